# Set phrases of several words, and the plain word for the long one.
kind: synonym

# --- the plain word for the long phrase (never the other way)
utilize/v > use/v
utilization of > use of
inasmuch as > since | because
insofar as | so far as :: next=$subj,$det,possible,practicable prev!=in
as far as possible | so far as possible | insofar as possible
with the result that > so that
with reference to > with regard to | with respect to
as to whether > about whether | on whether :: prev=question,questions,doubt,decision,decisions,debate,controversy,uncertainty
each and every > each | every
outside of > outside :: next=$det prev!=the,an
in the vicinity of > near
at the moment > at present | now :: next=$punct,$be
before long > soon :: at=mid
the bulk of > most of | the greater part of :: prev!=in
the whole of > all of :: next=$det
a good deal of | a great deal of
give consideration to > consider
giving consideration to > considering
make provision for | provide for :: prev=$verbal
makes provision for | provides for
made provision for | provided for :: prev=has,have,had
have an effect on | have an effect upon > affect :: prev=$verbal
has an effect on | has an effect upon > affects
consists of > is made up of | is composed of :: prev!=it,what next!=$ing
consist of > are made up of | are composed of :: prev!=$verbal next!=$ing
as a matter of fact, > in fact, | indeed, :: at=start
to be sure, > admittedly, :: at=start
in any case | in any event
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
compared with | compared to :: prev!=as
as compared with | as compared to > compared with | in comparison with :: prev!=be,is,are
over the course of | in the course of | during the course of :: next=the,this,our,his,a,their,its
apart from | aside from :: at=start
apart from | aside from :: prev=$comma
at the heart of | at the core of
call attention to | draw attention to
called attention to | drew attention to :: prev!=have,has,had,been
calling attention to | drawing attention to
it is expected that | it is anticipated that
it is essential that | it is vital that | it is imperative that
it is necessary that | it is essential that
is impossible to | is not possible to
consistent with > in keeping with | in line with :: prev=is,are,be,was,were
relating to | pertaining to :: prev=laws,legislation,matters,information,regulations,provisions,recommendations,questions,problems,data,documents,records,issues
arising from | resulting from | stemming from :: prev=problems,costs,losses,difficulties,expenditures,needs,shortages,damage,pressures,tensions,changes,expenses,increases
growing out of > arising from | arising out of :: prev=problems,costs,losses,difficulties,expenditures,needs,claims,obligations
remember that | bear in mind that :: prev=to,must,should,we,us,always,also
point out that > note that :: prev=to,i,we,should,must,would,also
focus on | concentrate on :: prev=$verbal,and,must,now,should,also
focused on | concentrated on :: prev=is,are,was,were,been,be,have,has,had
focusing on | concentrating on
someday | one day(prev=will,would,may,might,can) :: prev=will,would,may,might,can
in much the same way | in much the same manner
both in > in :: after=and
both at > at :: after=and next!=home,once
both for > for :: after=and
both as > as :: after=and
both by > by :: after=and
both from > from :: after=and
both on > on :: after=and next!=sides
both to > to :: after=and
by using > through the use of :: next=$det,modern,new prev!=$punct
all over the country | across the country :: prev!=from,travel,traveled
all over the nation | across the nation :: prev!=from,travel,traveled
in every corner of the | in all corners of the
from all over the | from all parts of the :: next=world,country,nation,globe
for years to come | for many years to come
an end to | a halt to :: prev=call,calls,put,calling
in large numbers | in great numbers
with great | with much :: next=interest,care,pleasure,satisfaction,difficulty,success
free from > free of :: next=the,all,any,fear,controls,restrictions
a matter of great importance | a matter of major importance
of vital importance | of crucial importance
due to | attributable to :: prev=is,are,was,were,largely,primarily,mainly,partly,chiefly,principally next=$article,$poss,$demo,increased,higher,lower,greater,expenditures,changes
due to the fact that | attributable to the fact that :: prev=is,are,was
attributable to | due to :: prev=is,are,was,were,largely,primarily,mainly,partly,chiefly,principally
under way | in progress :: prev=now,already,is,are,be,was,were,currently,projects,work,programs next!=to,toward
underway | in progress :: prev=now,already,is,are,be,was,were,currently,projects,work,programs next!=to,toward
will be required to > will have to | will need to :: prev!=that,which
would be required to > would have to | would need to :: prev!=that,which
may be required to > may have to | may need to
will have to | will need to
would have to | would need to
may have to | may need to
will no longer have to | will no longer need to
do so | do this :: prev=to,we,will,must,can,should next=$punct
throughout > across :: next=america,europe,asia,africa
a great many > many | a large number of
cases where | cases in which
situations where | situations in which
instances where | instances in which
areas where | areas in which
a world in which | a world where

# --- third gathering
the time has come to > it is time to
the time has come for > it is time for
i'd like to > I want to | I would like to
for this purpose | to this end :: at=end prev!=$be,available,necessary,funds,used
on this basis | on that basis
in this spirit | in that spirit
made available > provided :: prev=be,been,being,was,were,are next=to,by
consisting of | made up of | composed of :: prev=$noun,$comma
located | situated :: next=in,on,at,near,along,within prev=is,are,was,were,be,been,$noun,$comma
caused by | brought about by :: prev=dislocations,changes,conditions,problems,shortages,difficulties,increases,reductions,delays
linked to > tied to
in return for | in exchange for
with the approval of | with the consent of
in the eyes of the world | before the eyes of the world
more important than ever | more important than ever before
in this instance | in this case
in some instances | in some cases

in many cases | in many instances | in numerous cases
in most instances | in most cases

