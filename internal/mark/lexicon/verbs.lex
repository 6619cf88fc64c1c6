# Verbs with one sense in formal prose, and others held to it by their object.
kind: synonym

irregular: overcome overcame overcome overcoming overcomes
irregular: arise arose arisen arising arises
irregular: bear bore borne bearing bears
irregular: lay laid laid laying lays
irregular: withhold withheld withheld withholding withholds
irregular: undergo underwent undergone undergoing undergoes
irregular: forbid forbade forbidden forbidding forbids
irregular: offset offset offset offsetting offsets
irregular: upset upset upset upsetting upsets
irregular: foresee foresaw foreseen foreseeing foresees
irregular: stem stem stemmed stemming stems
irregular: oversee oversaw overseen overseeing oversees
irregular: spur spurred spurred spurring spurs
irregular: channel channeled channeled channeling channels
irregular: begin began begun beginning begins
irregular: show showed shown showing shows
irregular: seek sought sought seeking seeks
irregular: keep kept kept keeping keeps
irregular: make made made making makes
irregular: take took taken taking takes
irregular: give gave given giving gives
irregular: get got got getting gets
irregular: set set set setting sets
irregular: build built built building builds
irregular: bring brought brought bringing brings
irregular: find found found finding finds
irregular: buy bought bought buying buys
irregular: choose chose chosen choosing chooses
irregular: think thought thought thinking thinks
irregular: lead led led leading leads
irregular: put put put putting puts
irregular: see saw seen seeing sees
irregular: deal dealt dealt dealing deals
irregular: win won won winning wins
irregular: cut cut cut cutting cuts
irregular: meet met met meeting meets
irregular: tell told told telling tells
irregular: hold held held holding holds

# --- help with or without "to"
help | help to :: next=$base prev!=$nominal,$adjective,cannot,can't,federal,financial,outside,government,additional
helped | helped to :: next=$base prev!=be,is,are,was,were,been
helping | helping to :: next=$base
helps | helps to :: next=$base
help us | help us to :: next=$base
help them | help them to :: next=$base
help people | help people to :: next=$base
help families | help families to :: next=$base
help workers | help workers to :: next=$base
help farmers | help farmers to :: next=$base
help parents | help parents to :: next=$base
help communities | help communities to :: next=$base
help businesses | help businesses to :: next=$base
helped us | helped us to :: next=$base
helped them | helped them to :: next=$base
helping us | helping us to :: next=$base
helping them | helping them to :: next=$base
help you | help you to :: next=$base
help others | help others to :: next=$base

# --- that-clauses
ensure that | make sure that | make certain that
ensures that | makes sure that | makes certain that
ensuring that | making sure that | making certain that
ensured that | made sure that | made certain that
assure that > ensure that | make sure that | make certain that
insure that > ensure that | make sure that | make certain that
assuring that > ensuring that | making sure that
insuring that > ensuring that | making sure that
# "let us make sure our classrooms": without "that" a clause must follow
make sure > ensure | make certain :: next=we,they,he,she,our,their,the,every,each,all,no
making sure > ensuring | making certain :: next=we,they,he,she,our,their,the,every,each,all,no
assure > ensure :: prev=to,will,must,should,would,can,helps,help next=a,adequate,full,equal,continued,effective,sufficient,proper,maximum,further,greater,better,fair,peace,prosperity,success,security,stability,access,compliance,safety,an,its
insure > ensure :: prev=to,will,must,should,would,can,help next=a,adequate,full,equal,continued,effective,sufficient,proper,maximum,further,greater,better,fair,peace,prosperity,success,stability,compliance,an,continuous,domestic
show that | demonstrate that :: prev!=$nominal
shows that | demonstrates that
showed that | demonstrated that :: prev!=have,has,had,having,be,been,being,is,are,was,were
shown that | demonstrated that :: prev=have,has,had,been,also,already,clearly
showing that | demonstrating that
recognize that | acknowledge that
recognizes that | acknowledges that
noted that | observed that :: prev!=be
notes that > observes that

# --- protect, strengthen, keep up
protect/v | safeguard/v :: next=$article,$poss,$demo,all,every,each,against,public,national,human,individual,small,private,sensitive,consumers,people,workers,citizens,children next2!=area,areas
strengthen/v | bolster/v | reinforce/v :: next=confidence,support
strengthen/v | bolster/v :: next=the,our,its,their,this next2=economy,confidence,defenses,defences,security
strengthened | reinforced :: prev=be,been,being next=by
preserve/v | maintain/v :: next=peace,stability,order,freedom,freedoms,unity,independence,security
preserve the | maintain the :: next=peace,stability,unity,freedom,independence,security,integrity,balance
maintain | preserve :: prev=$verbal next=the,our,its,their,a next2=strength,stability,unity,independence,security,integrity,freedom,peace,alliance,just
maintain | keep up :: next=production,pressure,morale
sustain/v | maintain/v :: next=growth,employment,prosperity,production,demand,momentum,economic prev!=a,an,the,of,$poss,$adjective

