# What board papers and deal memoranda say: costs, risks, plans, what is expected.
kind: synonym

# --- cost and price
too expensive | too costly :: next!=a,an
more expensive | more costly :: next=to,than,$punct prev!=no,not
less expensive | less costly :: next=to,than,$punct prev!=no,not,nothing
cheaper > less expensive | less costly :: next=to,than,$punct prev=is,are,was,were,be,been,much,far,system,it,them,considerably,slightly,even,become,became
expensive | costly :: next=to,$punct prev=is,are,was,were,be,been,very,most,less
expensive | costly :: next=mistake,mistakes,error,repairs,failure,failures,equipment
bring the cost down to | reduce the cost to | lower the cost to | cut the cost to
brought the cost down to | reduced the cost to | lowered the cost to | cut the cost to
bring down the cost | reduce the cost | lower the cost | cut the cost
bring costs down | reduce costs | lower costs | cut costs :: prev=to,can,could,will,would,may,might,should,must,help,helped,helps,only
the cost of keeping | what it costs to keep :: next=the,it,an,a
would have to be paid > would need to be paid
will have to be paid > will need to be paid
bound to rise | bound to increase :: prev=is,are,was,were
have paid for itself | have covered its cost :: before=will,would
within the budget | inside the budget | within budget(next=$punct)
over the budget | above the budget
below the budget | under the budget | less than budgeted(prev!=$adverb)
below budget > under budget
set aside enough | set aside sufficient :: next=money,time,funds
enough money | sufficient money | the money needed(next=to prev!=not,no,is,was,are,were,never,long)
enough staff | sufficient staff | the staff needed(next=to prev!=not,no,is,was,are,were,never,long)
enough people | sufficient people
enough time | sufficient time | the time needed(next=to prev!=not,no,is,was,are,were,never,long) :: prev!=not,no,long
not enough > too few :: next=people,staff,samples,guards,officers,members prev!=are,is
a year over the last five years | annually over the last five years
a year over the last | annually over the last | a year over the past | annually over the past | a year in the last | annually in the last | a year in the past | annually in the past :: next=$number,few,several
over the last five years | in the last five years | during the last five years | over the past five years | in the past five years | during the past five years :: next!=of prev!=$overword
over the last ten years | in the last ten years | during the last ten years | over the past ten years | in the past ten years | during the past ten years :: next!=of prev!=$overword
over the last three years | in the last three years | during the last three years | over the past three years | in the past three years | during the past three years :: next!=of prev!=$overword
over the last two years | in the last two years | during the last two years | over the past two years | in the past two years | during the past two years :: next!=of prev!=$overword
in the last few years | over the last few years | during the last few years | in the past few years | over the past few years | during the past few years | in recent years :: next!=of prev!=$overword
in the last three months | over the last three months | during the last three months | in the past three months | over the past three months | during the past three months :: next!=of prev!=$overword
in the last six months | over the last six months | during the last six months | in the past six months | over the past six months | during the past six months :: next!=of prev!=$overword
in the last few months | over the last few months | during the last few months | in the past few months | over the past few months | during the past few months | in recent months :: next!=of prev!=$overword
in the last few weeks | over the last few weeks | during the last few weeks | in the past few weeks | over the past few weeks | during the past few weeks | in recent weeks :: next!=of prev!=$overword
in the last year | over the last year | during the last year | in the past year | over the past year | during the past year :: next!=of,and,but,or,for,before,when,in,that prev!=$overword
in the coming weeks | over the coming weeks | in the weeks ahead :: next!=and,or,of prev!=$overword
in the next few weeks | over the next few weeks :: next!=and,or,of after!=was,were,had prev!=$overword
in the coming months | over the coming months | in the months ahead :: next!=and,or,of prev!=$overword
in the next few months | over the next few months :: next!=and,or,of after!=was,were,had prev!=$overword
in the coming days | over the coming days | in the days ahead :: next!=and,or,of prev!=$overword
in the next few days | over the next few days :: next!=and,or,of after!=was,were,had prev!=$overword
during the first few | over the first few | in the first few :: next=weeks,months,days,years prev!=$overword
during the first | in the first | over the first :: next=$number next2=weeks,months,days,years prev!=$overword
for the first few > during the first few | in the first few :: next=weeks,months,days,years
from the third year on | from the third year onwards
from the first year on | from the first year onwards
from the second year on | from the second year onwards
during the year > in the course of the year :: next=$punct prev!=more,less
by the following summer | by the next summer | by the summer after
by the following | by the next :: next=summer,spring,autumn,winter,month,year,week,morning
before the contract is signed | before the signing of the contract

