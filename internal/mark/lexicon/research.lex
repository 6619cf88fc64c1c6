# What research partners and analysts report: what was tried, what came of it,
# how a group works. Words of estimation never vary.
kind: synonym

mainly devoted to | largely devoted to | devoted mainly to | devoted largely to
slightly more than | just over > a little more than :: next=$number,half,a next2!=$adjective
slightly less than | a little less than | just under :: next=$number,half,a next2!=$adjective
a little below | slightly below | just below
had to be given up | had to be abandoned
was given up > was abandoned :: before!=hope,he,she
were given up > were abandoned :: before!=hope,they
have affected the results | have influenced the results | have had any effect on the results(before=not)
has affected the results | has influenced the results | has had any effect on the results(before=not)
affected the results | influenced the results :: prev!=has,have

much the same as | very similar to | very much the same as :: prev=were,was,is,are,been,be next=the,those,that,a,our,his,ours,theirs
much the same | very similar :: prev=were,was,is,are,been,be next=$punct
much better | far better | a great deal better | considerably better :: prev=works,worked,work,does,did,performed,performs
works well | performs well | functions well :: prev=method,system,sensor,it,device,which,that
work well | perform well | function well :: prev=not,to,will,methods,systems,sensors,they,does
worked well | performed well | functioned well :: prev=method,system,sensor,it,device,which,that,has
nearly all of the | almost all of the | virtually all of the | nearly all the | almost all the | virtually all the :: next=$plural,$noun next!=way,time
nearly all of | almost all of | virtually all of :: next=our,its,their,his,them,these,those,it,us
almost entirely | almost wholly(prev!=$ed) | almost completely(next!=$article,$poss,by,in,of,to) :: prev!=not
almost every | nearly every | virtually every
the main result is | the main finding is | the principal result is | the principal finding is | the chief result is | the chief finding is :: next=that
the main | the principal | the chief :: next=results,finding,findings,conclusion,conclusions,risks,risk,points,point,reason,reasons,questions,question,aim,aims,causes,cause,purpose,recommendations,recommendation,weaknesses,weakness,lessons,changes,difficulty,difficulties,problem,problems,advantage,advantages,concern,concerns,task,tasks,source,sources,topics,elements,features
three main | three principal | three chief :: next=risks,reasons,aims,tasks,findings,results,causes,questions,problems,points,conclusions,concerns,difficulties,advantages,purposes,recommendations,weaknesses,lessons,elements,features,sources
two main | two principal | two chief :: next=risks,reasons,aims,tasks,findings,results,causes,questions,problems,points,conclusions,concerns,difficulties,advantages,purposes,recommendations,weaknesses,lessons,elements,features,sources
four main | four principal | four chief :: next=risks,reasons,aims,tasks,findings,results,causes,questions,problems,points,conclusions,concerns,difficulties,advantages,purposes,recommendations,weaknesses,lessons,elements,features,sources
main questions | principal questions | chief questions
partly because | in part because :: prev!=$comma
possible causes | possible explanations | possible reasons :: prev=for,at,other,several,some,many
to test this > in order to test this :: at=start next=$punct,we,it
to do this > in order to do this :: at=start next=$punct,we,it,they,the
to achieve this > in order to achieve this :: at=start next=$punct,we,it,they
disturbed by | affected by | upset by :: prev=is,was,are,were,be next=water,noise,heat,cold,rain,light
by changing the order of | by altering the order of
by changing the | by altering the :: next=order,way,rules,design,settings,layout
changing the order | altering the order
a further saving is possible | further savings are possible | a further saving can be made
require new equipment | need new equipment | call for new equipment
would require new | would need new | would call for new
has offered to lend us | has offered to let us have | has offered us the loan of
different ways of | various ways of | differing ways of :: prev=use,have,used,were,had
it took a long time to agree on | it was a long time before agreement was reached on
took a long time | took a good deal of time | took considerable time :: next=to,$punct
takes a long time | takes a good deal of time | takes considerable time :: next=to,$punct
agree on a | reach agreement on a :: next=common,date,price,plan,list,new
who was in charge of | who was responsible for :: next=this,the,it
who is in charge of | who is responsible for :: next=this,the,it
officer in charge | officer responsible :: next=had,has,was,is,of,and
person in charge | person responsible :: next=had,has,was,is,of,and
was not replaced until | was replaced only in :: next=$month
an initial version of > a first version of
first impression | initial impression :: prev=its,the,our,their,a
first results | initial results
correct any mistakes | correct any errors | put right any mistakes | put right any errors
mistakes > errors :: prev=fewer,any,no,such,these,make,many,correct,serious,report,more,few,several,some,minor
mistake > error :: prev=a,this,serious,single,simple,the,one next=$punct,was,had,and,in,is,by prev2!=no,by,make,made,any
make the data public | publish the data
made public > published :: prev=been,be,was,were,being before=report,results,findings,figures
held a workshop | organised a workshop | ran a workshop | hosted a workshop
attended by about | attended by around | attended by approximately | attended by roughly :: next=$number
take this into account | take account of this | take this into consideration
take these into account | take account of these | take these into consideration
take it into account | take account of it | take it into consideration
in the last year of | in the final year of :: next=the,his,her,their,our
the last year of the project | the final year of the project
the last stage | the final stage | the closing stage :: next=of
last | final :: next=stage,phase,chapter,section,version next2!=year prev!=to,second,next
in the coming year | in the next year | over the next year | over the coming year | during the coming year | in the year ahead | during the next year :: at=start
try to find out | attempt to find out | seek to find out
try to | seek to | attempt to :: prev=and,partners,agencies,also
tried to | attempted to | sought to :: prev=have,has,had,been,attackers,thieves,men,group,company,staff
in simple words | in plain words | in simple terms | in plain terms | in plain language | in simple language
short report | brief report :: prev=a,the,this
short | brief :: next=summary,account,note,guide,description,statement,overview,discussion,report,memorandum,pause,history,introduction,explanation prev=a,the,this,each,write,give,only
write a short guide | write a brief guide | produce a short guide | produce a brief guide | prepare a short guide | prepare a brief guide
explains the | describes the | sets out the :: next=method,system,procedure,process,rules prev=which,that,guide,report,paper,and
do not expect any > expect no :: prev=we,they next!=more,less
does not expect any > expects no :: next!=more,less
do not have any > have no :: prev=we,they,who next!=other,more,$ing
did not have any > had no :: prev=we,they,he,she,it,who next!=more,$ing
do not think that | do not believe that :: prev=we,they,i,experts,people
does not think that | does not believe that
did not think that | did not believe that
think it wise to | consider it wise to | think it prudent to | consider it prudent to
it is thought that | it is believed that
is believed to | is thought to :: next=have,be prev!=what,which
are believed to | are thought to :: next=have,be
was believed to | was thought to :: next=have,be
were believed to | were thought to :: next=have,be
it is too early to say | it is too soon to say | it is too early to tell | it is too soon to tell :: next=whether,how,what,who,if,when
go on | carry on > continue :: next=$ing prev=will,would,to,must,should,may next2!=$ing
we will go on | we will continue | we will carry on :: next=$ing
continue to watch | go on watching | keep watching
relied almost entirely on | depended almost entirely on | relied almost exclusively on | depended almost exclusively on
relies almost entirely on | depends almost entirely on | relies almost exclusively on | depends almost exclusively on
relied on | depended on :: prev=it,group,company,they,we before!=evidence
changed its methods | altered its methods | changed the way it works
the group gets | the group receives | the group obtains :: next=help,support,money,most,its,weapons,information
makes most of its money from | earns most of its money from | gets most of its money from | derives most of its income from
makes most of its | earns most of its :: next=money
bring in > generate | yield :: next=far,more,much,little,less,about,around,money,most prev=to,will,would,which,that,and,they
brings in > generates | yields :: next=far,more,much,little,less,about,around,money,most
attract > draw :: next=attention,more,much,too,less,little,unwanted,public after=attention prev=to,also,would,will,might,may,could,not
attracted > drew :: next=attention,more,much,little,public after=attention prev!=have,has,had,been,be,was,were
would also attract | would also draw :: next=more,much,too,unwanted
keep the dispute within the family | confine the dispute to the family | contain the dispute within the family
have managed to > have been able to :: prev=they,we,people,attackers,who
has managed to > has been able to :: prev=it,he,she,group,company
beforehand and > in advance and
through the usual channels | through the normal channels | by the usual channels | by the normal channels
in the usual way | in the normal way
the usual | the normal :: next=channels,routes,route,procedure,procedures,practice,checks,process,place
usual routes | normal routes | customary routes :: prev=the,their,its
responded to | reacted to :: prev=has,have,had,group,they,it,how next=the,this,these,his,her next2=arrests,news,attack,attacks,announcement,crisis,events,change,changes,publication,decision,arrest,loss,losses
knew a great deal about | knew a good deal about | knew a lot about | knew much about
know very little about | know hardly anything about | have very little knowledge of | know next to nothing about :: prev!=to
knew very little about | knew hardly anything about | had very little knowledge of | knew next to nothing about
know little about | have little knowledge of
another part of | a different part of :: next=the
in another part of | in a different part of :: next=the next2!=report,document,text
has moved some of its | has shifted some of its | has transferred some of its :: next=business,work,activities,operations,money
move part of | transfer part of | shift part of :: next=the,our,its
about once a month | roughly once a month | around once a month | approximately once a month
once a month | every month :: prev=meet,meets,held,published
once a week | every week :: prev=meet,meets,held,published
once a year | every year :: prev=held,published,meet,meets,course,reviewed,tested
once a day | every day :: prev=updated,published,checked
a stretch of the border | a section of the border | a length of the border
either side of > both sides of :: prev=on next=the
in private houses | in private homes
for many years > for years :: prev!=not,as,so next=$punct,before
for several weeks | for some weeks | for a number of weeks
for several months | for some months | for a number of months
for several years | for some years | for a number of years
for several hours | for some hours | for a number of hours
for several days | for some days | for a number of days
is in touch with > is in contact with
are in touch with > are in contact with
was in touch with > was in contact with
were in touch with > were in contact with
been in touch with > been in contact with
be in touch with > be in contact with
in touch with > in contact with :: prev=remain,remains,kept,keep,stay,stayed,still
contact with | dealings with | links with | connections with :: prev=any,no,little,some,had,have next=groups,other,people,criminals,organised

