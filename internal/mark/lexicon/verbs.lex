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
help | help to(prev!=to) :: next=$base prev!=$nominal,$adjective,cannot,can't,federal,financial,outside,government,additional
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
# what a clause begins with: "that" before any other noun may point ("forcing us to maintain that dependency")
$clause = $subj, $article, $poss, this, these, those, there, all, any, some, no, many, most, such, each, every, both, several, few, more, much, another, other, if, when, while, in, at, on, for, under, with, as, by, after, before, because, since, although, though, even, not, only, what, whatever, whoever, who, despite, unless, until, during, through, without, where, to, from, of, one, people, nothing, nobody, everyone, everybody, somebody, someone, something, anyone, anything, neither, either, within, between, over, about, approximately, perhaps, too, so, once, now, today, here, our, nor, up
make sure that | make certain that > ensure that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
ensure that > make sure that | make certain that :: prev=to,must,should,shall,we,i,they,you,please next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
makes sure that | makes certain that > ensures that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
making sure that | making certain that > ensuring that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
ensuring that > making sure that | making certain that :: prev!=$punct,thus,thereby,hence,$plural next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
made sure that | made certain that > ensured that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
assure that > ensure that | make sure that | make certain that :: prev=to,must,should,shall,we,i,they,you,please next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
assure that > ensure that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
insure that > ensure that | make sure that | make certain that :: prev=to,must,should,shall,we,i,they,you,please next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
insure that > ensure that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
assuring that > ensuring that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
insuring that > ensuring that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
# "let us make sure our classrooms": without "that" a clause must follow
make sure > ensure | make certain :: next=we,they,he,she,our,their,the,every,each,all,no
making sure > ensuring | making certain :: next=we,they,he,she,our,their,the,every,each,all,no
assure > ensure :: prev=to,will,must,should,would,can,helps,help next=a,adequate,full,equal,continued,effective,sufficient,proper,maximum,further,greater,better,fair,peace,prosperity,success,security,stability,access,compliance,safety,an,its
insure > ensure :: prev=to,will,must,should,would,can,help next=a,adequate,full,equal,continued,effective,sufficient,proper,maximum,further,greater,better,fair,peace,prosperity,success,stability,compliance,an,continuous,domestic
show that | demonstrate that :: prev!=$nominal next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
demonstrates that > shows that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
showed that | demonstrated that :: prev!=have,has,had,having,be,been,being,is,are,was,were next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct prev2!=$have,$be
shown that | demonstrated that :: prev=have,has,had,been,also,already,clearly next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
showing that | demonstrating that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
recognize that | acknowledge that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
recognizes that | acknowledges that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
noted that | observed that :: prev!=be next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
notes that > observes that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct

# --- protect, strengthen, keep up
protect/v | safeguard/v(next2!=safety next!=safety) :: next=the,our,their,its,these,this,his next2=rights,right,interests,interest,freedom,freedoms,security,public,health,integrity,independence,privacy,safety,environment,consumer,consumers,welfare,confidentiality,values,sources,national,peace,liberties,liberty,nation
protect/v | safeguard/v(next2!=safety next!=safety) :: next=public,human,individual,sensitive,consumers next2=health,rights,interests,freedom,liberties,information,data,safety,liberty,from,against
strengthen/v | bolster/v | reinforce/v :: next=confidence,support
strengthen/v | bolster/v :: next=the,our,its,their,this next2=economy,confidence,defenses,defences,security
strengthened | reinforced :: prev=be,been,being next=by
preserve/v | maintain/v :: next=peace,stability,order,freedom,freedoms,unity,independence,security
preserve the | maintain the :: next=peace,stability,unity,freedom,independence,security,integrity,balance
maintain | preserve :: prev=$verbal next=the,our,its,their,a next2=strength,stability,unity,independence,security,integrity,freedom,peace,alliance,just
maintain | keep up :: next=production,pressure,morale
sustain/v | maintain/v :: next=growth,employment,prosperity,production,demand,momentum prev!=a,an,the,of,$poss,$adjective
sustain/v | maintain/v :: next=economic next2=growth,expansion,progress,activity prev!=a,an,the,of,$poss,$adjective