grown by | risen by > increased by :: before=sales,profits,costs,prices,numbers,revenue,income,exports next=$number,almost,nearly,more,less,over
fallen by > dropped by | declined by | decreased by :: before=sales,profits,costs,prices,numbers,revenue,income,exports,number next=$number,almost,nearly,more,less,about,around,over
fell by > dropped by | declined by | decreased by :: before=sales,profits,costs,prices,numbers,revenue,income,exports,number next=$number,almost,nearly,more,less,about,around,over
rose by | grew by | went up by > increased by :: before=sales,profits,costs,prices,numbers,revenue,income,exports,number next=$number,almost,nearly,more,less,about,around,over
came to | amounted to | totalled :: next=$number,almost,nearly,about,around,roughly before=sales,costs,profits,spending,savings,total,bill,losses,damage,debts
runs out | expires | comes to an end | ends :: prev=contract,licence,license,agreement,lease,whose,term before=contract,licence,license,agreement,lease,term
runs out in | expires in | comes to an end in | ends in :: before=contract,licence,license,agreement,lease,term
run out | expire :: prev=contracts,licences,licenses,agreements,leases

# --- plans and risks
begin work | start work :: next=$punct,straight,at,in,on,as,immediately,next,without
began work | started work :: next=$punct,straight,at,in,on,as,immediately
begin > start :: prev=they,it,to,will,should,would,can,may,must next=$punct prev2!=from
begin in | start in :: prev=will,would,to,should,may next=$month,$yearnumber,the,early,late,mid-year,two,three
begins in | starts in :: prev!=$article,$poss,$adjective next=$month,$yearnumber,$number,early,late,mid-year,autumn,spring
began in | started in :: prev!=have,has,had next=$month,$yearnumber,$number,early,late,mid-year
beginning in | starting in :: next=$month,$yearnumber,$number,early,late prev!=$article,$poss
starting with the | beginning with the :: prev=$comma,time
started | begun :: prev=has,have,already,had next=$punct before=work,construction,talks,inquiry,review,trial,negotiations,repairs,project,training
already started | already begun :: next=$punct
ended in | finished in | came to an end in :: next=$month before=began,started,trial,project,work,course,study,visit
ends in | finishes in | comes to an end in :: next=$month before=trial,project,work,course,study,contract
the project ends | the project comes to an end | the project finishes :: prev=when,before,after,until
if things go as planned | if all goes as planned | if everything goes as planned | if all goes according to plan | if things go according to plan | if everything goes according to plan
as planned | according to plan :: prev=go,goes,going,went,gone
than we had planned | than we planned > than planned
than planned | than intended :: prev=longer,later,earlier,fewer,more,less
longer than planned | longer than intended
than we had expected | than we expected > than expected
than we expect > than expected :: next=$punct
even if the savings were only half as large | even were the savings only half as large
to reduce this risk | to lessen this risk
to reduce the risk | to lessen the risk :: next=of,that
more or less > largely :: next=as prev=used,remains,is,are,remained
would have to be changed | would need to be changed | would require changes
will have to be changed | will need to be changed | will require changes
have to be changed | need to be changed
find it difficult to | find it hard to
difficult to use | hard to use :: prev!=more
easy to use | simple to use
always be on hand | always be available | be available at all times
gets into trouble | runs into trouble | gets into difficulties | runs into difficulties :: before=company,firm,bank,business,project,economy,industry
got into trouble | ran into trouble | got into difficulties | ran into difficulties :: before=company,firm,bank,business,project,economy,industry
put in | installed :: prev=was,been,be,were,being before=system,equipment,machine,machines,locks,lock,software,cameras next=$number,by,last,before,after,during,when
put in place > set up | introduced :: prev=was,been,be,were,being,have,has before=system,controls,procedure,procedures,rules,safeguards,arrangements
similar systems | systems of the same kind | comparable systems
similar businesses | comparable businesses
similar cases | comparable cases
very happy with > very pleased with
happy with > pleased with :: prev=was,were,are,is,not,been
worried about > concerned about :: prev=are,were,was,is,more,be,been
willing to > prepared to :: prev=be,is,are,was,were,now,not,am next!=go
prepared to > ready to :: prev=be,is,are,was,were,now,not,am,always next!=go,move,withdraw,attack
would be willing to | would be prepared to
spoken to > spoken with :: prev=have,has,had
we spoke to > we spoke with :: next!=$number,$article
talk to > speak to | speak with :: prev=to,will,would,we,they prev2!=hard,easy,difficult,someone,anyone,somebody,nobody,people,one,continue/v,try/v,like/v
talks with | discussions with :: prev=in,of,the,these,held,early
on the whole | by and large | in general :: at=start next=they,we,it,the,staff,this,these
the total cost | the overall cost :: next=over,of,would,is,will,was
total cost | overall cost :: prev=the,a,its,their
as well as a good deal of | and also a good deal of | and a good deal of
we therefore recommend | accordingly we recommend(at=start) | for these reasons we recommend(at=start) :: at=start
therefore recommend | accordingly recommend :: prev=we,i,committee,board
this paper asks the board to | the board is asked in this paper to | the board is asked to | this paper invites the board to
the board is asked to | the board is invited to | the board is requested to
the committee is asked to | the committee is invited to | the committee is requested to
members are asked to | members are invited to | members are requested to
we intend to | we plan to(next!=offer)
is a good fit with > fits well with
be a good fit with > fit well with
most of them in > mainly in | mostly in :: prev=$comma
most of which | the majority of which :: prev=$comma,and next=are,were,have
most of whom | the majority of whom :: prev=$comma,and
some of whom | a number of whom :: prev=$comma,and next!=$be
was founded in > was established in
was founded by > was established by
founded in | established in | set up in :: prev=company,firm,group,centre,center,$comma next=$month,$yearnumber,$number
are owned by > belong to
is owned by > belongs to
still owns | continues to own
has said that | has stated that :: prev=founder,chairman,minister,owner,company,bank,government,spokesman,police,director
has hardly any | has scarcely any | has almost no | has virtually no | has very little(next=debt,money,experience,information) :: next!=of
a single customer | one customer | just one customer | only one customer :: prev=on,from
on a single | on one | on just one :: prev=depend,depends,rely,relies,based next!=one,$punct
we do not yet know whether | we do not know yet whether | it is not yet known whether | it is still not known whether
we do not yet know | we do not know yet :: next=how,who,what,when,where,which,why
in our figures | in these figures | in the figures :: prev=them,included
cannot yet be sure of | cannot be sure yet of | are not yet sure of | are not yet certain of
cannot be sure | cannot be certain | are not certain | are not sure :: prev=we
we cannot be certain | we cannot be sure | we are not certain | we are not sure
other savings | further savings | additional savings :: prev=be,make,are
by buying together | by purchasing jointly | by buying jointly
hardly any overlap | scarcely any overlap | almost no overlap | virtually no overlap | very little overlap
only a small number of > only a few | just a few :: next=$adjective,$plural
first offers | initial offers
first offer | initial offer
at least two others | two others at least | two or more others :: next=have,had,are,were
is not the only thing that matters | is not the only consideration | is not all that matters | is not everything
depending on what we find | in the light of what we find
when we are given access to | when we are granted access to | once we are given access to | once we are granted access to | when we have access to | once we have access to
given access to | granted access to :: prev!=$comma
pay in cash | pay cash :: prev=would,will,to,must
without much difficulty | without great difficulty | without undue difficulty | fairly easily | with little difficulty
with ease > without difficulty :: next=$punct prev!=ill
it is essential that this matter is kept secret | it is essential to keep this matter secret
it is essential that | it is vital that
knows about it | knows of it | is aware of it :: prev=nobody,one,anyone,anybody,else
know about it | know of it | are aware of it :: prev=they,people,who
if news of the | if word of the :: after=out
were to get out | were to leak out | were to become known :: before=news,word,this,it,details
get out | leak out | become known :: prev=to,would,might before=news,word
anyone who is not on the list | anyone not on the list | anybody who is not on the list | anybody not on the list
on the list below > listed below :: prev=not,is,are,those,people
get better prices | obtain better prices | secure better prices
got the same | received the same :: next=message,letter,email,reply,answer,call
got the > received the | obtained the :: next=help,support,information,approval,money,funds,advice,permission,consent next2!=information
get help from | receive help from | obtain help from
gets help from | receives help from | obtains help from | is helped by | is assisted by
got help from | received help from | obtained help from
get the approval of | obtain the approval of | secure the approval of
get the consent of | obtain the consent of | secure the consent of