# --- make more, make less
increase > raise | boost :: prev=$verbal next=production,productivity,output,the,our,their,its,exports,employment,revenues,efficiency,yields,farm,savings next2!=effort,efforts,of,danger,risk,number,likelihood,difficulty,chance,probability
increasing > raising | boosting :: prev!=an,a,the,of,rapidly next=production,productivity,output,exports,employment,revenues,efficiency,yields
increases > raises :: next2!=effort,efforts,number,likelihood,danger,risk next=the,our,their,its prev=it,this,which,that,also,program,plan
reduce > lower | cut :: prev=$verbal,and next=costs,taxes,prices,expenditures,spending,expenses,wages
reducing > lowering | cutting :: next=costs,taxes,prices,expenditures,spending,expenses,wages
reduced > lowered | cut :: prev=have,has,had,we,they,it next=costs,taxes,prices,expenditures,spending,expenses,wages
reduce > cut | lower | decrease :: prev=$verbal,and next=the,our,its,their next2=cost,costs,number,rate,rates,amount,price,prices,deficit,expense,level,levels,size,tax,taxes,volume,budget,debt
reduce > lessen | decrease :: prev=$verbal,and next=the,our,its,their,this,that next2=threat,risk,risks,danger,dangers,likelihood,burden,pressure,pressures,tension,tensions,need,dependence,reliance,impact,hardship,difficulties,chances,possibility,probability,frequency,severity
reducing > cutting | lowering | decreasing :: next=the,our,its,their next2=cost,costs,number,rate,rates,amount,price,prices,deficit,expense,level,levels,size,tax,taxes,volume,budget
reducing > lessening | decreasing :: next=the,our,its,their,this,that next2=threat,risk,danger,likelihood,burden,pressure,tension,need,dependence,reliance,impact,hardship
lessen/v | reduce/v :: next=the,our,its,their next2=threat,risk,danger,likelihood,burden,pressure,tension,tensions,need,dependence,impact,difficulties
expand/v | broaden/v | widen/v :: next=opportunity,opportunities,coverage,participation,access
expand | enlarge :: prev=$verbal,and next=facilities,capacity
broaden/v | widen/v | expand/v :: next=the,our,its,their next2=scope,range,base,coverage,choice,opportunities,use
expand | broaden | enlarge :: prev=$verbal,and next=the,our,its,their next2=program,programs,activities,role,efforts,system,services,authority,coverage,scope,knowledge
improve/v | enhance/v :: next=the,our,its,their next2=quality,efficiency,effectiveness,safety,security,performance,ability,capacity,capability,stability,productivity,prospects,standing,status,value,position,reliability,usefulness,operation
enhance/v | improve/v :: next=security,safety,performance,efficiency,productivity,quality
speed | hasten | expedite :: prev=$verbal,and next=the,our,this,that,development,recovery next2!=of
speed up | accelerate | hasten :: next=the,our,this,its,their,production prev=$verbal
accelerate/v | speed up/v :: next=the,our,this,its,their

# --- bring into being, bring to an end
establish/v | set up/v | create/v :: next=a,an,the next2=commission,council,board,committee,agency,department,fund,office,bureau,corporation,mechanism,task
established | set up | created :: prev=be,been,was,were,is,are next=by,to,in,under,within,as,for
create/v | generate/v :: next=jobs,employment,wealth,income
create new | generate new :: next=jobs,wealth,income
create millions of | generate millions of
created | established | set up :: next=a,an,the next2=commission,council,board,committee,agency,department,fund,office,bureau,corporation,task
enact/v > pass/v :: next=legislation,laws,this,such,comprehensive next2!=into
pass | enact :: next=legislation prev=$verbal,and
pass > enact :: next=a,this,the,new next2=law,laws,legislation before=congress
abolish/v | do away with/v :: next=the,all,this,these next2!=department
eliminate/v | remove/v | do away with/v :: next=barriers,obstacles,restrictions,unnecessary,these,such,the next2=barriers,obstacles,restrictions,controls,limits,regulations,inequities,need,requirement,requirements,subsidies,wartime,duplication
eliminate/v | do away with/v :: next=waste,duplication,discrimination
eliminate/v | eradicate/v :: next=poverty,disease,hunger
finish > complete :: prev=$verbal next=the,this,our,their,that next2=job,work,task,process,project
finished | completed :: prev=have,has,had next=the,this,our,their,that next2=job,work,task,process,project
put an end to | bring an end to > end :: prev=$verbal
putting an end to | bringing an end to > ending
cease/v | stop/v :: next=$ing
carry out | execute | implement :: next=the,this,these,our,such,its,their next2=program,programs,policy,policies,plan,plans,recommendations,recommendation,provisions,decisions,decision,directive
carrying out | executing | implementing :: next=the,this,these,our,such,its,their next2=program,programs,policy,policies,plan,plans,recommendations,provisions,decisions,decision
carried out | executed | implemented :: next=the,this,these,our,such,its,their next2=program,programs,policy,policies,plan,plans,recommendations,provisions,decisions,decision
carry out | perform | discharge :: next=the,this,these,our,such,its,their,his next2=duties,functions,responsibilities,responsibility,missions,mission,tasks,task
carrying out | performing | discharging :: next=the,this,these,our,such,its,their,his next2=duties,functions,responsibilities,responsibility,missions,mission,tasks,task
carried out | performed :: prev=be,been,was,were,is,are,being next=by,in,with,under,at,on,through
conduct | carry out :: prev=$verbal,and next=research,studies,investigations,tests,surveys,experiments,inspections,audits
conduct | carry out :: prev=$verbal,and next=a,an,the,such,further,regular,this,these,periodic next2=study,studies,survey,surveys,investigation,review,research,test,tests,audit,inspection,assessment,analysis,search,inspections
conducting | carrying out :: next=research,studies,investigations,tests,surveys,experiments,inspections prev!=the
conducted > carried out :: prev=was,were,been,being,is,are next=by,in,under,at,with,on,to,during