# --- make more, make less
increase > raise :: prev=$verbal next=production,productivity,output,efficiency,yields,revenues,prices,wages,taxes,costs,fees,rates
increase > raise :: prev=$verbal next=the,our,their,its,these,this,his next2=price,prices,rate,rates,level,levels,tax,taxes,fee,fees,cost,costs,minimum,maximum,ceiling,productivity,output,standard,standards,salaries,wages,pay,pension,pensions,limit,quality,efficiency,percentage,proportion
increasing > raising :: prev!=an,a,the,of,rapidly,$be next=production,productivity,output,efficiency,yields next2!=costs,cost,expense,expenses
increases > raises :: next=the,our,their,its next2=price,prices,rate,rates,level,levels,tax,taxes,fee,fees,cost,costs,minimum,maximum,productivity,output,efficiency,quality prev=it,this,which,that,also,program,plan
reduce > lower | cut :: prev=$verbal,and next=costs,taxes,prices,expenditures,spending,expenses,wages
reducing > lowering | cutting :: next=costs,taxes,prices,expenditures,spending,expenses,wages
reduced > lowered | cut :: prev=have,has,had,we,they,it next=costs,taxes,prices,expenditures,spending,expenses,wages
reduce > cut | lower :: prev=$verbal,and next=the,our,its,their next2=cost,costs,rate,rates,price,prices,tax,taxes
reduce > decrease :: prev=$verbal,and next=the,our,its,their next2=number,amount,size,volume,level,levels
reduce > cut :: prev=$verbal,and next=the,our,its,their next2=deficit,budget
reduce > lessen | decrease :: prev=$verbal,and next=the,our,its,their,this,that next2=risk,risks,likelihood,pressure,pressures,need,dependence,reliance,chances,possibility,probability,frequency,severity
reduce > lessen :: prev=$verbal,and next=the,our,its,their,this,that next2=threat,danger,dangers,burden,tension,tensions,impact,hardship,difficulties
reducing > cutting | lowering :: next=the,our,its,their next2=cost,costs,rate,rates,price,prices,tax,taxes
reducing > decreasing :: next=the,our,its,their next2=number,amount,size,volume,level,levels
reducing > cutting :: next=the,our,its,their next2=deficit,budget
reducing > lessening | decreasing :: next=the,our,its,their,this,that next2=risk,risks,likelihood,pressure,pressures,need,dependence,reliance
reducing > lessening :: next=the,our,its,their,this,that next2=threat,danger,burden,tension,impact,hardship
lessen/v | reduce/v :: next=the,our,its,their next2=threat,risk,danger,likelihood,burden,pressure,tension,tensions,need,dependence,impact,difficulties
expand/v | broaden/v | widen/v :: next=opportunity,opportunities,coverage,participation,access
expand | enlarge :: prev=$verbal,and next=facilities,capacity
broaden/v | widen/v | expand/v :: next=the,our,its,their next2=scope,range,base,coverage,choice,opportunities,use
expand | broaden | enlarge :: prev=$verbal,and next=the,our,its,their next2=program,programs,activities,role,efforts,system,services,authority,coverage,scope,knowledge
improve/v | enhance/v :: next=the,our,its,their next2=quality,efficiency,effectiveness,safety,security,performance,ability,capacity,capability,stability,productivity,prospects,standing,status,value,position,reliability,usefulness
enhance/v | improve/v :: next=security,safety,performance,efficiency,productivity,quality
speed | hasten :: prev=$verbal next=the,our,this,development,recovery,that next2!=of,own,end,death
speed up | accelerate | hasten :: next=the,our,this,its,their,production prev=$verbal next2!=end,ends,death,coming,advent,arrival,collapse,demise,departure,beginning
accelerate/v | speed up/v :: next=the,our,this,its,their next2!=end,ends,death,coming,advent,arrival,collapse,demise,departure,beginning,decline

# --- bring into being, bring to an end
established | set up | created :: prev=be,been,was,were,is,are next=by,to,in,under,within,as before=commission,committee,committees,council,board,agency,agencies,department,fund,office,bureau,corporation,unit,force,group,division,section,centre,center,centers,branch,panel,institute,college,school,foundation
create/v | generate/v :: next=jobs,employment,wealth,income
create new | generate new :: next=jobs,wealth,income
create millions of | generate millions of
created | established | set up :: next=a,an,the next2=commission,council,board,committee,agency,department,fund,office,bureau,corporation,task
enact/v > pass/v :: next=legislation,laws,this,such,comprehensive next2!=into
pass | enact :: next=legislation prev=$verbal,and
pass > enact :: next=a,this,the,new next2=law,laws,legislation before=congress
abolish > do away with :: next=the,all,this,these next2!=department prev=$verbal
eliminate/v | remove/v | do away with/v :: next=barriers,obstacles,restrictions,unnecessary,these,such,the next2=barriers,obstacles,restrictions,controls,limits,regulations,inequities,need,requirement,requirements,subsidies,wartime,duplication
eliminate/v | do away with/v :: next=waste,duplication,discrimination
eliminate/v | eradicate/v :: next=poverty,disease,hunger
finish > complete :: prev=$verbal next=the,this,our,their,that next2=job,work,task,process,project
finished | completed :: prev=have,has,had next=the,this,our,their,that next2=job,work,task,process,project
put an end to | bring an end to > end :: prev=$verbal
putting an end to | bringing an end to > ending
cease/v > stop/v :: next=$ing
carry out | implement :: next=the,this,these,our,such,its,their next2=program,programs,policy,policies,plan,plans,recommendations,recommendation,provisions,decisions,decision,directive
carry out | execute :: next=the,these,this,his,their,such next2=order,orders
carrying out | implementing :: next=the,this,these,our,such,its,their next2=program,programs,policy,policies,plan,plans,recommendations,provisions,decisions,decision
carried out | implemented :: next=the,this,these,our,such,its,their next2=program,programs,policy,policies,plan,plans,recommendations,provisions,decisions,decision
carry out | perform | discharge :: next=the,these,our,such,its,their,his next2=duties,functions
carry out | discharge :: next=the,this,these,our,such,its,their,his next2=responsibilities
carry out | perform :: next=the,this,these,our,such,its,their,his next2=mission,missions,task,tasks
carrying out | performing | discharging :: next=the,these,our,such,its,their,his next2=duties,functions
carrying out | performing :: next=the,this,these,our,such,its,their,his next2=mission,missions,task,tasks
carried out | performed :: prev=was,were,is,are next=by,in,with,under,at,on,through,during,for,to,$punct prev2=work,tests,test,experiment,experiments,analysis,analyses,measurements,operation,operations,tasks,task,duties,functions,calculations,repairs,checks
conduct | carry out :: prev=$verbal,and next=research,studies,investigations,tests,surveys,experiments,inspections,audits
conduct | carry out :: prev=$verbal,and next=a,an,the,such,further,regular,this,these,periodic next2=study,studies,survey,surveys,investigation,review,research,test,tests,audit,inspection,assessment,analysis,search,inspections
conducting | carrying out :: next=research,studies,investigations,tests,surveys,experiments,inspections prev!=the
conducted > carried out :: prev=was,were next=by,in,under,at,with,on,to,during,$punct prev2=study,studies,research,survey,surveys,test,tests,experiment,experiments,investigation,investigations,analysis,review,reviews,audit,audits,inspections

