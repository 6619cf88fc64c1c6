# What reports, findings, advisories and memoranda say: the plain verbs and
# phrases of an inquiry. Words of estimation never vary.
kind: synonym

irregular: speak spoke spoken speaking speaks
irregular: find found found finding finds
irregular: become became become becoming becomes
irregular: say said said saying says
irregular: come came come coming comes
irregular: rise rose risen rising rises
irregular: go went gone going goes
irregular: leave left left leaving leaves

# bodies whose "found that" is a finding of law or of record
$finder = court, judge, judges, jury, tribunal, panel, commission, report, study, studies, review, audit, survey, committee, board, test, tests
$inquirer = we, they, he, she, i, officers, police, detectives, investigators, researchers, scientists, engineers, analysts, inspectors, auditors, who, also, later, soon, quickly, then
# what one looks at without eyes
$matter = progress, conduct, handling, choice, question, questions, way, ways, evidence, data, record, records, cost, costs, draft, issue, issues, problem, problems, case, cases, effect, effects, impact, results, possibility, possibilities, options, role, links, matter, matters, figures, contract, contracts, rules, document, documents, causes, reasons, files, logs, details, facts, history, risks, risk, proposal, proposals, plan, plans, situation, use, quality, state, condition, number, relationship, samples, circumstances
$place = house, building, gate, fence, wall, station, terminal, border, bridge, river, road, street, harbour, harbor, airport, port, school, hospital, church, town, city, village, door, entrance, exit, window, car, vehicle, park, square, market, hotel, office, café, cafe, shop, store, yard, coast, shore, lake, sea, beach, railway, track, site, scene, corner, camp, base, plant, factory, farm, forest, garden, home, junction, crossing, quay, lock-up, substation, freight, passenger, main, bus, train, police

# --- to find out, to examine
found in the | discovered in the :: prev=marks,traces,tools,bag,weapon,bodies,body,documents,papers,device,devices,items,fingerprints
found that | discovered that :: next=$clause,$plural,$cap,$number prev=he,she,officers,police,detectives,investigators,researchers,scientists,engineers,soon,later,also,then before!=$finder,not,we
have found that | have discovered that :: before!=$finder
had found that | had discovered that :: before!=$finder
find that | discover that :: next=$clause,$plural,$cap,$number prev=to,will,may,might,would before!=$finder,surprised
look at/v > examine/v | consider/v :: next=$matter
look at/v > examine/v | consider/v :: next=the,this,these,those,all,every,each,any,our,their,its next2=$matter
looked at | examined :: next=$number prev!=be,was,were,been
look at how > examine how | consider how
looked at how > examined how | considered how :: prev!=be,was,were,been
looks at how > examines how | considers how
look at whether > examine whether | consider whether
look into/v > investigate/v | examine/v :: next=the,this,these,all,how,whether,any,possible next2=$matter,$subj,complaint,complaints,allegations,claims,possible,incident,incidents,accident,$plural next2!=eyes,cameras
check whether > determine whether | establish whether
checking whether | establishing whether > determining whether
see whether | determine whether | establish whether :: prev=to,can,cannot
see if > see whether :: prev=to next=$subj,$det,there after!=or
asked whether | asked if :: next=$subj,$det,there after!=or prev!=be,been
ask whether | ask if :: next=$subj,$det,there after!=or
know if > know whether :: next=$subj,$det,there after!=or prev2!=me,us
if > whether :: prev=asked,knows,knew,determine,checked,wonder,wondered,unsure,uncertain next=$subj,$det,there after!=or
as far as we can > so far as we can
to date there | so far there | thus far there :: at=start next=has,have
to date there | so far there > thus far there :: at=start next=is,are
so far > to date | up to now | thus far :: at=start next=we,it,the,no,this,only,they,i,nobody,neither,nothing,none
so far > up to now | until now :: prev=found,learned,done,made,seen,shown,received,known,achieved,said,agreed,established,collected,identified,reported,spent,used,held,had next=$punct
no sign that | no indication that :: prev=is,was,be,been,no,see,saw,found,had
no sign of > no indication of :: prev=is,was,been,found,saw,showed,shows,show,see next!=life,$ing,it,him,her,them