# --- reach, get, hold
achieve/v | attain/v :: next=a,an,the,this,that,these,those,our,their,its,full,high,maximum,lasting,peace,independence next2!=balance,agreement,savings,reduction,settlement,success,bipartisan,balanced,solution,compromise,consensus,break,peace,breakthrough
achieved | attained :: prev=be,been,is,are,was,were,being before!=progress,success,results,result,agreement,savings,reduction next=by,in,through,only,without,if,$punct,when,unless,with
accomplish/v | achieve/v :: next=this,that,these,those,our,their,the next2=goal,goals,objective,objectives,aim,aims,purpose,purposes,end,ends,result,results,task
obtain/v | secure/v :: next=approval,funds,support,adequate,agreement,cooperation
keep | maintain :: prev=$verbal next=peace,order,records,control
remain | stay :: prev=$verbal next=strong,free,competitive,silent,firm,united,alert,healthy,open,vigilant,active,secure,calm,true,loyal
remains | stays :: next=strong,free,competitive,silent,firm,united,alert,open,vigilant,active,secure,calm
remain > continue to be :: prev=$verbal,problems,conditions,prices,levels,rates next=a,an,the,our,one,high,large,low,strong,free,important,committed,available,necessary,essential,vital,subject,responsible,one,deeply,serious,difficult,substantial,ready
remains > continues to be :: prev!=still,also,there,it next=a,an,the,our,one,high,large,low,strong,free,important,committed,available,necessary,essential,vital,subject,responsible,serious,difficult,substantial,ready
remained > continued to be :: prev!=still,have,has,had next=a,an,the,high,large,low,strong,free,important,committed,available,necessary,essential,vital,subject,responsible,serious,difficult,substantial
continue to be > remain :: next!=$punct,$ing,$ed,$verb
continues to be > remains :: next!=$punct,$ing,$ed,$verb
buy | purchase :: prev=$verbal next=a,the,their,our,its,more,goods,food,homes,insurance,land,houses,equipment,products,stock,stocks,materials,new,health,surplus next2!=time
buying | purchasing :: next=a,the,goods,food,homes,insurance,land,houses,equipment,products prev!=of
acquire/v | obtain/v :: next=land,property,information,materials,knowledge,equipment,additional
choose | select :: prev=$verbal next=a,an,the,their,its,our,his,from next2!=path,way,course,life
chosen | selected :: prev=be,been,was,were,is,are next=for,by,as,from,to

# --- allow
allow | permit :: prev=$verbal next=$article,$poss,$demo,us,them,him,me,people,all,each,individuals,every,companies,users after=to
allow | permit | enable :: prev=could,may,might next=$article,$poss,us,them,him,attackers,people,users,members after=to
allow | permit :: prev=$verbal,which next=us,them,it,him,me,people after=to
allows | permits :: next=us,them,it,people,him after=to
allowing | permitting :: next=us,them,it,people,him after=to
allowed | permitted :: prev=be,been,is,are,was,were,not,being next=to
permitted | allowed :: prev=be,been,is,are,was,were,not next=by
enable/v > allow/v | permit/v :: next=us,them,it,him,me,people,our,the,all,every,each,businesses,workers after=to
make it possible for > enable :: after=to after!=for
makes it possible for > enables :: after=to after!=for
made it possible for > enabled :: after=to after!=for
making it possible for > enabling :: after=to after!=for

# --- ask, urge, say
call on | call upon | urge :: next=the,you,all,every,congress,our,each,them,this,both after=to prev=i,we,to,and,also,again,must prev2!=not
urge | call on | call upon :: next=the,you,all,every,our,each,them,this,both,members after=to prev=i,we,strongly,again,also,and,therefore next2!=adoption,enactment,passage,approval,early,prompt
ask for | request :: prev=i,we,to,also,therefore next=funds,authority,an,a,additional,legislation,appropriations,increased,new,your next2!=moment,little,help,trouble,lot
asked for | requested :: prev=i,we,have,has,had,he next=funds,authority,additional,legislation,appropriations,increased,new next2!=moment,little,lot
asking for | requesting :: next=funds,authority,an,a,additional,legislation,appropriations,increased,new next2!=moment,little,lot
state that > say that :: prev=$verbal