in such cases | in such instances
in a number of cases | in several cases
on numerous occasions | on many occasions
on several occasions | on a number of occasions

for a number of reasons | for several reasons
in the aftermath of | in the wake of

in the years since then | in the years since
in years to come > in the years to come
from now on > henceforth :: at=mid
at that time > then :: prev=was,were,had,$comma
at the present moment > at present | now
so as not to | in order not to
in recognition of | in acknowledgment of
with confidence > confidently :: at=end
with care > carefully :: at=end
with vigor > vigorously :: at=end
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
on an annual basis > annually | every year :: next=$punct
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
is true of | holds for :: prev=same,this
as already noted | as noted above
as mentioned above | as noted above

as noted earlier | as mentioned earlier
mentioned earlier | noted earlier
mentioned above | noted above
referred to above > mentioned above | noted above
right away > immediately | at once :: next=$punct
right now > now | at present :: next=$punct prev!=is,are
maybe > perhaps
like > such as :: prev=places,cities,countries,states,companies,groups,areas,issues,programs,industries,organizations,institutions next=$cap
on account of the fact that > because | since
for the reason that > because | since
by reason of > because of :: prev!=is,was
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
within the framework of > in the framework of
to the benefit of | to the advantage of
in the best interest of | in the best interests of

# --- fourth gathering
for the moment | for the time being | for now :: next=$punct,we,the,it,there,they,no
it is possible that > there is a possibility that
in my experience | from my experience
provided that > on condition that | as long as :: next=$subj,$det,there,no prev=$comma
on condition that | provided that
where necessary | if necessary :: next=$punct
where possible | if possible :: next=$punct
in some cases | in certain cases | in some instances
in both cases | in each case | in either case > both times :: prev=two,twice
with the exception that | except that
in the same way as > just as :: next=$subj,$det
for the most part, > mostly, :: at=start
at the same time, > meanwhile, :: at=start next=the,it,we,they,there
in the meantime | meanwhile :: at=mid
in the case of > with :: next!=$ing prev=as,than
as is the case with > as with
with this in mind, | bearing this in mind, :: at=start
it follows that > this means that :: at=start
it is clear that | it is evident that | it is plain that
it is obvious that > it is clear that | it is plain that
it has become clear that | it has become evident that
it became clear that | it became evident that
there is no need to | it is not necessary to | it is unnecessary to
there is no doubt about > nobody doubts
there was no doubt that | there was no question that
in all likelihood, > in all probability, :: at=start
on one occasion > once :: prev=$comma next=$comma
on this occasion > this time :: next=$punct
on that occasion > at that time :: next=$punct
of the same kind | of the same type | of the same sort
of any kind | of any sort | whatsoever :: next=$punct prev=no,$noun
and so on | and so forth
to name but a few | to name only a few | to name just a few
more or less | to a greater or lesser degree > roughly :: next=the
in person > personally :: next=$punct
by accident > accidentally :: prev!=not
on purpose > deliberately :: prev!=not,than
by hand > manually :: prev=done,made,entered,updated,checked,copied,installed,changed,removed,deleted
in writing > in written form :: next=$punct prev=confirmed,submitted,given,made
in full | completely :: prev=paid,repaid,complied,implemented next=$punct
in detail > at length :: prev=described,discussed,explained,examined next=$punct
in a hurry | in haste :: prev=left,it,there,them,him,done,made,away next=$punct
at great expense | at great cost
at no cost | free of charge :: next=$punct,to
free of charge | without charge :: next=$punct
as a precaution | as a precautionary measure
in response to | in reply to :: next=the,your,a,our,my,this next2=question,questions,letter,inquiry,request,requests,query,enquiry,criticism
in support of | in favor of :: next=the,this,a prev=argument,arguments,speak,spoke,vote,voted
by means of > by | through :: next=$det,$ing prev!=only
by way of > through :: prev=imposed,provided,raised,made
in charge of > responsible for :: prev=is,was,are,were,officer,officers,minister,department,official,officials,person,be
responsible for | in charge of :: prev=officer,officers,official,department,minister,team,person next=the,all,this next2=list,investigation,operation,office,programme,program,project,security,accounts,system,records,department,inquiry
at risk of | in danger of :: prev=is,are,be,was,were,people next!=$punct
on top of | in addition to | besides :: at=start next=this,that,these,the
on the other side of | across :: next=the next2=street,road,river,border
all the same, | even so, | nevertheless, :: at=start
after all, > in the end, :: at=end
as a first step, > first, :: at=start
in the long term, | in the long run, :: at=start
in the short term, | in the short run, :: at=start
in practice, > in reality, :: at=start
in theory, > on paper, :: at=start
in principle, > as a matter of principle, :: at=start
at first sight, | at first glance, :: at=start
at first glance | at first sight
at present, | currently, | at the moment, :: at=start
for that reason | for this reason :: at=mid next=$punct,we,i,it
for that reason, | for this reason, :: at=start
for this reason | that is why :: at=start next=we,i,they,it
as a result > as a consequence | consequently :: at=start next=$subj,the,some,many,most,there,this
as a result | in consequence | as a consequence :: at=mid next=$punct prev!=and
as we have seen | as has been shown :: next=$punct
as the case may be | as applicable :: prev=$comma
step by step | stage by stage :: prev!=a
at short notice > on short notice
at any cost | at all costs :: prev!=not
in good faith > honestly :: prev=acted
once and for all | for good :: prev=end,settle,solve,stop next=$punct
on behalf of | in the name of :: next=the next2=people,nation,victims,families,citizens,taxpayers
