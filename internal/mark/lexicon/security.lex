# What warning centres and security officers say. Technical terms, and what is
# done to a paper (copy, forward, store, destroy), never vary.
kind: synonym

# --- doing and being told to do
get in touch with > contact
contact > get in touch with :: prev=to,please,should,must,will next=us,them,the,him,her,one,your,our next2!=lens,point,details
please get in touch with > please contact
got in touch with | made contact with > contacted :: prev!=be,been,was
get in touch | make contact :: next=$punct
make sure > ensure :: next=it,this,these,those,any,they,all
take the following steps | take the steps below | take the steps listed below
the following steps | the steps below :: next=$punct prev=take,taken
as soon as possible, | as quickly as possible, :: before!=shall,must
as soon as they can | as quickly as they can
at once | immediately | straight away | without delay :: next=$punct prev=done,it,them,us,work,this,so,called,told,informed,device,network,update,out,information
straight away | immediately | at once | without delay :: next=$punct,when,if prev!=all,and,many,two,several,everything,both,not,almost,$start
find out whether | check whether | establish whether | determine whether :: prev=$comma
find out whether | check whether | establish whether | determine whether :: prev=to,should,must,and,will next=any,the,your,it,this,these,they
check whether | find out whether | establish whether | determine whether :: prev=to,should,must,$comma next=any,the,your,it,this,these,they
go through | work through > review | examine :: next=the,these,our,your,its,their,all next2=logs,log,records,figures,lists,list,files,papers,messages,accounts,documents
went through | worked through > reviewed | examined :: next=the,these,our,their,all,$number,about,nearly,almost,more next2=logs,records,figures,lists,files,papers,messages,accounts,documents,$number,than after!=examined,reviewed
going through | working through > reviewing | examining :: next=the,these,our,its,their,all next2=logs,records,figures,lists,list,files,papers,messages,accounts,documents
go through | work through > review | examine :: next=about,around,$number next2=messages,$number,logs,records
are given in | are set out in :: next=section,table,tables,appendix,annex
are listed in > are given in | are set out in :: next=section,table,tables,appendix,annex
is given in | is set out in :: next=section,table,tables,appendix,annex
is listed in > is given in :: next=section,table,tables,appendix,annex
listed below | set out below | given below :: prev=are,is,were,signs,steps,measures,addresses
listed in the annex | set out in the annex | given in the annex
described below | set out below :: prev=is,are,be,steps,measures
set out above | described above | given above :: prev=is,are,steps,measures,reasons
as described below | as set out below
mentioned above | referred to above | already mentioned :: prev=customer,company,report,two,those,paper,case,cases,reasons,incident,$noun next!=$noun,$ed
switch/v off > turn/v off :: prev!=$nominal
switch/v on > turn/v on :: prev!=$nominal
switched off > turned off
switched on > turned on :: next!=to
be switched off > be turned off
is needed > is required :: next=$punct,for,in prev!=what,that,it,help,action,all,which
are needed > are required :: next=$punct,for,in prev!=what,they,you,we,that
no longer needed | no longer required :: next=$punct,for
no longer be needed | no longer be required
is not needed | is unnecessary :: next=$punct
in use | being used :: prev=is,are,was,were,still next=$punct,at prev2!=language before!=how,they,people
because of | owing to :: next=a,an,the,this,these,their,its,our next2=flaw,fault,error,mistake,failure,lack,weakness,problem,delay,delays,shortage,move,weather,cost,risk
takes steps to | takes measures to | takes action to
taken steps to | taken measures to | taken action to
several steps | several measures | a number of measures | a number of steps :: prev=taken,take,took
has released | has issued | has published :: next=a,an next2=fix,update,patch,notice,advisory,statement
has been issued | has been published :: before=report,guidance,bulletin,notice,statement,results,figures
have been issued | have been published :: before=notes,results,figures,reports,guidelines
sent out > issued :: prev=was,were,been,be,is before=warning,warnings,notice,alert,advice,notices,alerts
send out a warning | issue a warning
gain control of | take control of
gained control of | took control of :: prev!=have,has,had
gained control of | taken control of :: prev=have,has,had
gain control over > gain control of | take control of
gain access to | obtain access to | get access to
gained access to | obtained access to | got access to :: prev!=have,has,had,be,been
gaining access to | obtaining access to | getting access to
given access to | granted access to :: prev=be,been,was,were,are,being,is
stayed in the network | remained in the network
stayed in | remained in :: prev!=$have,be,been next=the,its,their next2=network,system,building,area,room,country,house
stay indoors | remain indoors
more than a | over a :: next=month,year,week,decade,day,century prev=for,after,within,in,by
more than a | longer than a | over a :: next=month,year,week,day prev=for
more than an hour | over an hour :: prev!=no,not,little,nothing
more than half an hour | over half an hour
less than a | under a :: next=month,year,week,day,minute,mile prev=in,for,after,within,lasted
less than an hour | under an hour
before they were noticed | before they were detected | before they were discovered
before it was noticed | before it was detected | before it was discovered
were left behind | were left :: next=$punct
was left behind | was left :: next=$punct before=anything,something,nothing
in each case > in every case :: prev!=and,one next!=is
in all cases > in every case :: next!=except,where,of,in,but,save,that,when prev!=not
in at least two | in two or more :: next=cases
already in place | in place already :: prev=is,are,was,were next=$punct
until you have shown | until you have established | until you have confirmed :: next=that
until you are sure | until you are certain
is not the case > is not so :: prev=this,that next=$punct prev2!=why
this is not the case | this is not so :: next=$punct
that this was not the case | that this was not so
at any time before > at any point before :: before!=shall
at any time after > at any point after :: before!=shall,if
ought to be > should be :: next=changed,made,kept,given,told,done,sent,asked,removed,able,possible,used,checked,looked,treated,clear,taken prev!=it,there,this,not,that,they
ought to have > should have :: next=been,known,told,asked,checked,noticed,reported,kept,taken,made,given,done
we would like to thank | we wish to thank | our thanks go to | we thank :: next=the,all,everyone,everybody,our,those,both
would like to thank | wishes to thank :: prev=committee,board,author,team,chair,panel,inquiry
would like to thank | wish to thank :: prev=authors,partners,members,we
would like to point out | wishes to point out :: prev=committee,board,author,team,chair,panel,inquiry
would like to point out | wish to point out :: prev=authors,partners,members,we,i
would like to apologise | wish to apologise :: prev=and,we,i
would like to apologize | wish to apologize :: prev=and,we,i
hold back | withhold :: next=the,this,these,any,details,information prev=to,not,will next2!=tears,tide,water,flood,crowd,waters
held back the | withheld the :: next=details,report,information,name,names,results,publication
hold back details | withhold details
continuing to work with | still working with :: prev=are,is
we are continuing to | we continue to :: next=work,monitor,watch,investigate,examine,study,look,follow,support,develop
is continuing to | continues to :: next=work,monitor,watch,investigate,examine,study,look,follow,support,develop
whenever new information becomes available | as new information becomes available | when new information becomes available
becomes available | comes to hand :: prev=information before=when,as,whenever,once,if
as further facts come to light | as more facts come to light | as further facts emerge | as more facts emerge
outside your own | beyond your own :: next=organisation,organization,team,agency,department,company
outside your | beyond your :: next=organisation,organization,team,agency,department,company
in the course of | during :: next=next,last
questions about | queries about | enquiries about :: at=start
questions about this | queries about this
any questions | any queries :: prev=direct,send,have,answer next=to,about,$punct
if you have any questions | should you have any questions | if you have questions | if you have any queries
if you need further information | if you need more information | should you need further information | if you require further information
for further information | for more information :: at=start
for further information, | for more information,
if you need | should you need | if you require :: at=start next=help,advice,support,assistance,more,any
if this cannot be done | if this is not possible | where this cannot be done | where this is not possible
if you find | should you find :: at=start next=any,anything,one
if you find any of them | should you find any of them | if you find any of these
if there is any doubt | in case of doubt | if in doubt | where there is doubt
is not affected | is unaffected
are not affected | are unaffected :: next=$punct,by
was not affected | was unaffected
were not affected | were unaffected
not affected by | unaffected by :: prev=is,are,was,were
look for | search for :: next=other,the,signs,traces,any,files,further prev=to,also,then,should,must
looked for | searched for :: next=other,the,signs,traces,any,files,further,possible,evidence prev!=$have,be,been
one at a time | one by one :: next=$punct
run by | operated by :: prev=is,are,was,were,those,systems,site,service,network,be next=a,an,the,suppliers,other,private,another
for the time being, | for the present, | for now, :: at=start
try to log in > attempt to log in
attempts to | efforts to :: prev=seen,all,repeated,several,further,early,many,our,their,his next=find,recover,restore,trace,reach,identify,stop,contact
in the first half of | during the first half of :: next=$month,next,the,this,last,$number next2!=book,paper,game,report,season
in the second half of | during the second half of :: next=$month,next,the,this,last,$number next2!=book,paper,game,report,season

