# Set phrases of several words, and the plain word for the long one.
kind: synonym

# --- the plain word for the long phrase (never the other way)
utilize/v > use/v
utilization of > use of
inasmuch as > since | because
insofar as > so far as :: next=$subj,$det,possible,practicable prev!=in
so far as > insofar as :: prev!=in next=the,it,they,he,she,these,this,possible,practicable next2!=know,knows,knew,is,can,could,am,was,goes
as far as possible | so far as possible | insofar as possible
with the result that > so that
with reference to > with regard to | with respect to
as to whether > about whether :: prev=questions,doubt,decision,decisions,debate,controversy,uncertainty
each and every > each | every
outside of > outside :: next=$article,$poss next2!=matter,way prev!=the,an at=mid
in the vicinity of > near
at the moment > at present :: at=start next=$punct,the,we,there,it,they,our,no,most,many,only after!=was,were,had,did,could,would
before long > soon :: at=mid
the bulk of > most of | the greater part of(next2!=$plural) :: prev!=in next=$article,$poss,$demo
the whole of > all of :: next=$det
a good deal of | a great deal of
give consideration to > consider
giving consideration to > considering
make provision for > provide for :: prev=$verbal
provide for > make provision for :: prev=$verbal next=a,an,the,such,adequate next2!=family,families,poor,needy,children
makes provision for > provides for
provides for > makes provision for :: next=a,an,the,such prev=act,bill,law,measure,legislation,plan,section,agreement,budget,program,code,treaty,it,also,further
made provision for | provided for :: prev=has,have,had
have an effect on | have an effect upon > affect :: prev=$verbal
has an effect on | has an effect upon > affects
consists of > is made up of | is composed of :: prev!=it,what next=$number,several,many,various,numerous,representatives,members
consists of > is made up of | is composed of :: prev!=it,what next=a,the next2=series,number,set,group,mixture,chairman,president,following
as a matter of fact, > in fact, | indeed, :: at=start
to be sure, > admittedly, :: at=start
in any case | in any event :: prev=$start,$punct,and,but,that,because,since next!=but,where,of,in
in any case, | in any event, :: at=start
unfortunately, | regrettably, :: at=start
unfortunately | regrettably :: prev=$comma next=$comma
by and large | on the whole
at the outset > at the start :: next!=of
under these circumstances | in these circumstances
under the circumstances | in the circumstances
under such circumstances | in such circumstances
under no circumstances | in no circumstances :: at=mid
in effect | in force :: prev=now,remain,remains,still,rates,laws,rules,controls,regulations,agreements,continue next=$punct,for,since,until,in,at,during,and
go into effect | take effect | come into effect
goes into effect | takes effect | comes into effect
went into effect | took effect | came into effect
for lack of | for want of :: next!=$det
compared with > compared to :: prev!=as,is,are,was,were,be,been,not,being
compared to > compared with :: prev!=as,be,been,is,are,was,were,not,being
as compared with | as compared to > compared with | in comparison with :: prev!=be,is,are
over the course of > in the course of | during the course of :: next=the,this,our,his,a,their,its
in the course of | during the course of :: next=the,this,our,his,a,their,its
aside from > apart from :: at=start
apart from | aside from :: prev=$comma
at the heart of | at the core of :: next=this,our,the,that next2=problem,problems,matter,issue,question,debate,dispute,policy,program,strategy,efforts,effort,approach,conflict,crisis,controversy
call attention to | draw attention to
called attention to | drew attention to :: prev!=have,has,had,been
calling attention to | drawing attention to
it is expected that | it is anticipated that
it is essential that | it is vital that | it is imperative that
is impossible to | is not possible to :: prev=it
relating to | pertaining to :: prev=laws,legislation,matters,information,regulations,provisions,recommendations,questions,problems,data,documents,records,issues
arising from | resulting from | stemming from :: prev=problems,costs,losses,difficulties,expenditures,needs,shortages,damage,pressures,tensions,changes,expenses,increases
growing out of > arising from | arising out of :: prev=problems,costs,losses,difficulties,expenditures,needs,claims,obligations
remember that | bear in mind that :: prev=to,must,should,we,us,always,also
point out that > note that :: prev=to,i,we,should,must,would,also
focus on | concentrate on :: prev=$verbal,and,must,now,should,also
focused on | concentrated on :: prev=have,has,had
focused on | concentrated on :: prev=is,are,was,were,been,be prev2=attention,effort,efforts,interest,research,work,discussion,debate,study
focusing on | concentrating on
someday | one day(prev=will,would,may,might,can) :: prev=will,would,may,might,can
in much the same way | in much the same manner
both in > in :: after=and
both at > at :: after=and next!=home,once
both for > for :: after=and prev!=$comma
both as > as :: after=and prev!=$comma
both by > by :: after=and
both from > from :: after=and
both on > on :: after=and next!=sides
both to > to :: after=and
all over the country | across the country :: prev!=from,travel,traveled
all over the nation | across the nation :: prev!=from,travel,traveled
in every corner of the | in all corners of the
from all over the | from all parts of the :: next=world,country,nation,globe
for years to come | for many years to come
a halt to > an end to :: prev=call,calls,put,calling
in large numbers | in great numbers
with great | with much :: next=interest,care,pleasure,satisfaction,difficulty,success
free from > free of :: next=the,all,any,fear,controls,restrictions after!=from
a matter of great importance | a matter of major importance
of vital importance | of crucial importance
due to > attributable to :: prev=is,are,was,were next=$article,$poss,$demo,increased,higher,lower,greater,expenditures,changes
due to > attributable to :: prev=largely,primarily,mainly,partly,chiefly,principally prev2=is,are,was,were next=$article,$poss,$demo,increased,higher,lower,greater,expenditures,changes
due to the fact that | attributable to the fact that :: prev=is,are,was
attributable to | due to :: prev=is,are,was,were,largely,primarily,mainly,partly,chiefly,principally
under way | in progress :: prev=now,already,is,are,be,was,were,currently,projects,work,programs next!=to,toward
underway | in progress :: prev=now,already,is,are,be,was,were,currently,projects,work,programs next!=to,toward
will be required to > will have to :: prev!=that,which
would be required to > would have to :: prev!=that,which
may be required to > may have to
throughout > across :: next=america,europe,asia,africa
a great many > many | a large number of(next!=of)
cases where | cases in which
situations where | situations in which
instances where | instances in which
areas where | areas in which