# --- to say, to think
think that > believe that :: next=$clause,$plural,$cap,$number prev=i,we,they,he,she,who,people,also,not,some,many,others,officers,detectives
thinks that > believes that :: next=$clause,$plural,$cap,$number
thought that > believed that :: next=$clause,$plural,$cap,$number prev=they,he,she,who,also,people,some,many,others,officers,detectives,had
believe that | think that :: next=$clause,$plural,$cap,$number prev=they,who,experts,officials,engineers,officers,detectives,analysts,critics,people,researchers,scientists,observers,some,many,others prev2!=$ly
believes that > thinks that :: next=$clause,$plural,$cap,$number prev!=and,$ly,also,still prev2!=anyone,anybody,someone,person
told us that | informed us that > explained to us that
told us about | informed us of > informed us about
told officers that | informed officers that
has told us that | has informed us that
have told us that | have informed us that
said that | stated that :: next=$clause,$plural,$cap,$number prev=owner,officials,manager,spokesman,spokeswoman,spokesperson,driver,witness,witnesses,minister,mayor,operator,police,report,statement,company
says that | states that :: next=$clause,$plural,$cap,$number prev=owner,operator,laboratory,report,statement,contract,law,company,letter,notice
it should be noted that | it is worth noting that > note that
it is important to note that > it should be noted that
we would like to thank | we wish to thank | we want to thank
I would like to thank | I wish to thank | I want to thank
let me know | tell me :: prev=please next=by,if,whether,what,how,when,which
speak with | speak to | talk to(prev=to,we,could,can) > talk with(prev=to,we,could,can) :: prev=to,we,will,should,must,may,can,could next=all,both,each,every,everyone,anyone,staff,people,witnesses,them,him,her,us,me next2!=issue,issues,nation,congress,house,assembly,country,world,question,need,american,heart,needs,power
spoke with | spoke to > talked to | talked with :: next=all,both,each,every,everyone,anyone,staff,people,witnesses,them,him,her,us,me,several,many next2!=issue,issues,nation,congress,house,assembly,country,world,question,need,american,heart,needs,power
spoken with | spoken to :: prev=have,has,had,having next=all,both,each,every,everyone,anyone,staff,people,witnesses,them,him,her,us,me,several,many
speaking with | speaking to :: next=all,both,everyone,anyone,staff,people,witnesses,them,him,her,us,me
is asked to > is requested to :: prev=incident,reader,party,recipient,person,anyone
are asked to > are requested to :: prev=passengers,residents,visitors,members,users,customers,partners,recipients,readers,people,drivers,staff
have been asked to | have been requested to
has been asked to | has been requested to
point/v out that > note/v that :: prev!=$det