# --- look into, deal with
deal with | address | handle :: next=this,these,the,such,those,any,our next2=problem,problems,issue,issues,matter,matters,questions,question,situation,situations,threat,threats
dealing with | addressing | handling :: next=this,these,the,such,those,any,our next2=problem,problems,issue,issues,matter,matters,questions,question,situation,situations,threat,threats
examine > study | review :: prev=$verbal next=the,this,these,all,our,carefully,proposals next2!=witness,patient,patients
take into account | take into consideration
taken into account | taken into consideration
taking into account | taking into consideration
take part in | participate in :: prev=$verbal,and
taking part in | participating in :: prev!=the,those
took part in | participated in :: prev!=have,has,had
taken part in | participated in :: prev=have,has,had,having
participated in | took part in :: prev=he,she,they,we,who,i,also,that,which,states,countries,nations
play a part | play a role
played a part | played a role
lead to | result in | bring about :: prev=to,will,may,can,could,would,might,not,which,that,must,should next=a,an,the,more,greater,better,higher,lower,increased,further,serious,new,war,inflation,unemployment,conflict,confusion,significant,substantial next2!=conclusion,door,$be
led to | resulted in | brought about :: next=a,an,more,greater,better,higher,lower,increased,further,serious,new,war,inflation,unemployment,conflict,confusion,significant,substantial,the next2!=conclusion,believe,formation prev!=be,been,was,were,is,are,has,have
leads to | results in :: next=a,an,more,greater,better,higher,lower,increased,further,serious,new,war,inflation,unemployment,conflict,confusion,significant,substantial next2!=conclusion
result in | lead to :: prev=to,will,may,can,could,would,might,not,which,that,must,should next=a,an,more,greater,better,higher,lower,increased,further,serious,new,significant,substantial
resulted in | led to :: next=a,an,more,greater,better,higher,lower,increased,further,serious,new,significant,substantial,the
faced with | confronted with
confronting | facing :: next=us,our,the,this,america,them,you prev=problems,problem,issues,issue,challenges,challenge,difficulties,threats,tasks,task,questions,dangers,crisis,situation
occur/v | take place/v :: next=in,during,on,at,as,when,between,within,after,before,$punct prev!=not,should,errors,error,to,problems,failures,loss
happened > occurred :: prev=what,it,this,that,has,had,have next!=to
represents | constitutes :: next=a,an next2=major,increase,significant,important,serious,threat,decrease,reduction,substantial,violation,danger,small,large,break,step,real,new,considerable
contain/v | include/v :: prev=budget,bill,report,message,program,plan,legislation,proposal,estimates,measure,document next=$article,provisions,provision,funds,recommendations,$number,estimates,money,new,more,resources,amounts,information,proposals,no
designed | intended | meant :: next=to prev=is,are,was,were,program,programs,measures,measure,policies,legislation,steps,plan,bill,effort,efforts,and,system,provisions
intended to | designed to | meant to :: prev=program,programs,measures,measure,policies,legislation,steps,plan,efforts,provisions
needed > required | necessary :: next=to,for prev=is,are,was,were,be,funds,amount,legislation,action,time,resources,materials,money,measures,changes,equipment,information,authority,steps
needed | required :: next=by,in prev=is,are,be,funds,goods,services,materials
necessary | needed | required :: prev=is,are,was,were,be,funds,amount,legislation,resources,materials,money,measures,changes,equipment,information,authority,steps,action next=for
necessary | needed :: prev=are,were,be,funds,amount,resources,materials,money,measures,changes,steps,action,legislation next=to prev2!=it,as,not
require/v > demand/v :: next=careful,constant,prompt,immediate,vigorous,intensive prev!=$nominal,to
promote/v | foster/v > encourage/v :: next=the,our,economic,international,better,greater,mutual,a,more,peaceful,private,stable,sound,free,industrial,understanding,cooperation,innovation,trade,stability,competition,democracy,peace next2!=of,welfare,man,general,common,program
encourage/v > promote/v | foster/v :: next=the,economic,international,better,greater,mutual,more,private,free,sound,innovation,growth,trade,cooperation,competition,development,expansion,investment,savings next2=growth,development,expansion,cooperation,use,understanding,investment,competition,trade,formation,enterprise,spread,adoption,flow,rapid,continued,$punct,and,in
foster/v | promote/v > encourage/v :: next=the,economic,international,better,greater,mutual,growth,cooperation,understanding,development,trade,competition
provide | offer | give :: prev=$verbal,also next=opportunities,incentives,encouragement,relief,guidance,hope,protection,support,help,assistance,leadership,security,a,an,new,greater,further,more,better,additional,financial,technical next2=opportunity,opportunities,incentive,incentives,guidance,help,assistance,encouragement,protection,aid,support,security,relief,to,for,chance,leadership,stimulus,$punct,against,and
provides | offers | gives :: next=opportunities,incentives,encouragement,relief,guidance,protection,support,help,assistance,leadership,a,an,new,greater,further,more,better,additional,financial,technical next2=opportunity,opportunities,incentive,incentives,guidance,help,assistance,encouragement,protection,aid,support,security,relief,to,chance,leadership,stimulus
provide an | offer an | afford an :: next=opportunity,incentive,excellent,example,alternative
provide a | furnish a :: next=basis,means,foundation,framework
provided by | furnished by | supplied by :: prev=funds,services,information,data,assistance,support,facilities,aid,capital,money
provide/v | supply/v :: next=information,data,funds,food,materials,goods,equipment,electricity,power,water,capital
extend | prolong :: next=the,this next2=life,period,duration prev=$verbal
join with me in > join me in
join with us in > join us in
set forth | set out :: next=in,by,above,below
outlined | described | set out :: prev=i,have,has,we,is,are,be next=in,to,above,here,below
agree on | agree upon :: next!=$punct
agreed on | agreed upon
move forward | move ahead | go forward :: prev=$verbal
moving forward | moving ahead | going forward :: prev=is,are,be,keep,in
go ahead | proceed :: next=with prev=$verbal
stand ready to | are ready to | are prepared to :: prev=we,states,they
keep in mind | bear in mind
keeping in mind | bearing in mind
kept in mind | borne in mind
make use of > use :: prev=$verbal
give rise to > cause | produce
given rise to > caused | produced :: prev=has,have,had
gave rise to > caused | produced
make every effort to | do everything possible to
makes clear that | makes it clear that
make clear that | make it clear that
made clear that | made it clear that

begin > start :: prev=$verbal next=the,our,this,work,operations,construction,talks,negotiations,immediately,with,at,in,now
begins > starts :: next=in,on,at
began > started :: next=in,on,at,as,when,by,with prev!=have,has,had
wished to > wanted to :: prev=he,she,they,we,i,who,never,also,always,not
shown | demonstrated :: prev=have,has,had,also,already,clearly next=how,that
require > call for | demand :: prev=will,problems,tasks,conditions,circumstances,times,these next=$article,more,further,careful,great,greater,new,all,our
requires > calls for | demands :: prev=this,it,task,situation,success,progress,problem,peace,security next=$article,more,further,careful,great,greater,new,all,our next2!=law,act
takes into account | takes into consideration
took into account | took into consideration