# --- reach, get, hold
achieve/v | attain/v :: next=this,these,those,our,their,its,the,his,that next2=goal,goals,objective,objectives,aim,aims,end,ends,level,levels,standard,standards,target,targets
achieve/v | attain/v :: next=a,an next2=level,degree,high,higher,lasting,state,standard,position,goal,objective
achieve/v | attain/v :: next=full,maximum,lasting,independence
achieved | attained :: prev=be,been,is,are,was,were,being before=goal,goals,objective,objectives,aim,aims,end,ends,ideal,level,levels,standard,standards,independence,target,targets before!=progress,success,results,result,agreement,savings,reduction next=by,in,through,only,without,if,$punct,when,unless
accomplish/v | achieve/v :: next=this,that,these,those,our,their,the next2=goal,goals,objective,objectives,aim,aims,purpose,purposes,end,ends,result,results,task
obtain/v | secure/v :: next=approval,funds,support,adequate,agreement,cooperation
keep | maintain :: prev=$verbal next=peace,order,records,control
remain | stay :: prev=$verbal next=strong,free,competitive,silent,firm,united,alert,healthy,open,vigilant,active,secure,calm,true,loyal
remains | stays :: next=strong,free,competitive,silent,firm,united,alert,open,vigilant,active,secure,calm
remain > continue to be :: prev=$verbal,problems,conditions,prices,levels,rates next=a,an,our,high,large,low,strong,free,important,committed,necessary,essential,vital,deeply,serious,difficult,substantial next2!=undergraduate prev2!=there
remains > continues to be :: prev!=still,also,there,it,always,nothing next=a,an,our,high,large,low,strong,free,important,committed,necessary,essential,vital,responsible,serious,difficult,substantial next2!=same,only
remained > continued to be :: prev!=still,have,has,had,always,nothing next=a,an,high,large,low,strong,free,important,committed,necessary,essential,vital,responsible,serious,difficult,substantial
continue to be > remain :: next!=$punct,$ing,$ed,$verb prev2!=there
continues to be > remains :: next!=$punct,$ing,$ed,$verb
buy | purchase :: prev=$verbal next=a,the,their,our,its,more,goods,food,homes,insurance,land,houses,equipment,products,stock,stocks,materials,new,health,surplus next2!=time,idea,argument,story,notion,farm,round,drink
buying | purchasing :: next=a,the,goods,food,homes,insurance,land,houses,equipment,products prev!=of
acquire/v | obtain/v :: next=information,materials,equipment
select > choose :: prev=$verbal next=a,an,the,their,its,our,his,from next2!=path,way,course,life
chosen | selected :: prev=be,been,was,were,is,are next=for,by,as,from,to

# --- allow
allow | permit | enable :: prev=could,may,might next=attackers,users,members next2=to
allow | permit :: prev=$verbal,which next=us,them,it,him,me,people next2=to
allows | permits :: next=us,them,it,people,him next2=to
allowing | permitting :: next=us,them,it,people,him next2=to
allowed | permitted :: prev=be,been,is,are,was,were,not,being next=to next2!=rust,stand,mix,cool,dry,react,settle,continue,develop,grow,rise,fall,drift,lapse,go,run,remain,die,decay,become
permitted | allowed :: prev=be,been,is,are,was,were,not next=by
make it possible for > enable :: after=to after!=for
makes it possible for > enables :: after=to after!=for
made it possible for > enabled :: after=to after!=for
making it possible for > enabling :: after=to after!=for

# --- ask, urge, say
call on | call upon | urge :: next=the,you,all,every,congress,our,each,them,this,both after=to prev=i,we,also,again,must prev2!=not
urge | call on | call upon :: next=the,you,all,every,our,each,them,this,both,members after=to prev=i,we,strongly,again,also,and,therefore next2!=adoption,enactment,passage,approval,early,prompt
ask for | request :: prev=i,we,to,also,therefore next=funds,authority,an,a,additional,legislation,appropriations,increased,new,your next2!=moment,little,help,trouble,lot
asked for | requested :: prev=i,we,have,has,had,he next=funds,authority,additional,legislation,appropriations,increased,new next2!=moment,little,lot
asking for | requesting :: next=funds,authority,an,a,additional,legislation,appropriations,increased,new next2!=moment,little,lot
state that > say that :: prev=$verbal next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct

# --- look into, deal with
deal with | address :: next=this,these,the,such,those,any,our next2=problem,problems,issue,issues,question,questions,threat,threats,challenge,challenges,concerns
deal with | handle :: next=this,these,the,such,those,any next2=matter,matters,situation,situations
dealing with | addressing :: next=this,these,the,such,those,any,our next2=problem,problems,issue,issues,question,questions,threat,threats,challenge,challenges,concerns
dealing with | handling :: next=this,these,the,such,those,any next2=matter,matters,situation,situations
examine > study :: prev=$verbal next=the,this,these,all,our,carefully,proposals next2!=witness,witnesses,patient,patients,accused,body,books
take into account | take into consideration
taken into account | taken into consideration
taking into account | taking into consideration
take part in | participate in :: prev=$verbal,and
taking part in | participating in :: prev!=the,those
took part in > participated in :: prev!=have,has,had
taken part in | participated in :: prev=have,has,had,having next!=by
participated in | took part in :: prev=he,she,they,we,who,i,also,that,which,states,countries,nations next!=by prev2!=$have,$be
play a part | play a role
played a part | played a role
$outcome = increase, decrease, decline, reduction, improvement, improvements, loss, losses, deterioration, rise, drop, fall, collapse, shortage, shortages, sharp, substantial, significant, marked, savings, confusion, delays, delay, changes, change, growth, gains, waste, efficiency, costs, prices, unemployment, inflation, breakdown, conflict, uncertainty, benefits, production, productivity, availability
lead to | result in :: prev=to,will,may,can,could,would,might,not,which,that,must,should next=a,an,more,greater,better,higher,lower,increased,further,serious,significant,substantial next2=$outcome
led to | resulted in :: next=a,an,the,more,greater,better,higher,lower,increased,further,serious next2=$outcome prev!=be,been,was,were,is,are,has,have,had
leads to | results in :: next=a,an,more,greater,better,higher,lower,increased,further,serious next2=$outcome
faced with | confronted with
confronting | facing :: next=us,our,the,this,america,them,you prev=problems,problem,issues,issue,challenges,challenge,difficulties,threats,tasks,task,questions,dangers,crisis,situation
occur/v | take place/v :: next=in,during,on,at,when,between,within,after,before,$punct prev=change,changes,shift,shifts,events,development,developments,process,reaction,growth,expansion,incident,transition
happened > occurred :: prev=what,it,this,that,has,had,have next!=to,that,is,was prev2!=nothing,what,something
represents | constitutes :: next=a,an next2=major,increase,significant,important,serious,threat,decrease,reduction,substantial,violation,danger,small,large,break,step,real,new,considerable
contain/v | include/v :: prev=budget,bill,report,message,program,plan,legislation,proposal,estimates,measure,document next=$article,provisions,provision,funds,recommendations,$number,estimates,money,new,more,resources,amounts,information,proposals,no
designed > intended :: next=to prev=is,are,was,were before=bill,act,program,programs,plan,plans,measure,measures,policy,policies,provision,provisions,law,laws,legislation,amendment,amendments,agreement,course,courses,project,projects,proposal,proposals,report,rule,rules,regulations,steps,reforms,funds,assistance,efforts,procedures,study,changes
designed | intended :: next=to prev=program,programs,measures,measure,policies,legislation,steps,plan,bill,efforts,provisions
intended to | designed to :: prev=program,programs,measures,measure,policies,legislation,steps,plan,efforts,provisions
needed > required :: next=to,for prev=is,are,was,were,be before!=man,men,woman,women,people,persons,he,she,they,we,i,you,workers,troops,teachers,doctors,nurses,volunteers,students,members,soldiers,officers,personnel,who next2!=be,have,pit
needed > required :: next=by,in prev=is,are,be,funds,goods,services,materials before!=man,men,woman,women,people,persons,he,she,they,we,i,you,workers,troops,teachers,doctors,nurses,volunteers,students,members,soldiers,officers,personnel,who
necessary > needed | required :: prev=$needthing next=to,for prev2!=is,are,was,were,not
necessary > needed :: prev=are,were next=to,for prev2=$plural before!=as
require/v > demand/v :: next=careful,constant,prompt,immediate,vigorous,intensive prev!=$nominal,to
promote/v | foster/v > encourage/v :: next=economic,international,greater,mutual,private,free,industrial,understanding,cooperation,innovation,trade,stability,competition,growth,development next2!=general,common,program,welfare
promote/v | foster/v > encourage/v :: next=the,a next2=growth,development,expansion,use,spread,study,sound,rapid,more,free,full
promote/v | foster/v :: next=democracy,peace,sound,stable
encourage/v > promote/v | foster/v :: next=the,economic,international,better,greater,mutual,more,private,free,sound,innovation,growth,trade,cooperation,competition,development,expansion,investment,savings next2=growth,development,expansion,cooperation,use,understanding,investment,competition,trade,formation,enterprise,spread,adoption,flow,rapid,continued,$punct,and,in
foster/v | promote/v > encourage/v :: next=economic,international,better,greater,mutual,growth,cooperation,understanding,development,trade,competition
provide | offer :: prev=$verbal,also next=opportunities,incentives,encouragement,relief,guidance,hope,protection,support,help,assistance,new,greater,further,more,better,additional,financial,technical next2=opportunity,opportunities,incentive,incentives,guidance,help,assistance,encouragement,protection,aid,support,relief,to,for,chance,stimulus,$punct,against
provide | offer | give :: prev=$verbal,also next=help,assistance,guidance,encouragement,hope next2!=for
provide | offer :: prev=$verbal,also next=a next2=chance,stimulus,solution,framework,means,opportunity
provides | offers :: next=opportunities,incentives,encouragement,relief,guidance,protection,support,new,greater,further,more,better,additional,financial,technical next2=opportunity,opportunities,incentive,incentives,guidance,help,assistance,encouragement,protection,aid,support,relief,to,chance,stimulus
provides | offers | gives :: next=help,assistance,guidance,encouragement,hope next2!=for
provides an | offers an | affords an :: next=opportunity
provide an | offer an | afford an :: next=opportunity prev=$verbal
provide an | offer an :: next=incentive,excellent,example,alternative prev=$verbal
furnish a > provide a :: next=basis,means,foundation,framework
provided by | furnished by | supplied by :: prev=funds,services,information,data,assistance,support,facilities,aid,capital,money
provide/v | supply/v :: next=information,data,funds,food,materials,goods,equipment,electricity,power,water,capital
extend | prolong :: next=the,this next2=life,period,duration prev=$verbal
join with me in > join me in
join with us in > join us in
set forth | set out :: next=in,by,above,below prev=$be,as,those,principles,requirements,provisions,conditions,terms,criteria,procedures,recommendations,proposals,views,standards,rights,rules,reasons,policy,policies,goals,objectives,program,procedure
outlined > described | set out(next!=to) :: prev=i,have,has,we,is,are,be next=in,to,above,here,below
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
give rise to > produce :: prev=$verbal
given rise to > produced :: prev=has,have,had
gave rise to > produced
make every effort to | do everything possible to
makes clear that | makes it clear that
make clear that | make it clear that
made clear that | made it clear that

