# Frames of prepositions, conjunctions and optional words.
kind: synonym

# --- more and less
more than a > over a :: next=hundred,thousand,million,billion,dozen,decade,century,mile,quarter,third prev!=before,from,to
more than half > over half :: prev!=no,not,little,nothing
more than 50 > over 50 :: prev!=no,not,little,nothing
more and more > increasingly :: next=$adjective prev=is,are,was,were,becoming,become,becomes,became,been,be,grow,growing,seems,seem,got,getting
more often than not > usually

# --- and besides
as well as > along with | together with :: prev=$comma next=$poss,other,many,several,some,all,various,certain next2!=own before!=is,are,was,were,be,been,being,as,become,became,becomes
in addition to > besides :: next=$ing
to say nothing of | not to mention
in conjunction with > together with
in combination with > together with | combined with :: prev!=used

# --- in contrast, by comparison
in contrast to | in contrast with :: next!=$punct
by comparison with > in comparison with | compared with
in comparison to > in comparison with | compared with
by comparison, | in comparison, :: at=start
in contrast | by contrast :: prev=$comma next=$comma
by contrast > in contrast :: prev=and,but

# --- kinds
a kind of | a sort of :: prev!=such,what,quite,new,of,any,every,each,not
some kind of | some sort of
any kind of | any sort of
what kind of | what sort of
what kinds of | what sorts of
the same kinds of | the same sorts of
a new kind of | a new sort of
another kind of | another sort of
other kinds of | other sorts of
different kinds of | different sorts of
these kinds of | these sorts of
of that kind | of that sort
of the kind | of the sort :: prev!=nothing,something,anything next=that,which,we,they,he,described,mentioned

# --- time
over the years | through the years
for a while | for a time :: next=$punct,in,after,at,and,with,as,the,he,she,they,it
in the early part of the > early in the :: next=century,year,war,week,month,season,period,decade,spring,summer,1960s,nineteenth,twentieth,eighteenth
in the latter part of the > late in the :: next=century,year,war,week,month,season,period,decade,spring,summer,nineteenth,twentieth,eighteenth
early in | in early :: next=$month,$yearnumber prev!=as,so,too,very,how,earlier,bright,back,until,till,since before!=late,early after!=late,early
late in | in late :: next=$month,$yearnumber prev!=as,so,too,very,how,later,back,until,till,since before!=late,early after!=late,early
at the end of | at the close of :: next=the,this,each,that,every next2=meeting,session,year,fiscal-year,decade,term,trial,debate,concert,performance,reign,administration,quarter,day's,season's,conference,hearing,campaign,fiscal,war,century,season,program,semester,discussion,hearings,sessions,nineteenth,eighteenth,seventeenth
once in a while > occasionally | now and then :: prev!=every
now and then > from time to time | occasionally :: prev!=every
time and time again > time and again | again and again
up to this point > so far | up to now :: at=start next=we,the,i,it
at any minute > at any moment
at some point | at some stage :: next=in,of,during next2!=space,room

# --- except, whether, however it be
except for > with the exception of :: prev!=was,were,is,are,be,been,but
except for > apart from | aside from :: at=start
the question whether | the question of whether
whether or not > whether :: prev=determine,decide,know,ask,asked,see,question,decided,determined,knowing,determining,deciding,consider,wonder,say,tell,of,about,on next=$subj,$det,there
whether > whether or not :: prev=determine,decide,decided,determining,deciding next=$subj,$det,there after!=or
no matter how > however :: next=$adjective,$ly,many,much,often,long,hard,far
no matter what > whatever :: next=$poss,his,her,its
no matter who > whoever :: next=is,was,wins
no matter where > wherever :: next=$subj,$det
to the extent that | in so far as :: next=$subj,$det at=start
to the extent possible > as far as possible | so far as possible
on the assumption that > assuming that :: at=start
in the event that > if :: next=$subj,$det,there
in case of > in the event of :: next=$noun,a,an next2!=of,the
in such a case | in such an instance

