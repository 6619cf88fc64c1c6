# Openings and small words with a looser double, for the author to accept.
tier: offered
kind: function
and i > i :: at=start
and it > it :: at=start
and this > this :: at=start
and in > in :: at=start
and as > as :: at=start
and there > there :: at=start
so we > we :: at=start
that is why > for that reason | this is why :: at=start
this is why > that is why | for this reason :: at=start
we are going to > we will :: at=start
i am going to > i will :: at=start
our > the :: next=economy,budget,environment,constitution,armed,federal,treasury,banking,postal,tax next2!=of,and,problems
a year > per year | annually :: prev=dollars,million,billion,tons,people,cases,times,jobs,units,families
every year > each year | annually :: prev!=in,of,almost,nearly
each year > every year | annually :: prev!=in,of,for
in the years ahead | in the years to come | in future years
in the coming year | in the year ahead | over the coming year
the coming year | the year ahead :: prev!=in,over,during
this past year > last year | the past year :: prev!=of
in recent years > in the last few years | in the past few years
at this time > at present | now :: prev!=$punct
at the present time > at present | now
at the time > then :: prev=was,were
as soon as possible > at the earliest possible date | without delay
to a large extent > in large part | largely :: prev!=and
to some extent > in part | in some measure
a variety of > various | a range of :: prev!=such,wide,as
a wide variety of > a wide range of | many different
a large number of > a great many | many :: prev!=such,as
a number of > several | some :: prev!=$punct,for,quite,large
in the near future > soon | before long :: prev!=that
in this way | thus | in this manner :: at=start
in this connection | in this regard | in this respect
in that connection | in that regard | in that respect
with respect to | with regard to | in respect of
in the field of | in the area of
in the form of | by way of :: next=grants,loans,payments
it is clear that | clearly, | plainly, :: at=start
it is my hope that > i hope that
in my opinion, | in my judgment, | in my view,
we have seen > we have witnessed :: next=a,the,many,this,how
we are determined to | we are resolved to
is designed to | is intended to | is meant to
are designed to | are intended to | are meant to
is based on | rests on | is founded on :: next=the,a,an,our,this
are based on | rest on | are founded on :: next=the,a,an,our,this
take/v into account > consider/v :: next=the,these,all,this
take/v place > occur/v :: prev!=to
put/v an end to > end/v | stop/v
make/v it possible for > enable/v | permit/v
make/v possible > permit/v | allow/v :: next=the,a,an,this,more,greater prev=$verbal,that,which,this,it,has,have
have an opportunity to > have a chance to :: prev=we,they,people
play/v a part in > contribute/v to
put/v into effect > carry/v out | implement/v
bring/v about > cause/v | produce/v :: next=a,the,an,this,these