begin > start :: prev=$verbal next=the,our,this,work,operations,construction,talks,negotiations,immediately,with,at,in,now prev!=cannot,not
wished to > wanted to :: prev=he,she,they,we,i,who,never,also,always,not
shown | demonstrated :: prev=have,has,had,also,already,clearly next=how,that
require > call for :: prev=problems,tasks,conditions,circumstances,times,these next=$article,more,further,careful,great,greater,new,all,our
requires > calls for :: prev=this,it,task,situation,success,progress,problem,peace next=$article,more,further,careful,great,greater,new,all next2!=law,act
takes into account | takes into consideration
took into account | took into consideration

# --- second gathering, by frequency
face | confront :: prev=we prev2=problems,challenges,dangers,threats,difficulties,issues,tasks,challenge,problem,task
reach/v | attain/v | achieve/v :: next=this,these,that,those,our,the,their next2=goal,goals,objective,objectives
fulfill/v | meet/v | honor/v :: next=our,its,their,these,the,his,your next2=obligation,obligations,commitments,commitment
fulfill/v | discharge/v | meet/v :: next=our,its,their,these,the,his,your next2=responsibilities,responsibility
meet/v | satisfy/v :: next=the,these,our,their,such,its,urgent,human,essential,this,all next2=needs,need,demand,demands,requirements,requirement
pursue/v > follow/v :: next=a,the,this,these,such,our next2=policy,policies,course,path
follow > pursue :: prev=$verbal next=a,this,these,such,our next2=policy,policies
submit/v | present/v :: next=a,an,the,my,this,these next2=report,plan,proposal,proposals,recommendations,budget,comprehensive,detailed prev!=shall
submit/v > present/v :: next=to after=congress prev!=$be
stimulate/v > encourage/v | promote/v :: next=investment,growth,trade,production,private,economic,research,expansion,industrial,employment
endanger/v | jeopardize/v :: next=$article,$poss
imperil/v > endanger/v | jeopardize/v :: next=$article,$poss
jeopardize/v | endanger/v :: next=national,public
combat | fight :: prev=$verbal after!=fire next=terrorism,crime,poverty,disease,inflation,hunger,unemployment,aids,malaria,corruption,discrimination
combating | fighting :: next=terrorism,crime,poverty,disease,inflation,hunger,unemployment,corruption
assist > help :: prev=$verbal next=the,our,their,those,these,us,them,small,other,individual,local,families,farmers,communities,him,you
assist > help | aid :: prev=$verbal next=in
assisting > helping :: next=the,our,their,those,these,us,them,small,other,in
assists > helps :: next=in,the,our,them prev=it,which,that,also,who,he,she
help > assist :: prev=$verbal next=with,in
help > assist :: prev=$verbal next=them,us,him,people,others,those next2=$punct,with,in
furnish > provide :: prev=$verbal after!=with
furnishing > providing :: prev!=the,of after!=with
furnished > provided :: prev=be,been,was,were,is,are next=by
commence/v > begin/v :: prev!=$nominal
endeavor to > try to | seek to :: prev=$verbal
ascertain > determine :: prev=$verbal,and
possess > have :: prev=they,we next!=$punct
possesses > has :: next!=$punct
stress/v | emphasize/v :: next=that,the,our,its,this
reiterate > repeat :: prev=i,to,me next=my,that,this,the
repeat | reiterate :: prev=i,me next=my,that
launch/v | initiate/v :: next=a,an,the,this next2=program,programs,campaign,effort,initiative,study,drive,investigation
gather/v | collect/v :: next=information,data,evidence,statistics,facts,intelligence
argued that | contended that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
disclosed that > revealed that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
revealed that | disclosed that :: prev=he,she,they,i,officials,also,later,company,report next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
prevent/v | avert/v :: next=war,disaster,catastrophe,bloodshed,famine,crisis
deserve/v | merit/v :: next=careful,serious,special,further,consideration,attention,praise,recognition
realize that | recognize that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
realizing that | recognizing that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
resolve/v | settle/v :: next=this,these,such,the,our,their,all next2=dispute,disputes,differences,question,questions,matter,matters,issue,issues
resolve/v > solve/v :: next=this,these,such,the,our,their,all next2=problem,problems
overcome/v | surmount/v :: next=this,these,such,the,our,their,all next2=difficulty,difficulties,obstacles,barriers,handicaps
retain/v | keep/v :: next=the,their,our,its,his next2=confidence,right,power,trust,control,services,ability,position,same,present
give up | surrender :: prev=$verbal next=our,their,its,the,any next2=right,rights,freedom,freedoms,sovereignty,principles
turn our backs on > turn away from
live up to | fulfill :: next=our,its,their,these,the prev=$verbal next2=obligations,commitments,responsibilities,promise,promises
restore/v | reestablish/v :: next=order,peace,democracy,stability
continue our | carry on our :: next=work,efforts,fight,task prev=$verbal
expect that | anticipate that :: prev=i,we next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
expected that | anticipated that :: prev=is,was,be next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct

build > construct :: prev=$verbal,and next=schools,houses,homes,roads,highways,dams,bridges,hospitals,plants,ships,facilities,housing
built > constructed :: prev=be,been,being,was,were next=by,during
construct > build :: prev=$verbal,and next=schools,houses,homes,roads,highways,dams,bridges,hospitals,plants,ships,facilities,housing
need > require :: prev=will,would,may next=$article,more,additional,further,$number,greater,special,continued,considerable,substantial,much prev2!=you,i,we,they
require > need :: prev=will,would,may next=more,additional,further,$number,much after!=to
find out > learn | determine :: next=what,how,whether,why,who prev=$verbal,and
get rid of > eliminate | do away with :: prev=$verbal next=the,this,these,such,all next2=problem,problems,rules,requirement,barriers,restrictions,practice,policy,system
known as > called :: next!=$article prev=organizations,groups,group,program,process,system,area,region,organization,method,technique,disease,device
what is known as > what is called :: next!=a,an
what was known as > what was called :: next!=a,an
what are known as > what are called
get under way > begin | start :: prev=$verbal next!=to,toward
got under way > began | started
shed light on > clarify :: prev=$verbal

# --- third gathering
arise/v > occur/v :: prev=problems,disputes,emergencies,situations
strive to > endeavor to | try to :: prev=$verbal
striving to > trying to
strives to > tries to
lessen > reduce :: prev=$verbal next=the,our,its,their
alleviate/v > relieve/v | ease/v :: next=suffering,poverty,hunger,hardship,shortages,distress
alleviate/v > relieve/v | ease/v :: next=the,this,these,their next2=suffering,sufferings,shortage,shortages,pain,distress,pressure,hardship,hardships,plight,burden
relieve > alleviate | ease :: prev=$verbal next=suffering,hardship,distress,the next2=suffering,shortage,pressure,burden,distress
hinder/v | hamper/v | impede/v :: next=$article,$poss,$demo,progress,recovery,efforts,production,economic,trade
hindered | hampered | impeded :: prev=be,been,was,were,is,are,being next=by
halt/v | stop/v :: next=the next2=spread,flow,decline,advance,rise,fighting,proliferation,violence
abandon/v > give up/v :: next=the,our,their,its,this,these next2=effort,efforts,policy,plan,idea,principle,principles,hope,practice
adhere to > abide by :: next=the,these,our,their,this prev=$verbal next2=rule,rules,principle,principles,agreement,agreements,terms,law,laws,treaty,decision,provisions,guidelines
assume/v > take on/v :: next=new,greater,additional,more,full,the,their,our next2=responsibility,responsibilities,obligations,burden,burdens,duties
shoulder > bear | carry :: next=the,this,their,our,its prev=$verbal next2=burden,burdens
bear | shoulder | carry :: next=the,this,their,our,its prev=$verbal next2=burden,burdens
allocate/v | allot/v :: next=funds,money
channel/v > direct/v :: next=funds,resources,aid,money,assistance
curb > restrain :: prev=$verbal next=inflation,inflationary,spending
curtail/v > reduce/v | cut back/v :: next=the,these,our,spending,production,expenditures,unnecessary
defend > protect :: prev=$verbal next=the,our,their next2=rights,freedom,interests,interest
diminish/v > lessen/v | reduce/v :: next=the,our,its,their,this
disclose > reveal :: prev=$verbal next=that,how
discourage/v > deter/v :: next=aggression,investment,attacks,crime,others
embody/v > incorporate/v :: next=the,these,this,a next2=principle,principles,provisions,recommendations
emphasize that | stress that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
enjoy the support of > have the support of
ensue/v > follow/v :: prev=would,will,may,could
entail/v > involve/v :: next=a,an,some,considerable,substantial,great,no,additional
envisage/v > contemplate/v :: next=a,an,the,any,no
exert/v | exercise/v :: next=leadership,influence,control,an,its,considerable,strong next2=influence,$punct,over,in,to,on
exercise > exert :: prev=$verbal next=influence,leadership
finance/v | fund/v :: next=this,these,the,such,our,private,public next2=program,programs,project,projects,cost,costs,research
grapple with > contend with | cope with
cope with > deal with | contend with :: prev=$verbal next!=it
contend with > cope with | deal with :: prev=$verbal
guard against > protect against :: prev=$verbal
heighten/v > increase/v :: next=the,our,tension,tensions,awareness
impair/v > damage/v :: next=the,our,their,its next2=health,economy,morale,economic,reputation,credibility,relations
impose/v > place/v :: next=a,an,restrictions,restraints,limits,limitations,burdens,the,undue,new next2=heavy,burden,burdens,restrictions,on,upon,limits,heavier,greater,intolerable
intend to | plan to :: prev=i,we,they,who,also,you
justify > warrant :: prev=to,would,not,sufficient,might next=further,continued,special,additional,more,such next2!=a,an
maintain that > contend that :: prev=i,we,they,who,some,to next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
mitigate/v > lessen/v | reduce/v :: next=the,these,this,any,its next2=effects,effect,impact,risk,risks,damage,consequences,burden,burdens,severity,harm,threat,hardship,suffering
alter > change :: prev=$verbal,and next=the,this,these,our,their,its,that
negotiate/v > work out/v :: next=an,a,the next2=agreement,agreements,settlement,treaty
offset/v > counterbalance/v :: next=the,this,by,any,these
ponder > consider :: prev=$verbal next!=over,on,upon,$punct
postpone/v | defer/v :: next=the,this,these,any,action,consideration,such
press for > push for :: prev=$verbal,and
proceed with | go ahead with :: prev=$verbal
procure/v > obtain/v :: next=the,a,materials,supplies,equipment
prohibit/v > forbid/v :: next=the,such,any,all,discrimination next2!=act
ban > prohibit :: prev=$verbal next=the,all,these,such,nuclear,discrimination
rectify/v > correct/v | remedy/v :: next=the,this,these,any,such
correct > remedy | rectify :: prev=$verbal next=the,this,these,any,such next2=situation,condition,conditions,deficiencies,deficiency,inequities,injustices,imbalance,abuses,mistakes
reside in > live in
rule out > exclude :: next=the,any,this
safeguard > protect :: prev=$verbal
search for > look for :: prev=$verbal next!=$punct
searching for > looking for :: prev!=the,in
seek > look for :: prev=to,must,will,we next=ways,solutions,opportunities,means
seeking > looking for :: next=ways,solutions,opportunities,means
set aside > put aside :: prev=$verbal next=funds,money,$number
spell out > set out | set forth :: prev=to,must,will,should,would next=the,in,these
spur/v | stimulate/v | encourage/v :: next=economic,growth,investment,innovation,development,job
squander/v > waste/v :: next=$article,$poss,money,resources,time,it
stem from > result from | arise from :: prev=they,to,may,problems,difficulties
stems from > results from | arises from :: prev!=which,that,who
stemming from > resulting from | arising from
stemmed from > resulted from | arose from :: prev!=have,has,had,be prev2!=$have,$be
supervise/v | oversee/v :: next=the,all,this,these,our,its
supplement/v > add to/v :: next=our,their,its,his next2!=efforts,effort
take the place of > replace :: prev=$verbal
takes the place of > replaces
undermine/v > weaken/v :: next=the,our,their,its,confidence,public
unite in > join in :: prev=$verbal
violate/v | breach/v :: next=the,this,its,their next2=agreement,treaty,contract,terms
withhold/v > hold back/v :: next=information,funds,consent
wish to express > want to express :: prev=i,we