# --- to come about, to be done
completed > finished :: prev=be,was,were,been,is,are,not before=report,reports,work,book,building,house,bridge,road,construction,project,repairs,meal,tests,job,draft,survey before!=i,we,you,he,she,they,who,cycle,circle,course,form,forms,inning next!=with,$noun,off,in
finished > completed :: before=work,report,task,project,job,repairs,survey prev=be,been next=before,by,within next2!=$ing before!=i,we,you,he,she,who
finish/v > complete/v :: next=the,this,these,our,their,its,his,her next2=examination,repairs,repair,survey,review,investigation,inquiry,report,work,project,construction,course,study,preparations,analysis,search,building,programme,program,negotiations
complete | finish :: prev=$verbal next=the,this,our,their next2=job,work,task,repairs,report
turn/v out to be > prove/v to be :: prev!=$punct next!=from,in,on,at,of,by
turned out to have > proved to have
chosen | selected :: prev=been,be,was,were,being,is,are next!=few,people,one,by,to,not,the,a,president,chairman,leader,captain,king,pope
chose to > decided to :: prev=i,we,they,he,she,who,government,company,administration
will be held | will take place :: prev=meeting,conference,hearing,election,elections,event,ceremony,exhibition,talks,session,sessions,vote,trial,funeral,festival,workshop,briefing next=at,in,on,from
was held | took place :: prev=meeting,conference,hearing,election,event,ceremony,exhibition,session,vote,trial,funeral,festival,workshop,briefing,inquiry next=at,in,on,from
were held | took place :: prev=meetings,elections,talks,sessions,hearings,events,conferences,negotiations,discussions next=at,in,on,from
is held > takes place :: prev=meeting,conference,hearing,election,event,ceremony,session next=at,in,on,every,each
go up by | rise by :: next=$number,about,more,less,nearly,almost,at
goes up by | rises by :: next=$number,about,more,less,nearly,almost,at
went up by | rose by :: next=$number,about,more,less,nearly,almost,at
gone up by | risen by :: next=$number,about,more,less,nearly,almost,at
go down by | fall by :: next=$number,about,more,less,nearly,almost,at
went down by | fell by :: next=$number,about,more,less,nearly,almost,at
make/v a decision to > decide/v to
came to the conclusion that | reached the conclusion that > concluded that
come to the conclusion that | reach the conclusion that > conclude that :: prev=to,not,$modal,we,they,i,you
reached an agreement | came to an agreement :: prev!=has,have,had
reach an agreement | come to an agreement :: prev=to,not,$modal,we,they,you
come to an end > end :: prev=will,must,to,not,should,would next=$punct,in,on,at,when,with,before
came to an end > ended :: next=$punct,in,on,at,when,with,before
has not yet been | has yet to be :: next=$ed,found,made,done,shown,taken,seen,held,given,set,met,paid,built,chosen,known,written,decided prev!=and
have not yet been | have yet to be :: next=$ed,found,made,done,shown,taken,seen,held,given,set,met,paid,built,chosen,known,written prev!=and
does not have the | lacks the :: next=resources,means,money,skills,equipment,authority,capacity,power,necessary,funds,knowledge,time
do not have the | lack the :: next=resources,means,money,skills,equipment,authority,capacity,power,necessary,funds,knowledge,time
did not have the | lacked the :: next=resources,means,money,skills,equipment,authority,capacity,power,necessary,funds,knowledge
is able to > can :: prev!=and,but,also,only,not next!=$punct
are able to > can :: prev!=and,but,also,only,not next!=$punct
has led to > has resulted in | has brought about :: next=a,an,more,greater,better,higher,lower,increased,further,serious,new,significant,substantial
have led to > have resulted in | have brought about :: next=a,an,more,greater,better,higher,lower,increased,further,serious,new,significant,substantial
closed | shut :: prev=remain,remained,stay,stayed,kept next=$punct,for,until,on,because,during
remained > stayed :: next=closed,open,calm,silent,quiet,shut,alive,behind,inside,outside prev!=have,has,had
remain > stay :: prev=$verbal next=closed,calm,quiet,shut,alive,behind,inside,outside
replaces > supersedes :: next=the,all,any,that next2=first,previous,earlier,report,version,versions,guidance,rules,policy,order,agreement
sets out | describes :: next=what,how prev=report,document,paper,section,chapter,memorandum,letter,annex,statement
set out what > describe what | explain what :: prev=to,will
this was so | this was the case :: next=$punct
this is so | this is the case :: next=$punct
that is so | that is the case :: prev!=and next=$punct
was not so | was not the case :: next=$punct prev=this,that,it
belong/v to > be/v the property of :: next=the next2=police,council,government,state,company
hide/v | conceal/v :: next=the,it,his,her,their,them,evidence,money,weapons,drugs,this
helped with > assisted with :: next=the,money,transport
tried to | attempted to | sought to :: prev=attacker,attackers,men,man,group,government,company,officers,driver,user,users
tries to | attempts to | seeks to :: prev=attacker,man,group,government,company,malware,program,user,also,then
trying to | attempting to :: prev=is,are,was,were,been,be,men,and,still,always,without
trying to | attempting to > seeking to :: prev=attackers,attacker,government,company
caused harm | done harm :: prev=have,has,had
caused by > due to :: prev=partly,largely,mainly,probably,were,was,is,are next=the,a,an,human,poor,bad,faulty,incorrect
passed on to > handed on to :: prev=be,been,was,were after!=consumers,customers,children,generation,generations
handed over to | turned over to :: prev=be,been,was,were next!=$punct
carry/v out | conduct/v :: next=a,an,the,further,regular,extensive,additional,their,its,these next2=search,searches,investigation,investigations,inquiry,inquiries,survey,surveys,inspection,inspections,tests,test,interviews,interview,audit,audits,review,reviews,study,studies,experiment,experiments,research,operation,operations
carried out > conducted :: prev=been,was,were,be next=by,in,at,on,over,during,with before=search,searches,investigation,investigations,inquiry,inquiries,survey,surveys,inspection,inspections,tests,test,interviews,interview,audit,audits,review,reviews,study,studies,experiment,experiments,research next2!=order,orders,letter,full before!=work,works,repairs,attack,attacks,update,updates,changes,orders,plan,plans,threat,killing,murder,recommendations
dealt with > addressed :: prev=be,been,being next=before,in,at,$punct,quickly,first prev2=should,must,to,will,can,could,may,has,have before=problem,problems,question,questions,issue,issues,matter,matters,concern,concerns,weakness,weaknesses,complaint,complaints
give way | yield :: prev=to,not,must,will next=$punct