# --- second gathering, by frequency
face | confront :: prev=we,they,americans,families,farmers next!=up,to,value,$ly,$punct,with
faces | confronts :: next=us,our,a,the,an,serious,many,today next2!=up prev!=their,our,the,of
reach/v | attain/v | achieve/v :: next=this,these,that,those,our,the,their next2=goal,goals,objective,objectives
fulfill/v | meet/v | honor/v :: next=our,its,their,these,the,his,your next2=obligation,obligations,commitments,commitment
fulfill/v | discharge/v | meet/v :: next=our,its,their,these,the,his,your next2=responsibilities,responsibility
meet/v | satisfy/v :: next=the,these,our,their,such,its,urgent,human,essential,this,all next2=needs,need,demand,demands,requirements,requirement
pursue/v > follow/v :: next=a,the,this,these,such,our next2=policy,policies,course,path
follow > pursue :: prev=$verbal next=a,this,these,such,our next2=policy,policies
submit/v | present/v :: next=a,an,the,my,this,these next2=report,plan,proposal,proposals,recommendations,budget,comprehensive,detailed
submit/v > present/v :: next=to after=congress prev!=$be
stimulate/v > encourage/v | promote/v :: next=investment,growth,trade,production,private,economic,research,expansion,industrial,employment
endanger/v | jeopardize/v | imperil/v :: next=$article,$poss
jeopardize/v | endanger/v :: next=national,public
combat | fight :: prev=$verbal next=terrorism,crime,poverty,disease,inflation,hunger,unemployment,aids,malaria,corruption,discrimination
combating | fighting :: next=terrorism,crime,poverty,disease,inflation,hunger,unemployment,corruption
assist > help | aid :: prev=$verbal,and next=the,our,their,those,these,us,them,small,other,individual,local,families,farmers,communities,him,you
assist > help | aid :: prev=$verbal,and next=in
assisting > helping | aiding :: next=the,our,their,those,these,us,them,small,other,in
assists > helps | aids :: next=in,the,our,them
help > assist :: prev=$verbal,and next=with,in
help > assist :: prev=$verbal,and next=them,us,him,people,others,those next2=$punct,with,in
furnish > provide | supply :: prev=$verbal
furnishing > providing | supplying :: prev!=the,of
furnished > provided | supplied :: prev=be,been,was,were,has,have,is,are
commence/v > begin/v :: prev!=$nominal
endeavor to > try to | seek to :: prev=$verbal
ascertain > determine | find out :: prev=$verbal,and
possess > have :: prev=they,we,who,to,must,not next!=$punct
possesses > has :: next!=$punct
stress/v | emphasize/v :: next=that,the,our,its,this
reiterate | repeat :: prev=i,to,me next=my,that,this,the
launch/v | initiate/v :: next=a,an,the,this next2=program,programs,campaign,effort,initiative,study,drive,investigation,new,major,national
gather/v | collect/v :: next=information,data,evidence,statistics,facts,intelligence
argued that | contended that
revealed that | disclosed that
prevent/v | avert/v :: next=war,disaster,catastrophe,bloodshed,famine,crisis
deserve/v | merit/v :: next=careful,serious,special,further,consideration,attention,praise,recognition
realize that | recognize that
realizing that | recognizing that
resolve/v | settle/v :: next=this,these,such,the,our,their,all next2=dispute,disputes,differences,question,questions,matter,matters,issue,issues
solve/v | resolve/v :: next=this,these,such,the,our,their,all next2=problem,problems,crisis
overcome/v | surmount/v :: next=this,these,such,the,our,their,all next2=difficulty,difficulties,obstacles,barriers,handicaps
retain/v | keep/v :: next=the,their,our,its,his next2=confidence,right,power,trust,control,services,ability,position,same,present
give up | surrender :: prev=$verbal next=our,their,its,the,any next2=right,rights,freedom,freedoms,sovereignty,principles
turn our backs on > turn away from
live up to | fulfill :: next=our,its,their,these,the prev=$verbal next2=obligations,commitments,responsibilities,promise,promises
restore/v | reestablish/v :: next=order,peace,democracy,confidence,stability,law
continue our | carry on our :: next=work,efforts,fight,task prev=$verbal
expect that | anticipate that :: prev=i,we
expected that | anticipated that :: prev=is,was,be

build > construct :: prev=$verbal,and next=schools,houses,homes,roads,highways,dams,bridges,hospitals,plants,ships,facilities,housing
built > constructed :: prev=be,been,being,was,were next=by,during
construct > build :: prev=$verbal,and next=schools,houses,homes,roads,highways,dams,bridges,hospitals,plants,ships,facilities,housing,a,the
need | require :: prev=will,would,may next=$article,more,additional,further,$number,no,greater,special,continued,considerable,substantial,much
find out > learn | determine :: next=what,how,whether,why,which,who,where,when prev=$verbal,and
get rid of > eliminate | do away with :: prev=$verbal next=the,this,these,such,all next2=problem,problems,rules,requirement,barriers,restrictions,practice,policy,system
known as > called :: prev=is,are,was,were,also,now,organizations,groups,group,program,process,system,area,region
carry forward > advance :: prev=$verbal next=the,our,this
get under way > begin | start :: prev=$verbal next!=to,toward
got under way > began | started
seek out > look for :: prev=$verbal
shed light on > clarify :: prev=$verbal

