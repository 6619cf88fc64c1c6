# What minutes and papers for a meeting say.
kind: synonym

apologies had been received from | apologies for absence had been received from
apologies were received from | apologies for absence were received from
the minutes of the last meeting | the minutes of the previous meeting
minutes of the last | minutes of the previous :: next=meeting
were agreed | were approved | were confirmed :: before=minutes
since the last meeting | since the previous meeting
at the last meeting | at the previous meeting :: prev!=discussed,in
at its last meeting | at its previous meeting
before the next meeting | in time for the next meeting | ahead of the next meeting
the next meeting will be held on | the next meeting will take place on | the next meeting will be on
the next meeting will be held in | the next meeting will take place in | the next meeting will be in
the meeting ended at | the meeting closed at | the meeting finished at | the meeting concluded at
the meeting was closed at | the meeting was brought to an end at
closed the meeting at | brought the meeting to an end at | ended the meeting at
was held on | took place on :: before=meeting,conference,hearing,session,workshop,briefing,exercise,interview
was held in | took place in :: before=meeting,conference,hearing,session,workshop,briefing,exercise,election
was held at | took place at :: before=meeting,conference,hearing,session,workshop,briefing,exercise,interview
be held on | take place on :: prev=will,would,to,should before=meeting,conference,hearing,session,workshop,briefing,exercise,interview,election
be held in | take place in :: prev=will,would,to,should before=meeting,conference,hearing,session,workshop,briefing,exercise,interview,election
be held at | take place at :: prev=will,would,to,should before=meeting,conference,hearing,session,workshop,briefing,exercise,interview
met on three occasions | met three times
met on two occasions | met twice
gave an account of | reported on | gave a report on :: next=developments,progress,events,work,recent,the next2!=$ing
gave an overview of | gave an outline of :: next=the,its,recent,progress
reported on | gave an account of | gave a report on :: next=developments,progress,recent prev=director,chair,secretary,treasurer,manager,officer,head,she,he
said that | stated that :: prev=director,chair,secretary,treasurer,deputy,committee,representative,delegate
stated that > said that :: prev=she,he,member,guard
reported that | stated that | said that :: prev=secretary,treasurer,director,chair,manager,officer
added that | went on to say that | also said that :: prev=he,she,they,director,chair,secretary
was working well | was functioning well
is working well | is functioning well
working well | functioning well :: prev=been,be,are,were next=$punct,on,and,in
take up with | raise with :: prev=to,will,would next=the,them
taken up with | raised with :: prev=be,been,was,were
raise the matter with | take the matter up with | take up the matter with
raised the matter with | taken the matter up with | taken up the matter with :: prev=have,has,had
raise this with | take this up with
discussed the question of | considered the question of | discussed the issue of | considered the issue of | discussed the matter of | considered the matter of
turned to the question of | turned to the subject of | turned to the matter of | turned to the issue of | moved on to the question of | moved on to the subject of | moved on to the matter of | moved on to the issue of
the question of | the issue of :: prev=considered,raised,discussed,addressed next=how,$det,$ing,training,costs,cost,whether,who,pay,staff,money,access,security,secrecy,funding,responsibility next2!=confidence
then turned to | next turned to | then moved on to | next considered :: prev=board,committee,meeting,members,group,panel,we,they
turned to | moved on to :: prev=board,meeting,committee,members,then next=the next2=question,matter,issue,subject,next,report,accounts,draft
look into > examine | investigate :: prev=should,would,to,will,must next=this,the,it,these,how,whether next2!=eye,eyes,camera,sky,mirror,room,house,window,future
looking into > examining | investigating :: prev=is,are,was,were,be,been next=this,the,it,these,how,whether next2!=eye,eyes,camera,sky,mirror,room,house,window,future
come back with | return with :: prev=to,and,will,would,should next=proposals,a,firm,more,an
come back to | return to :: prev=to,will,would,and,we next=it,this,the,that,these next2=$punct,matter,question,point,subject,at,in,issue
comes back to | returns to :: next=this,the next2=$punct,matter,question,point,subject,issue
report back to | report to :: prev=should,to,will,would,and,must next=the next2=board,committee,chair,council,group,meeting,partners
asked for volunteers | called for volunteers
offered to help | volunteered to help | offered their help :: prev=members,people,staff,partners,agencies,officers,volunteers
offered to help | volunteered to help :: prev=member,he,she,partner
agreed that | decided that :: prev=was next2!=be prev2=it after=should
all but two of | all except two of
all but one of | all except one of
all but three of | all except three of
had been completed > had been carried out :: before=actions,action,work,tasks,task,review,repairs
have been completed > have been carried out :: before=actions,action
have been carried out | have been put into effect | have been implemented :: before=recommendations,recommendation,proposals,changes
had been carried out | had been put into effect | had been implemented :: before=recommendations,recommendation,proposals,changes
in time | on time :: prev=answered,arrived,paid,completed,delivered,finished,returned,submitted,reported next=$punct prev2!=just
shortage of > lack of :: next=staff,money,space,time,funds,resources,equipment prev=a,the,that,by,to
concerned | in question :: prev=agencies,partners,sites,departments,companies,papers,countries,documents,buildings next=$punct,would,will,had,have
in question > concerned :: prev=agencies,partner,partners,sites,site,departments,companies,company,papers,countries,people,persons,documents,agency,laboratories next=$punct
the people involved > those involved | those concerned :: prev!=and next!=in,with,by,about
all those concerned | all those involved | everyone concerned | everyone involved :: next!=in,with,by,about
to reply to requests | to answer requests | to respond to requests
to blame | at fault :: prev=was,is,were,are prev2!=who,not
tell one copy of a paper from another | distinguish one copy of a paper from another
already being tried | already being tested | already on trial | being tried already :: prev=was,is
tried out > tested :: prev=be,been,was,were,being,is
for a trial period of | for a test period of | on trial for | on a trial basis for
encouraging | promising :: prev=are,were,was,been,is,very,look,looked before=results,result,progress,signs,figures
make it harder to | make it more difficult to :: prev!=not
make it harder | make it more difficult :: next=to,for
no major concerns | no serious concerns | no significant concerns
it was suggested that | it was proposed that :: after=should,be
expressed thanks to > thanked
likely to go up > likely to rise | likely to increase :: before!=temperature
go up > rise | increase :: prev=to,will,would,may,might,could,not,also before=cost,costs,price,prices,sales,number,numbers,traffic,spending,rate,rates,rent,rents,fees,pay,demand next!=to,in
gone up > risen | increased :: prev=has,have,had before=cost,costs,price,prices,sales,number,numbers,traffic,spending,rate,rates,rent,rents,fees,pay,demand next!=to,in,into,against,on
going up > rising | increasing :: prev=is,are,was,were,been,be before=cost,costs,price,prices,sales,number,numbers,traffic,spending,rate,rates,rent,rents,fees,pay,demand next!=to,in
rising > increasing :: prev=is,are,was,were,been,be before=cost,costs,price,prices,sales,number,numbers,traffic,spending,rate,rates,rent,rents,fees,pay,demand next!=to,in
went up > rose | increased :: before=cost,costs,price,prices,sales,number,numbers,traffic,spending,rate,rates,rent,rents,fees,demand next!=to,in,and,into,against,on
gone down > fallen | dropped :: prev=has,have,had before=cost,costs,price,prices,sales,number,numbers,traffic,spending,rate,rates,rent,rents,fees,demand next!=to,in,into,on,back,behind,from,for,under,through
went down > fell | dropped :: before=cost,costs,price,prices,sales,number,numbers,traffic,spending,rate,rates,rent,rents,fees,demand next!=to,in,into,on,back,behind,from,for,under,through,and,with
grow > increase | rise :: prev=to,will,would,may before=number,numbers,demand,sales next!=to,in,into,up,from,and
has grown | has risen > has increased :: before=number,numbers,demand next!=to,into,up,out,and
have grown | have risen > have increased :: before=sales,numbers,profits,exports next!=to,into,up,out,and
grown more slowly | risen more slowly > increased more slowly :: before=profits,sales,costs,wages,prices
prepare a fresh | prepare a new | draw up a fresh | draw up a new
fresh > new :: prev=a next=estimate,start,attempt,look,report,draft,approach,proposal,list next2!=$adjective
draw up | prepare :: prev=to,will,should,would,must next=a,an,the next2=list,plan,report,draft,budget,estimate,summary,programme,program,guide,schedule,proposal,new
drew up | prepared :: next=a,an,the next2=list,plan,report,draft,budget,estimate,summary,programme,program,guide,schedule,proposal,new
drawn up | prepared :: prev=been,be,was,were,is,being next=by,in,for,before,$punct,at before=list,plan,report,draft,budget,estimate,summary,programme,program,guide,schedule,proposal,plans,lists
no common standard | no shared standard
on several points | on a number of points
at the end of the meeting | at the close of the meeting
before the meeting | ahead of the meeting | in advance of the meeting
the board noted | the board took note of :: next=the
the committee noted | the committee took note of :: next=the
noted the | took note of the :: prev=members,meeting,board,committee,they next=report,results,progress,letter,paper,position
the conclusions it has come to | the conclusions it has reached | its conclusions
is against | is opposed to > opposes :: next=it,the,any,this,$ing next2!=weight,wall,background,backdrop,law,rules,rule,interests,odds
are against | are opposed to > oppose :: next=it,the,any,this,$ing next2!=weight,wall,background,backdrop,law,rules,rule,interests,odds
was against | was opposed to > opposed :: next=it,the,any,this,$ing next2!=weight,wall,background,backdrop,law,rules,rule,interests,odds
were against | were opposed to > opposed :: next=it,the,any,this,$ing next2!=weight,wall,background,backdrop,law,rules,rule,interests,odds
are in favour of > support :: next=the,this,it,a,these,any next2!=way
are in favor of > support :: next=the,this,it,a,these,any
is in favour of > supports :: next=the,this,it,a,these,any
were in favour of > supported :: next=the,this,it,a,these,any
without the consent of the originator | unless the originator consents
unless otherwise agreed | unless agreed otherwise
needs a further copy | needs another copy | needs an additional copy | requires a further copy
explained that | said that :: prev=secretary,treasurer,director,chair
had suggested that | had proposed that :: prev!=evidence,which,this after=should,be