# --- second gathering
$inspected = gate, fence, bridge, house, building, vehicle, car, van, door, site, scene, equipment, premises, track, cabinet, wall, roof, engine, ship, aircraft, cargo, luggage, boat, machine, facility, plant
rule out that | exclude the possibility that | rule out the possibility that
waiting for | awaiting :: next=the,a,an,his,her,their,our,further prev=was,were,is,are,been,be,while,still next2!=to
reached the > arrived at the :: next=gate,scene,station,terminal,house,border,bridge,hospital,airport,site,building,port,harbour,harbor,village,town,camp,school prev!=have,has,had,be,was,were
arrived at the | reached the :: next=gate,scene,station,terminal,house,border,bridge,hospital,airport,site,building,port,harbour,harbor,village,town,camp,school
started > began :: next=an,a next2=hour,week,month,day,year,few,moment
started > began :: prev=work,search,trial,meeting,inquiry,war,fighting,investigation,attack,attacks,negotiations,talks,training,construction next=in,on,at,shortly,soon,immediately,early,late,after,with prev2!=they,he,she,we,i
an hour later | one hour later :: prev!=half,many,quarter
a year later | one year later :: prev!=half,many,quarter
a month later | one month later :: prev!=half,many
a week later | one week later :: prev!=half,many
a day later | one day later :: prev!=half,many
a year earlier | one year earlier :: prev!=half,many,quarter
the same evening | that same evening :: next=$punct,at,a,in prev!=on,at,in,of,for,during,from,and
the same day | that same day :: next=$punct prev!=on,at,in,of,for,during,from,and,are,be
the same night | that same night :: next=$punct prev!=on,at,in,of,for,during,from,and
on the same day | the same day | that same day :: next=$punct
later the same day | later that day | later that same day
was able to > managed to :: prev=laboratory,team,officer,attacker,driver
on its own | by itself :: next=$punct
on their own | by themselves :: next=$punct
at the time > at that time :: next=$punct prev!=of,all,$be
work was done | work was carried out
work is done | work is carried out :: next=by,in,at
work is being done | work is being carried out
repairs are being done > repairs are being carried out
examined | inspected :: next=the,a,this next2=$inspected
learn > find out :: prev=to next=when,where,whether,why
give us > provide us with | supply us with :: next=a,an,the,any,further,more next2=list,copy,information,details,report,full,complete,lists,copies,data,names prev=to,can,will,must
gave us | provided us with | supplied us with :: next=a,an,the,further next2=list,copy,information,details,report,full,complete,lists,copies,data,names
give them > provide them with :: next=a,an,the,any,further,more,additional next2=list,copy,information,details,report,full,complete,tools,training,resources,support,protection,skills,equipment,means,basic,additional
around the clock > day and night :: prev!=a,by
day and night | around the clock :: prev=work,works,worked,working,watched,guarded,manned,staffed,operates,operate,operated,open
learned about > learned of | heard about :: next=the,this,these next2=search,attack,attacks,plan,incident,case,breach,investigation,decision,arrest,problem,accident,leak
concern > relate to :: prev=questions,matters,issues,that,which,provisions,rules,points,documents next=the,our,their before=questions,matters,issues,provisions,rules,points,documents
is given below | is set out below
are given below | are set out below > are listed below
promised to > pledged to :: prev=government,minister,president,company,leaders,mayor,director
pledged to > promised to :: prev=$subj,government,minister,president,company,leaders,has,have,had,who,mayor,director
much too | far too :: next=$adjective
I suggest that | I propose that
on the telephone | by telephone | over the telephone :: next=$punct,yesterday,today,on,that,and
willing to > prepared to :: prev=is,are,was,were,be next!=$punct
discovered > found :: prev=$inquirer,has,have,had next=$det,$plural,$adjective,evidence,traces
information can be found | information is available :: next=on,in,at prev!=this,that,the
details can be found | details are available :: next=on,in,at
is in the process of | is currently :: next=$ing
are in the process of | are currently :: next=$ing
am in the process of > am currently :: next=$ing
with the aim of | with the intention of > with the object of :: next=$ing
up until > until :: next2!=point
to a certain extent | to some extent
to a certain degree | to some degree
is due to | is scheduled to | is set to :: next=begin,start,open,close,end,meet,take,expire,arrive,leave,visit,speak,appear,be
are due to | are scheduled to | are set to :: next=begin,start,open,close,end,meet,take,expire,arrive,leave,visit,speak,appear,be
was due to | was scheduled to :: next=begin,start,open,close,end,meet,take,expire,arrive,leave,visit,speak,appear,be
went on to say that > added that
added that | went on to say that :: prev=he,she,they,minister,spokesman,spokeswoman,official,also
made an attempt to > attempted to | tried to
it emerged that | it came to light that | it became known that
it has emerged that | it has come to light that | it has become known that
came to light > emerged :: prev!=it next=$punct,when,in,after,during,that
made public > published | released :: prev=was,were,been,be next=$punct,in,on,by,last,until prev2!=should,must,not
put forward > proposed | submitted :: prev=has,have,had,was,were,been next=by,a,an,the,its,several,$number
put off > postponed :: prev=been,was,were,be next=until,to,for,by,$punct
postponed | put off :: prev=been,was,were,be next=until,for,by
turned down > rejected | refused :: next=the,a,an,his,her,their,our,this next2=offer,request,proposal,application,plan,appeal,invitation,bid
rejected | turned down :: next=the,a,an,his,her,their,our,this next2=offer,request,proposal,application,appeal,invitation,bid prev!=be,was,were
draw/v up | prepare/v :: next=a,an,the next2=list,plan,plans,report,draft,document,rules,budget,timetable,schedule
complied with | followed :: next=the next2=rules,instructions,guidance,order,orders,procedure,procedures,recommendations
comply with > follow | observe :: next=the next2=rules,instructions,procedure,procedures
not complied with > not followed :: next=the next2=rules,instructions,guidance,procedure,procedures,recommendations
as set out in | as laid down in
as set out above > as described above
as a matter of urgency > urgently | without delay :: next=$punct
was found to be > proved to be :: next=$adjective prev!=he,she,who
were found to be > proved to be :: next=$adjective prev!=they,who
had been found to be > had proved to be :: next=$adjective
it emerged that | it transpired that > it turned out that
it later emerged that | it later turned out that
no further action was taken | nothing further was done
there were no > there were not any :: next=injuries,casualties
in the vicinity > nearby | in the area :: next=$punct
a short time later | shortly afterwards | soon afterwards :: next=$punct,the,he,she,they,a
shortly afterwards | soon afterwards | a short time later
soon after that | shortly after that
moments later | a moment later :: next=$punct
in possession of > in the possession of :: prev=found next2!=$article
fled from > fled | escaped from :: next=the next2=scene,house,building
took away > removed | took :: next=the,a,an,several,$number
several of the | a number of the :: next=$plural
several of these | a number of these :: next=$plural
several other > a number of other :: next=$plural
several | a number of :: next=tools,items,documents,weaknesses,questions,points,issues,cases,problems,errors,changes,files,witnesses,witness,statements,measures,customers,systems,companies,countries,officers,suspects,incidents,reports,complaints,requests,attempts,projects,areas,factors,reasons,steps,options,studies,experts,pages,vehicles,shops,buildings,offices prev!=$det,past,next,last,these,first,$number,only,than,about,have,in