# --- toward an end
without the aid of | without the help of
for the benefit of | for the good of :: next=the,our,all next2=country,nation,party,public,people,community,whole,state,world,living,company,society
at the expense of | to the detriment of :: next=the,our,national next2=environment,health,quality,interests,interest
in accordance with | in conformity with :: next=the,this,these,our,his,their,its next2=policy,policies,objectives,principles,principle,goals,aims,purposes,recommendations,practice,spirit

# --- partly
in part | partly :: prev=due,based,caused,responsible,because,explained,depends,depend
at least in part | at least partly :: next!=in
due in part to | partly due to | due partly to
in part by > partly by :: prev=$ed
in large part by > largely by :: prev=$ed
due in large part to | largely due to | due largely to
in large part because > largely because

# --- asides
that is to say, | that is, :: at=start
that is to say > that is :: prev=$comma next=$comma
so to speak | as it were :: prev=$comma next=$punct
in point of fact > in fact
in actual fact > in fact
as a matter of fact > in fact :: at=mid
in a sense | in a way :: next=$comma
by way of example | as an example | for example :: prev=$comma,$start next=$comma
in essence, > essentially, :: at=start
above all else | above all :: next=$punct,$subj
more precisely, | to be more precise, :: at=start
to put it another way, > in other words, | put another way, :: at=start
as could be expected > as might be expected :: prev!=not
as can be seen from | as may be seen from
it can be seen that | it may be seen that
it may be said that | it can be said that
it should be pointed out that | it should be noted that
it is interesting to note that | it is of interest to note that
it is well known that | it is common knowledge that
it is not surprising that | it is no surprise that | it is hardly surprising that
it is not easy to | it is difficult to
it is not difficult to > it is easy to
there can be no question that | there is no question that

# --- being done
under consideration | being considered :: prev=now,currently,still,is,are,was,were next=$punct,by,in,for,and
under discussion | being discussed :: prev=now,currently,still,is,are,was,were next=$punct,by,in,for,and
under construction | being built :: prev=now,currently,still,is,are,was,were next=$punct,by,in,at,for,on,near
under study | being studied :: prev=now,currently,still,is,are,was,were next=$punct,by,in,at,for
under investigation | being investigated :: prev=now,currently,still,is,are,was,were next=$punct,by,in,for
under review | being reviewed :: prev=now,currently,still,is,are,was,were next=$punct,by,in,for
under development | being developed :: prev=now,currently,still,is,are,was,were next=$punct,by,in,at,for
in preparation | being prepared :: prev=now,currently,still,is,are next=$punct,by,for

# --- which preposition
control over > control of :: prev=have,had,has,having,take,took,taken,gain,gained,lose,lost,full,complete,greater,more,civilian,state,federal,local next=the,our,its,their,his,all
influence on | influence upon :: prev!=under
effect on | effect upon :: next=the,our,its,their,this,his,a prev!=in,into
effects on | effects upon :: next=the,our,its,their,this,his
impact on | impact upon :: next=the,our,its,their,this,his
emphasis on | emphasis upon
reliance on | reliance upon
dependence on | dependence upon
demands on | demands upon
restrictions on | restrictions upon
limitations on | limitations upon
attack on | attack upon :: next=the,our,this,these next2=problem,problems,poverty,system,institutions,values,rights,policy,freedom,liberty,inflation
placed on | placed upon :: before=emphasis,stress,reliance,burden,restrictions,limitations,limits,value,importance,demands,responsibility
imposed on | imposed upon
similar to that of | like that of :: prev=is,was
similar to those of | like those of :: prev=are,were
referred to as > called :: prev=is,are,was,were,been,be
also known as > also called