# --- second round
finally, > lastly, :: at=start next=we,i,the after=would,should,recommend,recommends,note,notes,suggest,propose,like,wish,wishes
in other words, | that is to say, :: at=start
in other words | that is to say :: prev=$comma next=$comma
not surprisingly, | unsurprisingly, | as might be expected, :: at=start
naturally > of course :: prev=$comma next=$comma
the purpose of this note is to | the aim of this note is to | this note is intended to | this note aims to | the object of this note is to
the purpose of this paper is to | the aim of this paper is to | this paper is intended to | this paper aims to | the object of this paper is to
the purpose of this report is to | the aim of this report is to | this report is intended to | this report aims to | the object of this report is to
the purpose of this document is to | the aim of this document is to | this document is intended to | this document aims to
the purpose of this memorandum is to | the aim of this memorandum is to | this memorandum is intended to
the purpose of this guide is to | the aim of this guide is to | this guide is intended to | this guide aims to
the purpose of this briefing is to | the aim of this briefing is to | this briefing is intended to
deals with | is concerned with :: prev=report,section,chapter,paper,annex,part,note next=the,a,how,what,$number,our,its,this,these
describes the | sets out the | outlines the :: prev=report,section,chapter,paper,annex,note,document next!=man,suspect
describes how | explains how | sets out how :: prev=report,section,chapter,paper,annex,note,document,guide
is made up of | is composed of > consists of
is scheduled to | is due to :: next=begin,start,open,end,meet,report,visit,finish,take,be,close,leave,arrive
are scheduled to | are due to :: next=begin,start,open,end,meet,report,visit,finish,take,be,close,leave,arrive
after a short discussion | after some discussion | following a short discussion
in the discussion that followed | in the ensuing discussion | in the discussion which followed :: next!=from
in the ensuing discussion | in the discussion that followed | in the discussion which followed
a short break | a brief break :: prev=after,for,took
took note of | noted :: prev=board,committee,meeting,members,council next=the,this,these,that
expressed concern about | voiced concern about | expressed concern over
expressed concern that | voiced concern that
expressed the view that | took the view that | expressed the opinion that
took the view that | was of the view that | was of the opinion that :: prev=board,committee,chair,director,panel,inquiry,department,court,he,she
in the view of the | in the opinion of the :: next=board,committee,chair,director,panel,inquiry,department,members
was elected chair | was chosen as chair
in the absence of the chair | as the chair was absent
in her place | in her stead :: prev=work,act,acted,appointed,sent next=$punct
to act as | to serve as :: next=chair,secretary,deputy,adviser,interpreter,observer
acted as | served as :: next=chair,secretary,deputy,adviser,interpreter,observer
acts as | serves as :: next=chair,secretary,deputy,adviser,interpreter,observer
once a quarter > every quarter | quarterly(next=$punct) :: prev!=than
every three months | once a quarter | every quarter :: prev=board,meet,meets,report,reports,chair
at least once a year | at least once every year
at least once a month | at least once every month
at least once every | at least once in every :: next=$number
before the end of the meeting | before the meeting ended | before the meeting closed
the first item | the first point :: next=on
asked the secretary to | requested the secretary to
asked the director to | requested the director to
asked the chair to | requested the chair to
was asked to | was requested to :: prev=secretary,treasurer,director,chair,group,member,committee,department,company,officer next!=leave
were asked to | were requested to :: prev=members,partners,agencies,staff,residents,people,operators,we next!=leave
are asked to | are requested to :: prev=operators,agencies,departments,suppliers,all
keep a note of | make a note of | take a note of :: next=every,all,each,any,the
