# How much, how many, up and down.
kind: synonym

price increases | price rises | increases in prices :: next!=of,for prev=$preposition,further,such,these,general,$start,substantial,prevent,avoid,cause,causes
wage increases | increases in wages :: next!=of,since prev=further,such,these,general,$start,substantial,large,because,received,grant,granted,if
tax cuts | tax reductions :: prev!=$cap
tax cut | tax reduction :: prev=a,the,this,any,another,such
cuts | reductions :: next=in prev=the,these,deep,further,tax,budget,spending,of,no,any,such,large,major,substantial
reductions | cuts :: next=in prev=the,these,deep,further,sharp,substantial,of,such,large,major,drastic
expansion | growth :: prev=the,rapid,continued,healthy next=of next2=trade,world,production,employment,international,foreign,private,industry,business,industrial
of this amount | of this sum :: at=start
the bulk of | the greater part of | the larger part of :: next=the,our,this,their,these,its,his prev!=form,forms
lion's share of > greater part of :: prev=the
not less than > at least :: next=$number prev!=shall,fined,imprisonment,but,for
as much as > up to :: next=$number prev!=half,twice,again,times,not,nearly,almost,so next2!=as
as many as > up to :: next=$number prev!=half,twice,again,times,not,so,to next2!=as
just above | slightly above | just over :: next=$number
slightly over > just over :: next=$number,half,one-half
just under | slightly under | just below :: next=$number,half,one-half
slightly more than | a little more than | just over :: next=$number,half
slightly less than | a little less than | just under :: next=$number,half
a little over > slightly over | just over :: next=$number,half
a little under | slightly under | just under :: next=$number,half
far | much :: next=less prev!=so,as,how,very,too,not,that,no,by,thus,$comma,$punct,and,or next2!=than,$adjective,$article,$punct,in,to,on,for,$verb
far less | much less :: next=than,$adjective prev!=so,how,very,$punct,and,or
far fewer | many fewer
only > just :: next=$number next!=half,a prev!=$start,of,not,the,an,but,if,and,that,not,their,our,its,his,my,these,this,those,for,one,can
just > only :: next=$number at=mid next2!=example,of prev!=than,not,the,an,but,if,and,that,more,was,be,it's,there's
only a few | just a few :: prev!=the,for,with,not,in,all,every
but a few > only a few :: prev!=the,for,with,not,in,all,every,none,any
only a small | just a small :: next=part,fraction,portion,minority,number,percentage
more rapidly | more quickly > faster :: next=than,$punct prev!=move,act,and
as rapidly as | as quickly as
as fast as | as quickly as | as rapidly as :: next=possible,we,they,conditions,circumstances
in large measure | in large part | to a large extent
in some measure | to some extent | to some degree
in great measure | to a great extent | in large measure
to an increasing extent > increasingly | more and more
insofar as | in so far as > to the extent that
to the same extent | to the same degree
to such an extent that | to such a degree that
a great variety of | a wide variety of | a great range of
plenty of > ample | an abundance of :: next=food,goods,water,evidence,supplies,resources
the vast bulk of > the great majority of :: next=$plural
all of us | us all :: prev=for,to,by,with,on,upon,of next=$punct,to,in
you all > all of you :: prev=for,to,with next=$punct
all of them | them all :: prev=for,to,by,with,of next=$punct
all who | all those who :: prev=to,for,of,and,by,with,from next!=will,would,can,could,may
all those who | all who
one of the most > among the most :: prev=is,are,was,were,remains,be,been,become,as
one of our most > among our most :: prev=is,are,was,were,remains,be,been
one of the greatest > among the greatest :: prev=is,are,was,were,remains,be,been
one of the largest > among the largest :: prev=is,are,was,were,remains,be,been
one of the best > among the best :: prev=is,are,was,were,remains,be,been
one of the first > among the first :: prev=is,are,was,were,be,been
one of the major > among the major :: prev=is,are,was,were,remains,be,been
one of the great > among the great :: prev=is,are,was,were,remains,be,been
one of the basic > among the basic :: prev=is,are,was,were,remains,be,been
amounts of | quantities of :: prev=large,vast,huge,enormous,great,small,substantial,considerable,larger,limited next=food,grain,materials,coal,steel,goods,water,supplies,equipment,oil,meat
quantities of | amounts of :: prev=large,vast,huge,enormous,great,small,substantial,considerable,larger,limited
dwindling > shrinking | diminishing :: next=$noun
shrinking | dwindling | diminishing :: next=demand,market,markets,supply,resources,supplies
expenditure | outlay :: prev=total,an,the,this,annual,additional,for,estimated next!=and,or,side next2!=an,effort,energy,time,labor,labour,care

# --- second gathering
an additional | a further > another :: next=$number prev!=for,and,or
a lot of > many | a great many :: next=$plural prev!=quite
lots of > many :: next=$plural
practically | virtually | almost :: next=doubled,all,every,no,complete,nothing,everyone,impossible,unchanged,identical,nonexistent,unlimited
almost wholly | almost entirely | almost completely(next!=$article,$poss,by,in,of,to)
exclusively | solely :: next=by,on,for,to,upon,with prev!=too,very,and,or
to a considerable extent | to a considerable degree
to the point where | to the point at which
on a large scale | on a broad scale | on a wide scale
all sorts of > all kinds of :: next=$plural
of all kinds | of every kind
of all sorts > of all kinds
of various kinds | of various types | of different kinds
many kinds of | many types of | many different kinds of
in several instances | in several cases
in each instance | in each case
in every instance | in every case
in these instances | in these cases
instances | cases :: prev=certain,other,rare,isolated,numerous,few,all prev2=in next!=of
instances of | cases of :: prev=many,several,some,few,isolated,numerous
the following > these :: next=$number next2=steps,recommendations,measures,points,objectives,principles,reasons,proposals
scarcities > shortages
in full measure | to the full :: next=$punct
double | twice :: next=the next2=amount,number,rate,average,level,expenditures prev=at,is,are,was,were,almost,nearly,than,about,or
about half | roughly half | approximately half :: next=of,the,what
about one-third | roughly one-third | approximately one-third
about one-half | roughly one-half | approximately one-half
about two-thirds | roughly two-thirds | approximately two-thirds

# --- most, many and much of
a large number of our > many of our :: prev!=so,too,how,as,not,very,that,good,great,a next!=$number
a large number of these > many of these :: prev!=so,too,how,as,not,very,that,good,great,a
a large number of the > many of the :: next=$plural,$adjective prev!=so,too,how,as,not,very,that,good,great,a next!=things,same,more,best
a large number of them > many of them :: prev!=so,too,how,as,not,very,that,good,great,a
a large number of those > many of those :: prev!=so,too,how,as,not,very,that,good,great,a
a large number of their > many of their :: prev!=so,too,how,as,not,very,that,good,great,a
most of the | the majority of the :: next=$plural next!=$cap,fifties,sixties,seventies,eighties,nineties,thirties,forties,twenties,means next2!=of prev!=the,make,made,for
most of these | the majority of these :: next=$plural prev!=the
most of our | the majority of our :: next=$plural prev!=the
most of them | the majority of them :: next=are,were,have,had,will,do,can prev!=the
much of the | a great deal of the(next!=year,day,night,century,decade,period,world,country,land,nation,$number) > a large part of the :: prev!=so,too,how,as,not,very,that,this,pretty,just next!=time,same,rest,more
much of our | a great deal of our > a large part of our :: prev!=so,too,how,as,not,very,that
much of this | a great deal of this :: prev!=so,too,how,as,not,very,that next!=is,has