# --- third gathering
$told = ministry, police, authorities, council, committee, department, family, embassy, owner, owners, customers, users, bank, government, minister, director, manager, company, agency, public, commission, board, regulator, operator, fire, parents, relatives, staff
$asked = letter, letters, questions, request, requests, email, emails, message, messages, inquiry, inquiries, enquiry, enquiries, complaint, complaints, criticism, query, queries
$crew = officers, team, teams, patrol, patrols, men, unit, units, engineers, troops, soldiers, inspectors, investigators, experts, ships, police, rescue, fire, security, additional, more
have come to the conclusion that | have reached the conclusion that | have concluded that
has come to the conclusion that | has reached the conclusion that | has concluded that
had come to the conclusion that | had reached the conclusion that | had concluded that
looked into > investigated | examined :: next=$number prev!=be
people who > those who | anyone who(prev=for,to,by,from next=is,has,wants,needs,knows,lives,works) :: prev=for,by,to,from,with,among,between,against,than
people who > those who :: at=start next=are,have,were,live,work,know,use,want,need,had,do,can,could,will,would,may,must
inform/v | notify/v :: next=the,its,their,our next2=$told
were notified > were informed :: next=of,that,by,on,in
was notified > was informed :: next=of,that,by,on,in
been notified > been informed :: next=of,that,by,on,in
on the evening before | the evening before :: next!=$punct
on the day before | the day before :: next=the,a,his,her,their,its
on the day after | the day after :: next=the,a,his,her,their,its
on the night before | the night before :: next=the,a,his,her,their,its
on the previous day | the day before | the previous day :: next=$punct
on the previous evening | the evening before | the previous evening :: next=$punct
not followed | not observed | not complied with :: before=rules,rule,procedures,procedure,instructions,guidance,guidelines,regulations prev=were,was,been,are
began | started :: next=its,their,his,her,our,the,a prev!=have,has,had next2=work,search,investigation,inquiry,operation,operations,trial,review,campaign,training,negotiations,talks,construction,process,examination
dealt with | handled :: next=$number,all,most,many prev!=be
reply to/v | respond to/v > answer/v :: next=the,our,his,her,their,this,any,all,these,your,further,more,other,written next2=$asked prev!=the,an,in,no
reply to/v | respond to/v > answer/v :: next=$asked prev!=the,an,in,no
should like to > would like to :: prev=i,we
would like to | wish to :: prev=we next=draw,thank,express,stress,emphasize,point,make,see,know,take,add,say,mention,remind,ask
the way > how :: next=it,we,they,he,she,i,you,people prev=change,changed,changes,changing,improve,improved,understand,about,on,affect,affects,shape,shapes,transform,reform,explain,explained,describe,described,examined,review,reviewed,see,know,learn
intend to | plan to :: prev=therefore,now,still next!=$article
are going to > will :: next=$verb next!=school,church,war,court,work,bed,hospital,prison,college,market,press,town prev!=who,if,what,how before!=if,when,unless
is going to > will :: next=$verb next!=school,church,war,court,work,bed,hospital,prison,college,market,press,town prev!=who,if,what,how,it before!=if,when,unless
am going to > will :: next=$verb next!=school,church,war,court,work,bed,hospital,prison,college,market,press,town before!=if,when,unless
sent | dispatched :: next=$number,a,its,the next2=$crew after=to prev!=be,was,were
hurt > injured :: prev=seriously,badly,slightly next=$punct,in,by,when,during
injured > hurt :: prev=was,were,been,nobody,is next=$punct,in,when,during
hurt > injured :: prev=was,were,been,nobody,is next=$punct,in,when,during before!=sales,prices,trade,company,business,market,feelings,campaign,demand,economy,pride,profits next2!=polls,market,markets,sales
published | released :: prev=was,were,been next=in,on,by,last,yesterday,today,this,at before=report,figures,statistics,data,results,statement,findings,study
not available | unavailable :: prev=$be next=$punct,to,for,in,at,on,because
not willing | unwilling :: prev=is,are,was,were,be next=to
not necessary > unnecessary :: prev=is,are,was,were next!=$punct,to
not known | unknown :: prev=is,are,was,were,remains next=$punct before!=it
not safe > unsafe :: prev=is,are,was,were next=to,for,$punct
not fair > unfair :: prev=$be next=to,that,$punct
not satisfactory | unsatisfactory :: prev=is,are,was,were
not acceptable | unacceptable :: prev=is,are,was,were
not appropriate | inappropriate :: prev=is,are,was,were,be next=$punct,to,for,in
of the rest, | of the remainder, :: at=start
take part in | participate in :: prev=should,could,would,may,must,will,can,not
takes part in | participates in
talk about > discuss :: prev=to,we,will,should,must,can next=the,this,these,what,how,our,their,it
talked about > discussed :: prev!=be,most,much next=the,this,these,what,how,our,their,whether
think about > consider :: prev=to,must,should next=whether,how,what
thinking about > considering :: next=whether,how,what
thought about > considered :: next=whether,how,what prev!=have
make changes to > change :: prev=to,will,should,must,not
made changes to > changed
make an attempt to > try to | attempt to
make a recommendation that > recommend that
make an effort to > try to
give an explanation of > explain
gave an explanation of > explained
give notice of > announce
give permission for > permit | allow :: prev=to,will,not
gave permission for > permitted | allowed
has permission to > is allowed to | is permitted to
have permission to > are allowed to | are permitted to :: prev=they,we,who,people
had permission to | was allowed to | was permitted to :: prev=he,she,nobody,everybody,it
take responsibility for | accept responsibility for | assume responsibility for :: prev!=not
took responsibility for | accepted responsibility for
takes responsibility for | accepts responsibility for
is of the opinion that | takes the view that | is of the view that
are of the opinion that | take the view that | are of the view that
was of the opinion that | took the view that | was of the view that
reach agreement on > agree on :: prev=to,will,can,could,not
reached agreement on > agreed on
reach a decision | come to a decision :: prev=to,not,$modal,we,they,you
reached a decision | came to a decision :: prev!=have,has,had
take a decision on > decide on
took the decision to | made the decision to > decided to
take the decision to | make the decision to > decide to
hold discussions with | hold talks with
held discussions with | held talks with
is in charge of > is responsible for :: prev!=who,he,she,he's next=$det
puts at risk > endangers
put at risk > endangered :: prev=been,was,were,be