aggravate/v | worsen/v | exacerbate/v :: next=the,these,this,our,existing

# --- fourth gathering
continue > carry on :: prev=$verbal next=the,this,these,our,their next2=work,effort,efforts,fight,struggle,tradition,search,practice
go on > continue :: prev=will,may,must,can,cannot,should next=until
went on > continued :: prev!=have,has,had,be,is,are,was,were,a,the,and,not,been,being next=until,for,through,after next2!=$noun prev2!=$have,$be
make a contribution to > contribute to
made a contribution to > contributed to
make/v clear | make/v plain :: next=our,the,their,his,its,to
make/v it clear that | make/v it plain that
do not need to | do not have to > need not :: prev!=they,you,we,i next!=$punct
need not > does not need to | does not have to :: prev=he,she,it,one,this,that next!=$punct,be,always,have
we do not need to | we do not have to | we need not :: next!=$punct
you do not need to | you do not have to | you need not :: next!=$punct
they do not need to | they do not have to | they need not :: next!=$punct
does not need to | does not have to > need not :: next!=$punct
did not need to | did not have to :: next!=$punct
will not need to | will not have to :: next!=$punct
would not need to | would not have to :: next!=$punct
has to be > must be :: next=done,said,made,taken,changed,addressed,met,found,$ed,$ly prev!=never
needs to be > has to be :: next=done,said,made,taken,changed,addressed,met,found,$ed
have to be > must be :: next=done,said,made,taken,changed,addressed,met,found,$ed,$ly prev=$plural,they,we,you,these,those
need to be > have to be :: next=done,said,made,taken,changed,addressed,met,found,$ed prev=$plural,they,we,you,these,those
need to > have to :: prev=parents,users,students,workers,companies,people,countries,nations,businesses,families,farmers,governments,administrators,members next!=$punct,be,know before!=tools,resources,help,support,skills,information,money,funds,equipment,what,everything,things,training,all,power,powers
needs to > has to :: next!=be,$punct,know prev=he,she,one,who,everyone,everybody,company,agency,congress,government,administration before!=tools,resources,help,support,skills,information,money,funds,equipment,what,everything,things,training,all,power,powers
take account of | take into account
takes account of | takes into account
took account of | took into account
taking account of | taking into account
take action to > act to :: prev=to,must,will,should,we
took action to > acted to
asking > calling on :: prev=i'm,am,are next=congress,the,you,all,every,each after=to
meet/v > cover/v :: next=the,these,such,all next2=cost,costs,expenses,expense
bring about | produce :: prev=to,will,would,can,could,may next=a,an,the next2=change,changes,reduction,increase,improvement
brought about > produced :: prev=have,has,had next=a,an,the next2=change,changes,reduction,increase,improvement,result,decline,rise
brought about > caused | produced :: prev=been,be,was,were next=by
maintain/v | sustain/v :: next=full,high,a,the next2=employment,production,prosperity,level,levels,growth,purchasing,high,rate,pace prev!=a,an,the,of,$poss,$adjective
raise | increase :: prev=$verbal,and next=the,our,their,its next2=minimum,wage,wages,rate,rates,tax,taxes,price,prices,revenue,revenues,ceiling,limit,salaries,benefits,pay,fees,budget
raise | increase :: prev=$verbal,and next=taxes,wages,prices,revenue,revenues,payroll,salaries,pay,fees,rates
raising | increasing :: next=taxes,wages,prices,revenue,revenues,payroll,salaries,fees,rates prev!=the
raised | increased :: prev=be,been,was,were next=by,from,to,every,each,gradually before=price,prices,tax,taxes,rate,rates,fee,fees,limit,wage,wages,pay,salaries,budget,benefits,output,pensions,production,ceiling
put in place > establish | set up :: prev=to,will,must,should,can next=a,an,the,new
put in place > established | set up :: prev=been,be,was,were next=by,to,in,for,$punct
called on | called upon :: prev=i,we,he,she,they,has,have,had after=to next!=$punct,us
called on | called upon :: prev=be,been,is,are,was,were next=to
call on | call upon :: prev=i,we,will,must next=the,you,all,every,each,them,our,congress,this after=to
calls on | calls upon :: prev=it,he,she,who,which,bill,resolution,president,government,council,also,now next=the,you,all,every,each,them,us,our,congress after=to
propose to > intend to | plan to :: prev=i,we,they,not next!=$article,$poss,you,all,this,congress
recommend that | propose that :: prev=i,therefore,also,again before=i before!=we next!=$punct next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb
work out | develop :: prev=to,will,must,can next=a,an next2=plan,program,programme,solution,method,scheme,system,policy
prevent > keep :: prev=$verbal next=us,them,him,her,it,anyone,people,others,this,anybody next2=from
prevented | kept :: next=us,them,him,her,it,anyone,people,others,this next2=from prev!=be,been,was,were
prevents | keeps :: next=us,them,him,her,it,anyone,people,others,this next2=from
serve as | act as :: prev=to,will,would,can,could,may,which,not next=a,an,the next2=basis,model,guide,guarantee,barrier,deterrent,reminder,check,stimulus,bridge,framework,incentive,warning,link,means,substitute,foundation,brake,buffer,catalyst
serves as | acts as :: next=a,an,the next2=basis,model,guide,guarantee,barrier,deterrent,reminder,check,stimulus,bridge,framework,incentive,warning,link,means,substitute,foundation,brake,buffer,catalyst
carried on > conducted :: prev=be,been,was,were,is,are,being next=by,in,with,under,through,at,on before=program,programs,work,study,research,studies,training,education,trade,negotiations,activities,operations,campaign,experiments
transmitted > submitted :: prev=have,has,i,been,was,were next=to next2=congress,the,you
represent | constitute :: prev=they,which,these,expenditures,figures,payments,costs next=a,an,the,about,approximately,more next2=major,increase,significant,important,serious,threat,decrease,reduction,substantial,danger,small,large,largest,smallest,half,than
demonstrate/v | show/v :: next=our,their,its,his next2=ability,willingness,commitment,determination,capacity,resolve,faith,power,skill,concern,courage,readiness,worth
require/v > need/v :: prev=$verbal,it,they,that,which,this,and,also next=careful,constant,prompt,immediate,special,further,additional,more,new,urgent,better,some,help,action,attention,time,money after!=to before!=law,act,rule,rules,regulation,regulations,statute
finish/v > end/v :: next=the,this,our,their next2=war,season,year,day,session prev!=to
happen > occur :: prev=to,can,could,may,might,will,would,must,should,not,cannot,never,again next=$punct,again,in,on,at,when,if,during,until,because
happens > occurs :: prev=what,it,this,that,often next=$punct,when,in,if,because,during,again
happening > occurring :: prev=is,was,are,were,from,been next=$punct,in,at,again,now,during
took place > occurred :: prev!=have,has,had,not,never prev=incident,incidents,changes,change,this,attack,attacks,event,events,shift,which next=in,on,at,when,during,after,before,between,$punct before!=meeting,election,elections,conference,talks,hearing,trial,negotiations,discussions,ceremony,hearings,vote,debate,have,has,had,wedding,marriage,game,race,match,exhibition,festival
enabled > allowed :: prev=has,have,had next=us,them,him,me,people,companies,users,the
permit/v > allow/v :: next=us,them,him,me,people,companies,users next2=to
buy/v | purchase/v :: next=equipment,goods,land,food,fuel,arms,weapons,supplies,materials,services,software,tickets,shares,property
bought | purchased :: prev=was,were,been,be,is,are next=in,by,from,at,for,on,with
was bought | was purchased :: next=in,by,from,at,for,on,with
were bought | were purchased :: next=in,by,from,at,for,on,with
get/v back | recover/v :: next=the,their,his,her,its next2=money,property,goods,documents,data,files
cut down on > reduce :: prev=$verbal
make up > constitute :: next=about,more,nearly,over,almost,approximately,less,the prev=they,which,that,people,women