# --- second gathering: quantities and periods
for a period of > for :: next=$number,several,many,some next2!=time
over a period of > over :: next=$number,several,many next2!=time
during a period of > during | over :: next=$number
within a period of > within :: next=$number
no more than | not more than :: next=$number before!=less
nothing more than a | no more than a
in a number of ways | in several ways
to a greater extent | to a greater degree
to the same extent | to the same degree :: next!=that
to what extent | to what degree
to any great extent | to any great degree
at the very least | at a minimum :: next=$comma

# --- time to come and time past
in the coming year | in the year ahead
for the coming year | for the year ahead
in the decade ahead | in the coming decade
not long ago, > recently, :: at=start
in the not too distant future | in the not-too-distant future > in the near future | before too long
all of a sudden > suddenly
as yet > yet :: prev=not
from beginning to end | from start to finish

# --- manner
in a similar manner to > in a similar way to
in a different way | in a different manner > differently(next=$punct)
in an orderly way | in an orderly manner | in an orderly fashion
in a systematic way | in a systematic manner | in a systematic fashion > systematically(next=$punct)
in a responsible way | in a responsible manner > responsibly(next=$punct)
in a peaceful way | in a peaceful manner > peacefully(next=$punct)
in a constructive way | in a constructive manner > constructively(next=$punct)
in an effective way | in an effective manner > effectively(next=$punct)
in an efficient way | in an efficient manner > efficiently(next=$punct)
in a realistic way | in a realistic manner > realistically(next=$punct)
in a consistent way | in a consistent manner > consistently(next=$punct)
in a reasonable way | in a reasonable manner
in a satisfactory way | in a satisfactory manner > satisfactorily(next=$punct)
in a uniform way | in a uniform manner > uniformly(next=$punct)
in a fair way | in a fair manner > fairly(next=$punct)
in a practical way | in a practical manner
in a democratic way | in a democratic manner > democratically(next=$punct)
in a coordinated way | in a coordinated manner | in a coordinated fashion
in a businesslike way | in a businesslike manner
in the usual way | in the usual manner
in the proper way | in the proper manner
in the following way | in the following manner
in the best possible way | in the best way possible
in its entirety > as a whole :: prev=system,program,plan,economy,area,country,community,budget,act,proposal

# --- set adverbials
for all practical purposes | to all intents and purposes
to the best of my knowledge | as far as I know
with few exceptions | with rare exceptions
and the like > and so on :: next=$punct
in this connection > in this regard :: next=$punct,i,we,the,it
in this respect > in this regard :: next=$punct,i,we,the,it
in this field > in this area :: prev=work,progress,research,leadership,developments,activities,activity,efforts,action,improvement,legislation,programs
in all sincerity > sincerely
in the strict sense | in the strict sense of the word
in the true sense | in the true sense of the word
in every sense of the word | in every sense

# --- to be and a noun or an adjective
is the result of > results from :: prev!=what,that,which
are the result of > result from
was the result of > resulted from :: prev!=what
were the result of > resulted from
is dependent on > depends on
are dependent on > depend on
is dependent upon > depends upon
are dependent upon > depend upon
is deserving of > deserves
are deserving of > deserve
is located in > is in :: next=$cap
are located in > are in :: next=$cap
was located in > was in :: next=$cap
were located in > were in :: next=$cap
regarded as | viewed as | seen as :: prev=is,are,was,were,be,been,being,widely,generally,long,commonly,often next=a,an,the,one,part,too,essential,important,necessary
thought of as > regarded as | seen as :: prev=be,been,is,are,was,were
looked upon as > regarded as | seen as | viewed as
considered > regarded as :: prev=is,are,was,were,be,been next=a,an,one next2!=hour,week,month,day,year
designed | intended :: next=to prev=policy,policies,program,programs,measures,legislation,law,laws,plan,plans,steps,proposals,proposal,recommendations,bill,action,actions,strategy,campaign,rules,regulations,efforts,reforms,provisions,procedures,amendments,treaty,initiative,initiatives