# --- fourth gathering
irregular: hide hid hidden hiding hides
are listed below | are set out below
is listed below | is set out below
beside > next to :: prev=walks,walk,walked,sat,stood,sits,stands,walking,sitting,standing,parked,found
on the same afternoon | that same afternoon | the same afternoon :: next=$punct
on the same evening | that same evening | the same evening :: next=$punct
on the same night | that same night | the same night :: next=$punct
speak to | speak with :: at=start next=the,all,both,each,everyone,their,his,her next2!=point,issue,issues,question
for several minutes | for some minutes

# --- "no" and "not any"; a second "no" in the sentence would be left without its fellow
found no | did not find any :: prev!=have,has,had,having,be,been,$start after!=no,nor,neither next!=one,other,more,less,better,longer,fewer
have found no | have not found any :: after!=no,nor,neither next!=one,other,more
has found no | has not found any :: after!=no,nor,neither next!=one,other,more
received no | did not receive any :: prev!=have,has,had,having,be,been,$start after!=no,nor,neither next!=one,other,more
have received no | have not received any :: after!=no,nor,neither next!=one,other,more
has received no | has not received any :: after!=no,nor,neither next!=one,other,more
made no | did not make any :: prev!=have,has,had,having,be,been,was,were,$start after!=no,nor,neither next=attempt,changes,comment,progress,reference,statement,recommendation,recommendations,effort,arrests,mention,promises
saw no | did not see any :: prev!=$start after!=no,nor,neither next!=one,other,more,point,reason,need
gave no | did not give any :: prev!=$start after!=no,nor,neither next=details,reason,reasons,explanation,indication,information,further,evidence
took no action | did not take any action :: prev!=$start after!=no,nor,neither
showed no | did not show any :: prev!=have,has,had,$start after!=no,nor,neither next=signs,interest,sign,trace,traces,evidence,increase,change
contains no | does not contain any :: after!=no,nor,neither,or next!=one
contain no | do not contain any :: after!=no,nor,neither,or next!=one prev!=to,$modal
has no | does not have any :: next=$plural after!=no,nor,neither next!=doubts,objections,qualms,illusions,grounds,words
do not have any > have no :: prev=we,they,i,you,who next=$plural after!=no,nor,neither
have no > do not have any :: prev=we,they,i,you,who next=records,plans,details,documents,rules,data,figures,results,weapons,staff,resources,files,funds,rights,reports,children,objections after!=no,nor,neither
there are no > there are not any :: next=other next2=$plural after!=no,nor
did not know anything about | knew nothing about :: after!=nor
do not know anything about | know nothing about :: after!=nor
does not know anything about | knows nothing about :: after!=nor
found nothing | did not find anything :: prev!=have,has,had,$start after!=nor,no
said nothing about | did not say anything about :: prev!=have,has,had,$start after!=nor,no
say nothing about | do not say anything about :: prev=they,we,rules,documents,papers,files after!=nor,no
says nothing about | does not say anything about :: after!=nor,no