# --- fifth gathering
will be unable to | will not be able to
would be unable to | would not be able to
may be unable to | may not be able to
has been unable to | has not been able to
have been unable to | have not been able to
had been unable to | had not been able to
was unable to | was not able to > could not(prev=he,she,it,i,they,team,police)
were unable to | were not able to > could not(prev=they,we,officers,police)
come to grips with > deal with :: prev=to,must
tackle > deal with | address :: prev=$verbal next=the,this,these,our,such,climate next2=problem,problems,issue,issues,question,questions,challenge,challenges,change,crisis
tackling > dealing with :: next=the,this,these,our,such,climate next2=problem,problems,issue,issues,question,questions,challenge,challenges,change,crisis
put together > assembled :: prev=was,were,been next=by,in
take up > consider | deal with :: prev=$verbal next=the,this,these next2=question,questions,matter,matters,issue,issues,bill,case
take over > assume :: next=the,full prev=$verbal next2=responsibility,duties,role,leadership,command,control
hold down > keep down :: next=prices,taxes,costs,spending
make good use of > use
give up | abandon > relinquish :: prev=$verbal next=the,their,his,its,our next2=plan,plans,idea,claim,claims,right,search,attempt,effort,hope,struggle
gave up | abandoned :: next=the,their,his,its,our next2=plan,plans,idea,claim,claims,search,attempt,effort,hope,struggle prev!=$have,$be prev2!=$have,$be
step up | intensify :: prev=$verbal next=the,our,their,its,efforts,pressure
stepped up | intensified :: prev=have,has,had,been,be,was,were next=the,our,their,its,efforts,pressure,$punct,in,after,since
work together | cooperate :: prev=to,will,must,can,should next=$punct,in,on,closely prev2!=come
close down/v > shut down/v :: next=the,a,all,their,its
speed up > accelerate :: prev=$verbal next=the,our,this,its,their,work,progress,delivery
slow down/v | slow/v :: next=the,our,its,their,this