# --- second round
has been active | has been operating :: next=along,in,on,around,near prev=group,gang,network,it
day-to-day | everyday | daily :: next=business,running,management,affairs
have worked for | have been employed by :: next=the,it,them,a
had worked for | had been employed by :: next=the,it,them,a
who work for | who are employed by :: next=the,it,them,a
who worked for | who were employed by :: next=the,it,them,a before=people,those,men,women,drivers,several,some,many
little is known about | not much is known about | we know little about
we know very little about | we know hardly anything about | very little is known about
it has been reported that | there have been reports that
according to one source, | one source says that
has reported reliably | has been reliable :: next=in
the level of last year | last year's level
over the summer > during the summer :: prev!=until,since
in the summer | during the summer :: next=$punct prev!=until,since,early,late
over the winter > during the winter :: prev!=until,since
in the winter | during the winter :: next=$punct prev!=until,since,early,late
as yet | so far | up to now :: prev=not,no,has,have,is next=$punct
as yet | so far :: prev=is,are,was,were,has,have next=no,unknown,unclear,not
in both countries | in the two countries
worked together well | cooperated well | collaborated well
worked well together | cooperated well | collaborated well
it would be a pity if | it would be regrettable if | it would be unfortunate if
in good time | in plenty of time :: next=$punct prev=consent,asked,arrived,sent
the partner in question | the partner concerned
did not realise that | was not aware that | had not realised that :: prev=who,he,she
from time to time | at intervals :: next=$punct prev=them,this,rules,staff,people,reminded,checked,meet
must be clearly marked | must be marked clearly
be clearly marked | be marked clearly
anybody else > anyone else
somebody else > someone else
give thought to > consider :: prev=to,must,should,will
given a good deal of thought to | given a great deal of thought to | thought carefully about | given careful thought to
it is based on | it rests on :: next=what,the
may have to be changed | may need to be changed | may have to be altered | may need to be altered
almost half of the | nearly half of the | close to half of the | almost half the | nearly half the | close to half the
to prevent this from happening again | to make sure that this does not happen again | to ensure that this does not happen again
to prevent such | to avoid such :: next=problems,incidents,mistakes,delays,errors,misunderstandings,accidents
to avoid this | to prevent this :: at=start next=$punct,we
who are not represented on | who have no seat on | who do not sit on :: next=the
who were not represented on | who had no seat on | who did not sit on :: next=the
does not have the power to | has no power to
do not have the power to | have no power to
does not have the | lacks the :: next=power,resources,staff,means,skills,equipment
in almost every case | in nearly every case | in almost all cases | in nearly all cases
to a lesser extent | to a lesser degree
to some extent, > to some degree, :: prev!=$punct