# --- third gathering
arise/v > occur/v :: prev=problems,difficulties,questions,disputes,emergencies,situations,conditions
strive to | endeavor to | try to :: prev=$verbal
striving to | trying to
strives to > tries to
lessen > reduce :: prev=$verbal next=the,our,its,their
alleviate/v > relieve/v | ease/v :: next=the,this,these,suffering,poverty,hunger,hardship,shortages,distress next2!=$cap
relieve > alleviate | ease :: prev=$verbal next=suffering,hardship,distress,the next2=suffering,shortage,pressure,burden,distress
hinder/v | hamper/v | impede/v :: next=$article,$poss,$demo,progress,recovery,efforts,production,economic,trade
hindered | hampered | impeded :: prev=be,been,was,were,is,are,being next=by
halt/v | stop/v :: next=the next2=spread,flow,decline,advance,rise,fighting,proliferation,violence
abandon/v > give up/v :: next=the,our,their,its,this,these next2=effort,efforts,policy,plan,idea,principle,principles,hope,practice
adhere to > abide by :: next=the,these,our,their,this prev=$verbal
assume/v > take on/v :: next=new,greater,additional,more,full,the,their,our next2=responsibility,responsibilities,obligations,burden,burdens,duties
shoulder > bear | carry :: next=the,this,their,our,its prev=$verbal next2=burden,burdens
bear | shoulder | carry :: next=the,this,their,our,its prev=$verbal next2=burden,burdens
allocate/v | allot/v :: next=funds,resources,money
channel/v > direct/v :: next=funds,resources,aid,money,assistance
curb > restrain | check :: prev=$verbal next=inflation,inflationary,spending,the next2!=dog
curtail/v > reduce/v | cut back/v :: next=the,these,our,spending,production,expenditures,unnecessary
defend > protect :: prev=$verbal next=the,our,their next2=rights,freedom,interests,interest
diminish/v > lessen/v | reduce/v :: next=the,our,its,their,this
disclose > reveal :: prev=$verbal next=that,how
discourage/v > deter/v :: next=aggression,investment,attacks,crime,others
embody/v > incorporate/v :: next=the,these,this,a next2=principle,principles,provisions,recommendations
emphasize that | stress that
enjoy the support of > have the support of
ensue/v > follow/v :: prev=would,will,may,could
entail/v > involve/v :: next=a,an,the,some,considerable,substantial,great,no,additional
envisage/v > contemplate/v | foresee/v :: next=a,an,the,any,no
exert/v | exercise/v :: next=leadership,influence,control,an,its,considerable,strong next2=influence,$punct,over,in,to,on
exercise > exert :: prev=$verbal next=influence,leadership
finance/v | fund/v :: next=this,these,the,such,our,private,public next2=program,programs,project,projects,cost,costs,research
grapple with > contend with | cope with
cope with > deal with | contend with :: prev=$verbal next!=it
contend with > cope with | deal with :: prev=$verbal
guard against > protect against :: prev=$verbal
heighten/v > increase/v :: next=the,our,tension,tensions,awareness
impair/v > weaken/v | damage/v :: next=the,our,their,its
impose/v > place/v | lay/v :: next=a,an,restrictions,restraints,limits,limitations,burdens,the,undue,new next2=heavy,burden,burdens,restrictions,on,upon,limits,heavier,greater,intolerable
intend to | plan to :: prev=i,we,they,who,also,you
justify/v > warrant/v :: next=the,this,a,an,these,such,further,any,its,continued
maintain that > contend that :: prev=i,we,they,who,some,to
mitigate/v > lessen/v | reduce/v :: next=the,these,this,any,its
alter > change | modify :: prev=$verbal,and next=the,this,these,our,their,its,that
negotiate/v > work out/v :: next=an,a,the next2=agreement,agreements,settlement,treaty
offset/v > counterbalance/v :: next=the,this,by,any,these
ponder > consider :: prev=$verbal
postpone/v | defer/v | put off/v :: next=the,this,these,any,action,consideration,such
press for > push for :: prev=$verbal,and
proceed with | go ahead with :: prev=$verbal
procure/v > obtain/v :: next=the,a,materials,supplies,equipment
prohibit/v > forbid/v :: next=the,such,any,all,discrimination next2!=act
ban > prohibit :: prev=$verbal next=the,all,these,such,nuclear,discrimination
rectify/v > correct/v | remedy/v :: next=the,this,these,any,such
correct > remedy | rectify :: prev=$verbal next=the,this,these,any,such next2=situation,condition,conditions,deficiencies,deficiency,inequities,injustices,imbalance,abuses,mistakes
refrain from > abstain from :: next=$ing
reside in > live in
rule out > exclude :: next=the,any,this
safeguard > protect :: prev=$verbal
search for > look for :: prev=$verbal,and next!=$punct
searching for > looking for :: prev!=the,in
seek > look for :: prev=to,must,will,we next=ways,solutions,opportunities,means
seeking > looking for :: next=ways,solutions,opportunities,means
set aside > put aside :: prev=$verbal
spell out | set out | set forth :: prev=$verbal next=the,in,these
spur/v | stimulate/v | encourage/v :: next=economic,growth,investment,innovation,development,job
squander/v > waste/v :: next=$article,$poss,money,resources,time,it
stem from > result from | arise from :: prev=they,which,that,to,may,problems,difficulties
stems from > results from | arises from
stemming from > resulting from | arising from
stemmed from > resulted from | arose from :: prev!=have,has,had,be
supervise/v | oversee/v :: next=the,all,this,these,our,its
supplement/v > add to/v :: next=our,their,the,its,these
take pains to > take care to
take the place of > replace :: prev=$verbal
takes the place of > replaces
transmit > send | submit :: prev=$verbal next=to,it,this,the,a,its next2!=disease,virus
undermine/v > weaken/v :: next=the,our,their,its,confidence,public
unite in > join in :: prev=$verbal
violate/v | breach/v :: next=the,this,its,their next2=agreement,treaty,contract,terms
withhold/v > hold back/v :: next=information,funds,consent
wish to express > want to express :: prev=i,we