# --- third gathering
i'd like to > I would like to | I want to(next=thank,say,ask,begin,speak,talk,take,make,point,add,mention,stress)
for this purpose | to this end :: at=end prev!=$be,available,necessary,funds,used
on this basis | on that basis
in this spirit | in that spirit
made available > provided :: prev=be,been,being,was,were,are next=to,by before=information,funds,money,assistance,aid,services,data,support,resources,credit,financing
made up of | composed of | consisting of(prev!=$plural) :: prev=$noun,$comma
situated > located :: next=in,on,at,near,along,within prev=is,are,was,were,be,been,$noun,$comma
caused by | brought about by :: prev=dislocations,changes,conditions,problems,shortages,difficulties,increases,reductions,delays
in return for | in exchange for
in the eyes of the world | before the eyes of the world
more important than ever | more important than ever before
in this instance | in this case :: before!=court,judge,jury,defendant,plaintiff,petitioner,counsel,appeal
in some instances | in some cases

in many cases | in many instances
in numerous cases > in many cases
in most instances | in most cases

in such cases | in such instances
in a number of cases | in several cases
on numerous occasions | on many occasions

for a number of reasons | for several reasons
in the aftermath of > in the wake of

in the years since then | in the years since
in years to come > in the years to come
from now on > henceforth :: at=mid
at that time > then :: prev=was,were,had,$comma
at the present moment > at present | now
so as not to | in order not to
with care > carefully :: at=end
by a wide margin | by a large margin
a wealth of | an abundance of
without regard to > irrespective of | regardless of

in common with > like :: at=start
in much of the world | in large parts of the world
in large measure > largely :: prev=due,depends,depend,is,are,was,were,been
in no small measure | in no small part
to the utmost > to the full
to the fullest extent possible | as fully as possible


as quickly as we can | as soon as we can
in a timely manner > in good time | promptly :: next=$punct
on a regular basis > regularly :: next=$punct,and
on a daily basis > daily | every day :: next=$punct
on an annual basis > annually | every year :: next=$punct before!=rate
on a temporary basis > temporarily :: next=$punct
on a voluntary basis > voluntarily :: next=$punct
in a position to > able to :: prev=be,are,is,were,was,been
has the ability to > is able to | can
have the ability to > are able to | can :: prev=they,we,that,who
in opposition to > opposed to :: prev=is,are,was,were
is in agreement that > agrees that
are in agreement that > agree that
there is a need for | there is need for
there is every reason to believe | there is good reason to believe
the same is true of | the same holds for
is true of | holds for :: prev=same
as already noted | as noted above :: next!=in
as mentioned above | as noted above