# --- third gathering: what still is
is still a | remains a | continues to be a :: next!=long,little,$punct,matter prev!=that,it,there,still,always,nothing,ever
is still an | remains an | continues to be an :: prev!=that,it,there,still,always,nothing,ever
is still the | remains the | continues to be the :: next!=same prev!=that,it,there,still,always,nothing,ever
is still one | remains one | continues to be one :: prev!=that,it,there,still,always,nothing,ever next=of
are still the | remain the | continue to be the :: next!=same prev!=$modal,to,not,still,always
is still in | remains in :: next=effect,force,place,use,operation,office,power,session,doubt,dispute,progress
are still in > remain in :: next=effect,force,place,use,operation,office,power,session,doubt,dispute,progress
is still > remains :: next=uncertain,unclear,unknown,difficult,strong,weak,high,low,possible,necessary,essential,important,open,closed,free,valid,serious,critical,inadequate,insufficient,unsolved,unresolved,unchanged,unfinished,incomplete,responsible,true,available,secret prev!=there
are still > remain :: next=uncertain,unclear,unknown,difficult,strong,weak,high,low,possible,necessary,essential,important,open,closed,free,valid,serious,critical,inadequate,insufficient,unsolved,unresolved,unchanged,unfinished,incomplete,responsible,true,available,secret prev!=there
it is still true that | it remains true that
it is still to be seen > it remains to be seen

# --- of the time
at that time | then :: prev=was,were next=a,an,the,in,only,still,serving,living,working,president,secretary,director,chairman
at least > at any rate :: prev=or next!=$number,a,an,one,in,as,half,some,to
close to > nearly | almost :: next=$number prev=of,with,to,for,some,after,spent,cost,$start,has,have,had,by,than next2!=a,p,o'clock
close to > nearly | almost :: next=half,two-thirds,three-quarters prev!=is,was,are,were

# --- the fact that
in light of the fact that > since | because
by virtue of the fact that > because
apart from the fact that | aside from the fact that
the fact is that > in fact, :: at=start
the fact remains that | it remains true that
as is well known | as is generally known
there is no denying that | it cannot be denied that
it goes without saying that | it is self-evident that
it is fair to say that | it can fairly be said that
it is no exaggeration to say that | it is not too much to say that
it is hard to | it is difficult to :: next=say,see,believe,imagine,know,understand,find,explain,tell,determine,judge,assess,measure,establish,predict,escape,avoid
it is easy to see why | it is easy to understand why
it is by no means certain that | it is far from certain that
it is by no means clear that | it is far from clear that
it makes no difference whether | it does not matter whether

# --- reasons, ways and parts
problems associated with | problems connected with
associated with | connected with :: prev=problems,costs,difficulties,expenses,hazards,questions,issues,matters,activities,dangers
because of this | for this reason :: at=start next=$comma,the,we,it,they
in a manner of speaking | so to speak :: prev=$comma next=$comma
more and more of | an increasing number of :: next=$poss,the,these,those next2=$plural
more and more > an increasing number of :: next=$plural at=start
more and more people | an increasing number of people | a growing number of people
a growing number of | an increasing number of
growing numbers of | increasing numbers of
an ever greater | an ever larger
a growing body of | an increasing body of :: next=evidence,opinion,research,law
an integral part of > an essential part of
in an advisory capacity > as an adviser
in his capacity as > as :: prev=$comma
in its capacity as > as :: prev=$comma
in the position of having to > forced to :: prev=are,is,was,were,be
in the hope that > hoping that :: prev=$comma
in the belief that > believing that :: prev=$comma
in the expectation that > expecting that :: prev=$comma
with the knowledge that > knowing that :: prev=$comma
with the understanding that > on the understanding that
on the theory that > on the assumption that
on the strength of > on the basis of :: next=this,these,such,his,their
for want of a better word | for lack of a better word
for want of a better term | for lack of a better term
with special reference to | with particular reference to
with particular emphasis on | with special emphasis on
of particular interest | of special interest
of particular value | of special value
of particular concern | of special concern
pay particular attention to | pay special attention to
paid particular attention to | paid special attention to
paying particular attention to | paying special attention to
gave particular attention to | gave special attention to
give particular attention to | give special attention to
giving particular attention to | giving special attention to
given particular attention | given special attention
give special consideration to | give particular consideration to
in most of the > in the majority of the :: next=$plural
in ever greater numbers | in ever larger numbers | in increasing numbers
in greater numbers | in larger numbers
in small numbers > in limited numbers
in increasing measure > increasingly | to an increasing extent
with increasing frequency | more and more often > increasingly often
to an ever greater extent | to an ever increasing extent
beyond all doubt | beyond any doubt
beyond a shadow of a doubt | beyond the shadow of a doubt
without the slightest doubt | without any doubt
under the leadership of > led by :: prev=$comma
under the supervision of > supervised by :: prev=$comma
under the chairmanship of > chaired by :: prev=$comma
under the auspices of > sponsored by :: prev=$comma,program,conference,meeting,project,study,series,lecture,concert