# --- second round
let us know | tell us :: prev=please,should,must next=$punct,if,whether,when,at,immediately
please note that > note that :: at=start
should be aware that | should know that
by telephone > by phone :: prev!=contacted,person,or
on arrival | on arriving :: next=in,at at=start
on receipt of | on receiving
point of contact | contact point
points of contact | contact points
keep in touch with | stay in touch with | remain in touch with
keep in touch | stay in touch | remain in touch :: next=$punct
be kept informed of | be kept up to date with
happening again | occurring again | recurring :: prev=from,this,that,it
brought up to date > updated :: prev=is,are,be,was,were,been
bring up to date > update :: prev=to,will,must next=the,this,our,all
come into force | enter into force | take effect
work together | cooperate :: prev=to,will,must,should,can,not next=$punct,on,to,more,closely,in next2!=cahoots
at some time | at some point :: next=in,during,between,before,after
at any time | at any point :: next=between,before,after,from
sooner than > earlier than :: prev!=no,rather next=expected,planned,usual,necessary,in
noticed the | detected the | discovered the :: next=breach,intrusion,fault,attack,leak,theft,error,mistake prev=have,had,we,they,he,she,who,staff
by means of > through :: prev=stolen,obtained,sent,made,identified,reached,gained,done,achieved,collected,found
as if it had been | as though it had been
had the same effect | produced the same effect
known as > called :: next!=$article prev=tool,malware,program,group,software,technique,gang,file next!=$punct
a range of | a variety of :: next=$plural,$adjective prev!=wide,broad,narrow,full,whole,such,in,within,over,across,out,at
if in doubt, | in case of doubt, | if there is any doubt, :: at=start
if this is the case | if this is so > if so :: at=start next=$comma
if this is the case, | if this is so, > if so, :: at=start
where this is the case, | where this is so, :: at=start
does not remove the need | does not do away with the need
anyone who suspects | those who suspect | anyone suspecting
have reason to believe | have reason to think
had reason to believe | had reason to think
no reason to believe | no reason to think
good reason to think | good reason to believe
believe that this was | think that this was :: prev=we,they