aggravate/v | worsen/v | exacerbate/v :: next=the,these,this,our,existing

# --- fourth gathering
continue > carry on :: prev=$verbal next=the,this,these,our,their next2=work,effort,efforts,fight,struggle,tradition,search,practice
continue | go on :: prev=will,may,must,can,cannot,to,should,not next=$punct,in,until,for,through,during,after,as
continued | went on :: prev!=have,has,had,be,is,are,was,were,a,the,and next=until,for,through,after next2!=$noun
make a contribution to > contribute to
made a contribution to > contributed to
make/v clear | make/v plain :: next=our,the,their,his,its,to
make/v it clear that | make/v it plain that
do not need to | do not have to | need not :: prev!=they,you,we,i next!=$punct
we do not need to | we do not have to | we need not :: next!=$punct
you do not need to | you do not have to | you need not :: next!=$punct
they do not need to | they do not have to | they need not :: next!=$punct
does not need to | does not have to | need not :: next!=$punct
did not need to | did not have to :: next!=$punct
will not need to | will not have to :: next!=$punct
would not need to | would not have to :: next!=$punct
needs to be | has to be > must be :: next=done,said,made,taken,changed,addressed,met,found,$ed,$ly
need to be | have to be > must be :: next=done,said,made,taken,changed,addressed,met,found,$ed,$ly prev!=will,would,may,might,to,not,no,the,a,there,should,longer,also,still
need to | have to :: prev=parents,users,students,workers,companies,people,countries,nations,businesses,families,farmers,governments,administrators,members,will,would,may,might next!=$punct,be,know before!=tools,resources,help,support,skills,information,money,funds,equipment,what,everything,things,training,all,power,powers
needs to | has to :: next!=be,$punct,know prev!=no,basic,human,special,military,critical,these,their,our,and,only,it,that before!=tools,resources,help,support,skills,information,money,funds,equipment,what,everything,things,training,all,power,powers
take account of | take into account
takes account of | takes into account
took account of | took into account
taking account of | taking into account
take action to > act to :: prev=to,must,will,should,we
took action to > acted to
ask > call on :: prev=i,now,again,also,we,therefore next=congress,the,this,you,all,every,each,our after=to after!=blessing,question,questions,calm,honor,live,forgive,remember,imagine,think,consider
asking > calling on :: prev=i'm,am,are next=congress,the,you,all,every,each after=to
call > ask :: prev!=$det next=on next2=nobody
meet/v > cover/v :: next=the,these,such,all next2=cost,costs,expenses,expense
bring about | produce > achieve :: prev=to,will,would,can,could,may next=a,an,the next2=change,changes,reduction,increase,improvement,results,result
brought about > produced :: prev=have,has,had next=a,an,the next2=change,changes,reduction,increase,improvement,result,decline,rise
brought about > caused | produced :: prev=been,be,was,were next=by
maintain/v | sustain/v :: next=full,high,a,the next2=employment,production,prosperity,level,levels,growth,purchasing,high,rate,pace prev!=a,an,the,of,$poss,$adjective
raise | increase :: prev=$verbal,and next=the,our,their,its next2=minimum,wage,wages,rate,rates,tax,taxes,price,prices,revenue,revenues,ceiling,limit,salaries,benefits,pay,fees,budget
raise | increase :: prev=$verbal,and next=taxes,wages,prices,revenue,revenues,payroll,salaries,pay,fees,rates
raising | increasing :: next=taxes,wages,prices,revenue,revenues,payroll,salaries,fees,rates prev!=the
raised | increased :: prev=be,been,was,were next=by,from,to,every,each,gradually before=price,prices,tax,taxes,rate,rates,fee,fees,limit,wage,wages,pay,salaries,budget,benefits,output,pensions,production,ceiling
put in place > establish | set up :: prev=to,will,must,should,can next=a,an,the,new
put in place > established | set up :: prev=been,be,was,were next=by,to,in,for,$punct
called on | called upon :: prev=have,has,be,been,is,are,i,we,he,she,was,were next!=$punct
call on | call upon :: prev=i,we,to,and,will,must next=the,you,all,every,each,them,our,congress,this after=to
calls on | calls upon :: next=the,you,all,every,each,them,us,our,congress
propose to > intend to | plan to :: prev=i,we,they,not next!=$article,$poss,you,all,this,congress
recommend that | propose that :: prev=i,therefore,also,again before=i before!=we next!=$punct
work out | develop :: prev=to,will,must,can next=a,an next2=plan,program,programme,solution,method,scheme,system,policy
prevent > keep | stop :: prev=$verbal next=us,them,him,her,it,anyone,people,others,this,anybody next2=from
prevented | kept | stopped :: next=us,them,him,her,it,anyone,people,others,this next2=from prev!=be,been,was,were
prevents | keeps | stops :: next=us,them,him,her,it,anyone,people,others,this next2=from
serve as | act as :: prev=to,will,would,can,could,may,which,not next=a,an,the next2=basis,model,guide,guarantee,barrier,deterrent,reminder,check,stimulus,bridge,framework,incentive,warning,link,means,substitute,foundation,brake,buffer,catalyst
serves as | acts as :: next=a,an,the next2=basis,model,guide,guarantee,barrier,deterrent,reminder,check,stimulus,bridge,framework,incentive,warning,link,means,substitute,foundation,brake,buffer,catalyst
carried on | conducted :: prev=be,been,was,were,is,are,being next=by,in,with,under,through,at,on
transmitted > sent | submitted :: prev=have,has,i,been,was,were next=to next2=congress,the,you
represent | constitute :: prev=they,which,these,expenditures,figures,payments,costs next=a,an,the,about,approximately,more next2=major,increase,significant,important,serious,threat,decrease,reduction,substantial,danger,small,large,largest,smallest,half,than
demonstrate/v | show/v :: next=our,their,its,his next2=ability,willingness,commitment,determination,capacity,resolve,faith,power,skill,concern,courage,readiness,worth
require/v > need/v :: prev=$verbal,it,they,that,which,this,and,also next=careful,constant,prompt,immediate,special,further,additional,more,new,urgent,better,greater,considerable,substantial,no,some,help,action,attention,time,money after!=to before!=law,act,rule,rules,regulation,regulations,statute
finish/v | end/v :: next=the,this,our,their next2=war,game,season,year,day,session prev!=to
happen | occur :: prev=to,can,could,may,might,will,would,must,should,not,cannot,never,again next=$punct,again,in,on,at,when,if,during,until,because
happens | occurs :: prev=what,it,this,that,often next=$punct,when,in,if,because,during,again
happening | occurring :: prev=is,was,are,were,from,been next=$punct,in,at,again,now,during
take place | happen | occur :: prev=to,can,could,may,might,will,would,must,not,did next=$punct,in,on,at,when,if,during,until,because before!=meeting,election,elections,conference,talks,hearing,trial,negotiations,discussions,ceremony,hearings,vote
took place | occurred :: prev!=have,has,had,not,never before!=meeting,election,elections,conference,talks,hearing,trial,negotiations,discussions,ceremony,hearings,vote,debate,have,has,had next=$punct,in,on,at,when,during,after,before,between
occurred | happened | took place :: prev=incident,accident,attack,attacks,theft,robbery,crime,shooting,fire,explosion,crash,killing,killings,events,this,that,it,incidents before!=have,has,had
allow/v > enable/v :: next=us,them,him,me,people,companies,users next2=to prev!=not,be,is,are,was,were
enabled > allowed :: prev=has,have,had next=us,them,him,me,people,companies,users,the
permit/v > allow/v :: next=us,them,him,me,people,companies,users,the,a,an after=to prev!=the,a,an,this,work,no,residence,parking
buy/v | purchase/v :: next=equipment,goods,land,food,fuel,arms,weapons,supplies,materials,services,software,tickets,shares,property
bought | purchased :: prev=was,were,been,be,is,are next=in,by,from,at,for,on,with
was bought | was purchased :: next=in,by,from,at,for,on,with
were bought | were purchased :: next=in,by,from,at,for,on,with
rented | hired :: prev!=be,is,are next=a,the next2=car,van,vehicle,truck,lorry
leave/v behind | abandon/v :: next=a,an,the next2=vehicle,car,van
get/v back | recover/v :: next=the,their,his,her,its next2=money,property,goods,documents,data,files
try/v out | test/v :: next=the,new,a
cut down on > reduce :: prev=$verbal
make up > constitute :: next=about,more,nearly,over,almost,approximately,less,the prev=they,which,that,people,women
set off | started | began :: next=for,on prev!=be,was,were,been next2!=the

