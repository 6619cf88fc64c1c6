# How sentences of official prose begin, and their standing turns.
kind: function

# "the Congress" and "Congress" are both good American usage; the name itself is never touched
to the > to :: next=congress next2!=of,party,assembled,street prev2!=library
by the > by :: next=congress next2!=of,party,assembled
in the > in :: next=congress next2!=of,party,assembled
from the > from :: next=congress next2!=of,party,assembled
with the > with :: next=congress next2!=of,party,assembled
for the > for :: next=congress next2!=of,party,assembled
of the > of :: next=congress next2!=of,party,assembled prev!=act,acts,library,member,members,houses,house,sessions,session,both,gentlemen,men,women
that the > that :: next=congress next2!=of,party,assembled
if the > if :: next=congress next2!=of,party,assembled
when the > when :: next=congress next2!=of,party,assembled
until the > until :: next=congress next2!=of,party,assembled
unless the > unless :: next=congress next2!=of,party,assembled
as the > as :: next=congress next2!=of,party,assembled
ask the > ask :: next=congress next2!=of,party,assembled
recommend the > recommend :: next=congress
hope the > hope :: next=congress next2!=of,party,assembled
asked the > asked :: next=congress next2!=of,party,assembled
assure the > assure :: next=congress next2!=of,party,assembled
before the > before :: next=congress next2!=of,party,assembled
through the > through :: next=congress next2!=of,party,assembled

we also | in addition, we :: at=start next!=$punct,know,and
i also | in addition, I :: at=start next!=$punct,and
it also | in addition, it :: at=start next!=$punct,and,happened,happens,applies,applied
they also | in addition, they :: at=start next!=$punct,and
all of us | we all :: at=start next=know,grieve,hope,want,remember,recognize,agree,share,understand,believe,need,must,can,have
all of you > you all :: at=start next=know,remember
that means > this means :: at=start
that is > this is :: at=start next!=$punct,why,to,right,enough,it,all,so,said,where,when,how next2!=kind,sort,way,reason
that would > this would :: at=start
that will > this will :: at=start
that requires > this requires :: at=start
this does not mean | that does not mean :: at=start
that does not mean | this does not mean :: prev!=$start,law,policy,one
there can be no > there is no :: next=substitute,doubt,question
the people who > those who
people who > those who :: prev=for,to,by,from,help,among
persons who > those who :: prev=for,to,by,from,of,all
those persons who > those who
do all we can | do everything we can | do all that we can | do everything possible :: next=to
doing all we can | doing everything we can :: next=to
done all we can | done everything we can
see to it that > make sure that | ensure that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
is still > remains :: next=a,an,the,our,$adjective prev!=there,what,it,his,hers,mine,theirs,ours next!=used,written,made,taken,done,given,held,sent,seen,kept,built,found,put,set,run,read,drawn,shown,told,paid,sold,bought,led,left,felt,worn,spent,taught,born,meant,fought,hidden,heard,known,$ed,$ing,open,more,less,$adverb
are still > remain :: next=a,the,our,$adjective prev!=there,what,they next!=used,written,made,taken,done,given,held,sent,seen,kept,built,found,put,set,run,read,drawn,shown,told,paid,sold,bought,led,left,felt,worn,spent,taught,born,meant,fought,hidden,heard,known,$ed,$ing,open,more,less,$adverb
will still be > will remain :: next=a,an,the,above,below,$adjective next!=used,written,made,taken,done,given,held,sent,seen,kept,built,found,put,set,run,read,drawn,shown,told,paid,sold,bought,led,left,felt,worn,spent,taught,born,meant,fought,hidden,heard,known,$ed,$ing,more,less prev!=there
for over | for more than :: next=$number,a,half next2=$timeunit,quarter
for the past > over the past :: next=$number,few,several next2=years,months,decades,weeks prev!=than,as,$noun,$plural
for the last > over the last :: next=$number,few,several next2=years,months,decades,weeks prev!=than,as,$noun,$plural
in the year > in :: next=$yearnumber prev!=early,late,later,earlier,month
by the year > by :: next=$yearnumber
an hour | per hour :: prev=cents,dollars,dollar,miles
a pound | per pound :: prev=cents
a ton | per ton :: prev=cents,dollars
a barrel | per barrel :: prev=cents,dollars,$number
a bushel | per bushel :: prev=cents,dollars
a head | per head :: prev=dollars,cents
plain | clear :: prev=is,was,be,made,becomes next=to
evident | clear :: prev=is,was,be,becomes next=to
rise to this challenge > meet this challenge
rise to the challenge of > meet the challenge of
in the months and years ahead | in the months and years to come
now and in the future | today and in the future
both now and in the future > now and in the future
more now than ever | now more than ever
as never before | more than ever before :: next=$punct prev!=is,was
come to an end > end :: prev=must,will,should,would,not
comes to an end > ends
came to an end > ended
coming to an end > ending :: prev=is,are,was
on our part > by us :: prev=effort,efforts,action
without further delay | without more delay :: next=$punct
as you know, | as you are aware, :: at=start
as i have said, | as I have stated, :: at=start
as i said before, > as I said earlier, :: at=start
let me say | I want to say :: at=start next=that,to
i am happy to | I am glad to | I am pleased to :: at=start
i am glad to | I am happy to | I am pleased to :: at=start
i am pleased to | I am glad to | I am happy to :: at=start
one thing is clear: | this much is clear:

# --- second gathering
do our share | do our part
do their share | do their part
do its share | do its part
a year ago | one year ago :: prev!=than,about,of,half,over
a month ago | one month ago :: prev!=than,about,of,half,over
a week ago | one week ago :: prev!=than,about,of,half,over
a century ago | one hundred years ago :: prev!=than,about,of,half,quarter,over
the reason why > the reason :: next=$subj,the,our,this,it prev!=for
the reason | the reason that :: next=$subj prev!=for,of,by,with,lies,see,no prev2!=for
reasons why > reasons :: next=$subj,the,our after!=deem/v,consider/v,think/v,believe/v,feel/v prev!=are,were,no
the way in which > the way :: next=$subj,the,our,this
all that | everything :: next=we,they,you,i prev!=is,and,not,after,at,with,but,almost,nearly,by,me,us,them next2!=$punct
in doing so | in so doing
by doing so | by so doing
take pride in | are proud of :: prev=we,they,americans
take pride in | be proud of :: prev=can,must,may,should,will
have a right to | are entitled to :: prev=we,they,people,workers,americans,citizens,farmers,businessmen,you,children
have the right to | are entitled to :: prev=we,they,people,workers,americans,citizens,farmers,you
has a right to > is entitled to :: prev=he,she,everyone,one,nation,country,public
consists of > is made up of :: next=two,three,four,five,six,seven,eight,several,representatives,members,many
are made up of | are composed of > consist of
was made up of | was composed of > consisted of
the road to | the path to :: next=peace,recovery,prosperity,freedom,progress,security
on the path to | on the road to
in other parts of the world | in other areas of the world | elsewhere in the world
in some parts of the world | in some areas of the world
in many parts of the world | in many areas of the world | in many regions of the world
in that part of the world | in that area of the world | in that region of the world
all across the country | throughout the country | across the country
in this part of the world | in this area of the world
other parts of the world | other areas of the world | other regions of the world
many parts of the world | many areas of the world | many regions of the world

# Not in a rule that is laid down, nor after "if", "recommend that" and their like: another mood
ought to > should :: prev=$noun,it
ought not to > should not :: prev=$noun,it