# --- fourth gathering: until then and since then
since that time | since then :: at=mid
by that time > by then :: next!=$det,$cap
prior to that time > before then
up to that time > until then
from that time on | from then on > thereafter
from this time on > from now on
in the early days of > early in :: next=the next2=war,session,administration,campaign
for years | for many years :: next=$punct,the,we,he,they,it,i,she,now,before,after,as prev!=$number,for,and,or
for centuries | for many centuries :: next=$punct,the,we,he,they,it,before,after,as
for generations | for many generations :: next=$punct,the,we,he,they,it,before,after,as
in advance > beforehand :: next=$punct prev!=paid,pay,payable,payment,payments,fee,year,years,weeks,week,days,day,months,month,far,hours,cash,money
at last > finally :: prev=was,is,were,are,has,have,had,$subj,will,then next!=$punct
on a number of occasions > several times :: next=$punct
if at all possible > if possible
wherever possible | whenever possible :: next=$punct prev!=and,or
if need be | if necessary
in and of themselves > in themselves
in no case > under no circumstances :: at=start
in the main > for the most part :: next=$punct
along the same lines | on the same lines
to the end that > so that :: prev!=from

# --- ranges and bounds
ranged from > varied from :: next=$number
ranges from > varies from :: next=$number
range from > vary from :: next=$number prev=$plural,they,which,usually,often prev2!=the,a,this
confined to > limited to :: prev=be,been,not,largely,mainly,entirely next!=bed,his,her,quarters,barracks,a,prison,jail,hospital,vast,reservations,camps
restricted to > limited to :: prev=is,are,was,were,be,been,not,largely,mainly,entirely
basis for | foundation for :: before!=build/v after!=foundation,basis prev=sound,firm,solid,secure,strong,lasting,broad
a solid basis for | a firm basis for
a solid foundation for | a firm foundation for
on a sound basis | on a sound footing
on a firm basis | on a firm footing
on a permanent basis > permanently :: next=$punct
on a full-time basis > full time :: next=$punct
on a part-time basis > part time :: next=$punct
on a monthly basis > monthly | every month :: next=$punct
on a weekly basis > weekly | every week :: next=$punct
on an individual basis > individually :: next=$punct
on an equal basis | on an equal footing
the greater part of > most of :: next=$det
the major part of > most of :: next=$det
a major part of > much of :: next=$article,$poss
a good part of > much of :: next=$article,$poss
a great part of > much of :: next=$article,$poss
a sufficient number of > enough :: next!=$det
an adequate number of > enough :: next!=$det
a sufficient amount of > enough :: next!=$det
an adequate amount of > enough :: next!=$det
in sufficient numbers > in adequate numbers
in adequate numbers > in sufficient numbers
in sufficient quantity | in adequate quantity
in sufficient quantities | in adequate quantities
a very small number of > very few :: next=$plural
only a small number of > only a few
a limited number of > a few :: next=$plural prev=only
the great bulk of > the vast bulk of
in any part of the world | in any part of the globe
in all parts of the country | in every part of the country
in various parts of the country | in different parts of the country
in various parts of the world | in different parts of the world
from various parts of the | from different parts of the :: next=country,world,state
in other parts of the country > elsewhere in the country