# --- second round
nothing else | nothing further :: prev=found,said,know,knew
nobody else > no one else :: next!=but
please say that | please reply that | please answer that
if the question comes up | if the question arises | if the question is raised | should the question arise
if the subject comes up | if the subject arises | if the subject is raised | should the subject arise
if this question comes up | if this question arises | if this question is raised | should this question arise
when the question comes up | when the question arises | when the question is raised
comes up > arises | is raised :: prev=question,issue next=$punct,again,at,in
came up > arose | was raised :: prev=question,issue next=$punct,again,at,in
for use by | for the use of :: next=the,staff,our,partners,members prev=is,are,only,and
was a mistake | was an error :: prev=this,it,that
the only one that remains | the only one left | the only one remaining | the one that remains
take questions | answer questions :: prev=to,will,would next=afterwards,$punct,from,after
will be looked at carefully | will be considered carefully | will be carefully considered | will be carefully examined
ask for compensation | seek compensation
a small number of households > a few households
on this point | on this matter :: next=$punct prev=clear,agreed,agree,silent,differ,differed
as soon as the work is complete | as soon as the work is finished | once the work is complete | once the work is finished
as soon as > once :: next=the,this,these,we,it next2!=possible prev!=$punct,at,just,and,or before=will,would,should,shall,must,can,may,be
does not need to | does not have to > need not :: prev!=and,but
do not need to | do not have to | need not :: prev=we,they,members,partners,you,users
made an offer | put in an offer | submitted an offer :: prev!=has,have,had,be,been
make an offer | put in an offer | submit an offer :: prev=to,will,would,may,not
be completed quickly | be completed rapidly | be finished quickly
by outside firms | by outside companies | by external firms | by external companies
an outside firm | an external firm | an outside company
going to rise | going to increase | going to go up
not by itself | not on its own
in return | in exchange :: next=for