# --- fifth gathering
will be unable to | will not be able to
would be unable to | would not be able to
may be unable to | may not be able to
has been unable to | has not been able to
have been unable to | have not been able to
had been unable to | had not been able to
was unable to | was not able to > could not(prev=he,she,it,i,they,team,police)
were unable to | were not able to > could not(prev=they,we,officers,police)
deal with > address :: prev=$verbal next=the,our,these,this,such,all after!=with next2!=government,governments,countries,country,people,soviet,soviets,russians,world,company,public,press,media,enemy,enemies,leaders,union,man,men,woman,children,same,council,agency,firm,firms,police,latter
refer/v to > mention/v :: next=it,them,this prev!=it,that,which,not
come to grips with > deal with | tackle :: prev=to,must
tackle | deal with > address :: prev=$verbal next=the,this,these,our,such,climate next2!=challenge
tackling > dealing with :: next=the,this,these,our,such,climate
put together > assembled | drawn up :: prev=was,were,been next=by,in,a
take up > consider | deal with :: prev=$verbal next=the,this,these next2=question,questions,matter,matters,issue,issues,bill,case
take over > assume :: next=the,full prev=$verbal next2=responsibility,duties,role,leadership,command,control
bear in mind | remember :: prev=to,must,should,$comma next=that,the
hold down > keep down :: next=prices,taxes,costs,spending
make good use of > use
give up | abandon > relinquish :: prev=$verbal next=the,their,his,its,our next2=plan,plans,idea,claim,claims,right,search,attempt,effort,hope,struggle
gave up | abandoned :: next=the,their,his,its,our next2=plan,plans,idea,claim,claims,search,attempt,effort,hope,struggle
call for/v | demand/v :: next=an,a,the next2=inquiry,investigation,end,ceasefire,resignation,ban,boycott,halt,release,withdrawal prev!=$det
step up | intensify :: prev=$verbal next=the,our,their,its,efforts,pressure
stepped up | intensified :: prev=have,has,had,been,be,was,were next=the,our,their,its,efforts,pressure,$punct,in,after,since
work together | cooperate :: prev=to,will,must,can,should next=$punct,in,on,closely prev2!=come
shut down/v | close down/v :: next=the,a,all,their,its
speed up > accelerate :: prev=$verbal next=the,our,this,its,their,work,progress,delivery
slow down/v | slow/v :: next=the,our,its,their,this