as noted earlier | as mentioned earlier
noted earlier > mentioned earlier
mentioned above | noted above
referred to above > mentioned above | noted above
right away > immediately | at once :: next=$punct
maybe > perhaps
like > such as :: prev=places,cities,countries,states,companies,groups,areas,issues,programs,industries,organizations,institutions next=$cap
on account of the fact that > because
for the reason that > because
by reason of > because of :: prev!=is,was,only
in spite of this > despite this | even so :: next=$comma
in advance of > before | ahead of :: next=the
at the conclusion of > at the end of | at the close of
in close proximity to > near | close to
in the majority of cases > in most cases
in the neighborhood of > about | around :: next=$number
on the order of > about | around :: next=$number
a majority of the time > most of the time
for the duration of > throughout | during :: next=the
during the time that > while
until such a time as > until
from the point of view of | from the standpoint of
from the viewpoint of > from the standpoint of | from the point of view of
in the final analysis | in the last analysis
in the last resort | as a last resort
in the first place, > first, | to begin with, :: at=start
in large measure because > largely because
at an early date > soon | shortly :: next=$punct
at the earliest possible moment | at the earliest possible date > as soon as possible(prev!=by)
at the earliest possible time > at the earliest possible moment | at the earliest possible date
to the benefit of | to the advantage of
in the best interest of | in the best interests of

# --- fourth gathering
for the moment | for the time being | for now :: next=$punct,we,the,it,there,they,no
provided that > provided :: next=$subj,$det,there,no prev=$comma
on condition that > provided that :: prev=$comma
where necessary | if necessary :: next=$punct
where possible | if possible :: next=$punct
in some cases | in certain cases | in some instances
with the exception that > except that
in the same way as > just as :: next=$subj,$det
for the most part, > mostly, :: at=start
in the meantime | meanwhile :: at=mid next!=$ing
in the case of > with :: next!=$ing prev=as,than
as is the case with > as with
with this in mind, | bearing this in mind, :: at=start
it is clear that | it is evident that | it is plain that
it is obvious that > it is clear that | it is plain that
it has become clear that | it has become evident that
it became clear that | it became evident that
there is no need to | it is not necessary to | it is unnecessary to
there is no doubt about > nobody doubts
there was no doubt that | there was no question that
on one occasion > once :: prev=$comma next=$comma
of the same kind | of the same sort
of any kind | of any sort | whatsoever :: next=$punct prev=no,$noun
and so on | and so forth :: next=$punct at=mid
to name but a few | to name only a few | to name just a few
more or less > roughly :: next=the
by accident > accidentally :: next!=or,and,that prev!=not,or,and,than
on purpose > deliberately :: prev=done,it,this,that,them,him,her,themselves,fire,set
by hand > manually :: prev=done,made,entered,updated,checked,copied,installed,changed,removed,deleted
in writing > in written form :: next=$punct prev=confirmed,submitted,given,made
in full | completely :: prev=paid,repaid,complied,implemented next=$punct
in a hurry | in haste :: prev=left,it,there,them,him,done,made,away next=$punct
at great expense | at great cost
at no cost | free of charge :: next=$punct
free of charge | without charge :: next=$punct
as a precaution | as a precautionary measure
in response to | in reply to :: next=the,your,a,our,my,this next2=question,questions,letter,inquiry,request,requests,query,enquiry,criticism
in support of | in favor of :: next=the,this,a prev=argument,arguments,speak,spoke,vote,voted
by means of > by :: next=$det,$ing prev!=only
by way of > through :: prev=imposed,provided,raised,made
in charge of > responsible for :: prev=is,was,are,were,officer,officers,minister,department,official,officials,person,be
responsible for | in charge of :: prev=officer,officers,official,department,minister,team,person next=the,all,this next2=list,investigation,operation,office,programme,program,project,security,accounts,system,records,department,inquiry
at risk of | in danger of :: prev=is,are,be,was,were,people next!=$punct
on top of > in addition to :: at=start next=this,that,these
in addition to | besides :: at=start next=this,that,these,the
all the same, | even so, | nevertheless, :: at=start
as a first step, > first, :: at=start
in the long term, | in the long run, :: at=start
in the short term, | in the short run, :: at=start
at first sight, | at first glance, :: at=start
at first glance | at first sight
at present, | currently, | at the moment, :: at=start
for that reason | for this reason :: at=mid next=$punct,we,i,it
for that reason, | for this reason, :: at=start
for this reason | that is why :: at=start next=we,i,they,it
as a result > as a consequence | consequently :: at=start next=$subj,the,some,many,most,there,this
as a result | in consequence | as a consequence :: at=mid next=$punct prev!=and
stage by stage > step by step :: prev!=a
at short notice > on short notice
at any cost | at all costs :: prev!=not
in good faith > honestly :: prev=acted
once and for all | for good :: prev=end,settle,solve,stop next=$punct
on behalf of | in the name of :: next=the next2=people,nation,victims,families,citizens,taxpayers