# --- fifth gathering: the word that may go
and also > and :: next=to,of,in,for,by,on,with,that,from,at,because,when,through prev!=$punct
but rather > but :: before=not,n't next!=$punct
and yet > yet | but :: at=start next=$subj,$det,there
and thus > and so :: next=$ing
and thus > and so | and therefore :: next=$subj,has,have,is,are,can,must,will,to
ever since > since :: at=mid next=$article,$poss,$yearnumber
a single > one :: prev=in,into,on,under,within,from next!=$comma,most,$number
not a single > not one :: next!=$adjective
over and over > again and again :: next!=again
or else > or :: next=to,$verb
each one of > each of
any one of > any of :: next=$det next2=$plural,three,four,five,six,several,many
first of all > first :: at=start next!=$comma
just exactly > exactly
still another > yet another
yet another | still another
equally as > equally :: next=$adjective
too great a > an excessive :: next=burden,strain,concentration,emphasis,number,rise,increase,risk
a certain amount of > some
a certain number of > some :: next=$plural
a considerable amount of > considerable :: prev!=of,only
a considerable number of > many | a good many :: next=$plural prev!=very,quite
quite a number of > many | a good many :: next=$plural
a great many of > many of
the large majority of > most of :: next=$det
a large majority of > most of :: next=$article,$poss,$demo
in the vast majority of cases > in most cases
in a great many cases > in many cases
in quite a few cases > in a number of cases
reason why > reason that :: prev=main,real,chief,principal,one,another,only next=$subj,$det,there
just because > simply because :: prev!=not,but

# --- sixth gathering: rates, ages, years
$pertime = million, billion, thousand, hundred, dollars, tons, barrels, bushels, pounds, miles, gallons, cents, percent, cent, times, hours, days, kilometers, acres, units, cases, passengers, visitors, accidents, deaths, lives, casualties, jobs, meals, calories
per year > a year :: prev=$number,$plural,$pertime,pound,ton,mile,gallon,quart next!=per,$noun prev!=million,billion,percent,dollars,cent,tons,barrels,units,hours,thousand,cases,times
per month > a month :: prev=$number,$plural,$pertime,pound,ton,mile,gallon,quart next!=per,$noun prev!=million,billion,percent,dollars,cent,tons,barrels,units,hours,thousand,cases,times
per week > a week :: prev=$number,$plural,$pertime,pound,ton,mile,gallon,quart next!=per,$noun
a week > per week :: prev=$pertime prev!=days,hours next!=ago,later,earlier,after,before,from,of,or,and,old,longer,for,in,to,per,more,less
per day > a day :: prev=$number,$plural,$pertime,pound,ton,mile,gallon,quart next!=per,$noun prev!=million,billion,percent,dollars,cent,tons,barrels,units,hours,thousand,cases,times
an hour > per hour :: prev=cents,dollars,miles,kilometers,knots,pounds,gallons next!=ago,later,earlier,after,before,of,or,and,for,to,per
per hour > an hour :: prev=cents,dollars,miles,kilometers,knots next!=per
at the age of > at age :: next=$number next2!=days,weeks,months,years,hours,minutes
at age > at the age of :: next=$number
in the year > in :: next=$yearnumber prev!=early,late,later,again
since the year > since :: next=$yearnumber
for the year > for :: next=$yearnumber
as to > about | concerning | regarding :: prev=question,questions,doubt,doubts,information,opinion,opinions,uncertainty,uncertain,advice,clues,clue,idea,ideas,speculation,confusion,views,dispute,instructions next=the,what,how,why,who,which,when,where,its,their,his,this
three times a week | three times weekly
twice a week | twice weekly
twice a year > twice yearly