# --- fifth gathering
waited for > awaited :: next=instructions,orders,news,further,results,help,reinforcements,permission,approval
once a year | once every year :: prev!=$number
once a month | once every month
once a week | once every week
suggest that | propose that :: prev=i,we,therefore,also after=should next=$det,$subj,every,there
for this reason | for that reason :: prev=and
allowed | permitted :: prev=only,longer,not,also next=if,in,to,when,for,on prev2=is,are,was,were,be next2!=stand,mix,cool,dry,react,settle,continue,develop,grow,rise,fall,drift,lapse,go,run,play,remain
noticed that > saw that :: next=$clause,$plural,$cap,$number prev!=have,has,had,having,been,be,was,were,is,participants before!=study,studies,$finder next!=it
was different from > differed from :: prev!=what,which,it
were different from > differed from :: prev!=what
is different from | differs from :: prev!=what,it,that
are different from > differ from :: prev!=what
differ from > are different from :: prev=they,which,these,those,we,$plural prev2!=can,may,might,do,does,did,will,would,could,should,must,how,where,why
too early to | too soon to :: next=say,tell,judge,know,decide,draw,predict,speak
tried to | sought to | attempted to :: prev=since,then,now,first,also,twice,repeatedly prev2=have,has,had
lost their lives > died :: next!=to
more than | over :: next=one,two,three next2=hundred,thousand,million,billion prev!=no,not,any,little
stop working > fail :: prev=to,not,would,will next=$punct
stopped working > failed :: next=$punct,at,on,in,when,because,after,during prev=network,system,systems,server,servers,engine,pumps,equipment,cameras,alarm,service,lights
in front of > outside :: next=the next2=house,building,station,embassy,parliament,court,office,school,hotel
sat down with > met with :: prev!=$start
take a look at > look at | examine
took a look at > looked at | examined
get a copy of > obtain a copy of
on paper > in writing :: prev=confirmed,recorded
it would be wrong to | it would be a mistake to
it was wrong to | it was a mistake to
the way > how :: prev=and,by next=he,she,they next2!=live,lived
on both days | both days :: at=mid next=$punct
take a photograph of > photograph
took photographs of > photographed
made a list of | drew up a list of
make a list of | draw up a list of
was trained in | had training in :: next=electrical,mechanical,medical,computer,first,weapons
at both ends of > at either end of
both sides of > either side of :: next=the prev=searched next2=road,street,river,border
as far as is known | so far as is known
