# Adjectives before the nouns with which their neighbours say the same.
kind: synonym

whole | entire :: next!=child,man,person,being,woman,self prev=the,this,our,an,a,their,its,his,my next=$noun,free next2!=$cap next!=$plural,lot,new,host,number,bunch,thing,truth,story,milk,wheat,grain,life,point,idea,week,day,picture,wheat
# --- time
present | current | existing :: prev=the,our,its,their,under next=law,laws,legislation,level,levels,program,programs,system,policy,policies,conditions,situation,circumstances,controls,authority,commitments,practice,practices,arrangements,facilities,structure,methods,requirements,organization,authorizations,international,federal,rates,statutes,plans,tax,immigration,contracts,procedures,regulations,machinery,interest next2!=session
present | current :: prev=the,our,its,their next=trends,trend,rate,year,fiscal,session,prices,price,needs,period,position,emergency,indications,estimates,outlook,debt,administration,problems,shortage,shortages,demand,income,leadership,condition,state,minimum,shape,form,task,wage,pace
previous | earlier :: next=administrations,sessions,decisions,studies,reports,budgets,efforts,estimates,meetings,messages
prior > previous | earlier :: next=administrations,sessions,decisions,studies,reports,budgets,efforts,estimates,meetings,messages
lasting | enduring :: next=peace,solution,solutions,strength,value,values,prosperity,benefits,progress,foundation,settlement,friendship,contribution,security prev!=long
early | prompt | speedy :: prev2!=man next=action,passage,enactment,consideration,approval,adoption,ratification,completion
urgent | pressing :: next=need,needs,problem,problems,task,tasks,matters,concern,domestic,national,social
continued | continuing :: next=growth,support,need,progress,expansion,development,increase,effort,efforts,improvement,success,cooperation,strength,prosperity,inflation,decline,importance,stability,emphasis,demand,study,review,commitment,interest,use,pressure,unemployment,vigilance,economic,financial,operation,leadership,attention prev!=has,have,had,be,been,was,were,is,and,it,he,they,we,this
growing | increasing :: next=number,numbers,demand,demands,need,needs,importance,pressure,pressures,concern,volume,tendency,awareness,interest,recognition,complexity,population,share,use,burden,output,sense,threat,difficulty,dependence prev=a,the,our,this,of,with,and,by,to,an,their,its,rapidly,in,ever
rising | increasing | growing :: next=costs,cost,demand,incomes,crime,unemployment,productivity,pressure,volume,number,consumption,expenditures,production prev=the,of,with,by,a,an,and,to,from,our,against,rapidly,for
# --- size and degree
substantial | considerable | sizable(next=increase,increases,number,numbers,amount,amounts,sums,portion,gains,proportion,reduction,reductions,share,surplus,force,quantities,volume,part,sum,savings) :: next=increase,increases,number,numbers,amount,amounts,sums,sum,portion,gains,gain,proportion,reduction,reductions,share,surplus,quantities,volume,part,savings,progress,improvement,improvements,additions,addition,expansion,assistance,contribution,contributions,period,degree,measure,success,difference,differences,effort,efforts,role,investment,support,loss,losses,time,economic,benefits,influence,decline,adjustments,price,further prev!=more,most
considerable > substantial :: next=importance,interest,concern,attention,pressure,difficulty,experience,skill,value
enormous | immense :: next=$noun next!=event,events,experience,experiences,occasion,occasions,people next2!=$cap
huge > enormous | immense :: next=$noun next2!=$cap
tremendous > enormous | immense :: next=amount,amounts,number,cost,costs,resources,growth,increase,economic,increases
vast | enormous | immense :: next=resources,amounts,sums,quantities,numbers,increase,potential,reserves,expenditures,power,program,influence,possibilities,problems,task,changes
greater | more :: next=emphasis,attention,freedom,security,stability,opportunity,opportunities,prosperity,efficiency,flexibility,responsibility,cooperation,independence,confidence,protection,autonomy,control,reliance,effort,progress,success,understanding,economic,financial,productivity,certainty,clarity,equality,participation,access,power prev!=a,the,no,any,many,$number,some,far,few,little,its,our,their,once,what,several
increased | greater :: next=efficiency,emphasis,demand,competition,use,attention,security,participation,cooperation,activity,flexibility,productivity,opportunities,support,production,output,effort,efforts,responsibility,responsibilities,understanding,protection prev=the,of,for,and,with,by,through,an,a,our,their,its,this,from,such,toward,to
major | principal | main :: prev=the,our,its,their next=cause,causes,source,sources,objective,objectives,purpose,purposes,tasks,reason,reasons,element,elements,goal,goals,aim,aims,problem,problems,task,factor,factors,responsibility,obstacle,features,provisions,causes,difference
main | principal | chief | primary :: prev=the,our,its,their,his,my,whose next=purpose,reason,reasons,source,sources,cause,causes,objective,objectives,aim,aims,concern,concerns,task,tasks,goal,goals,responsibility,problem,factor,factors,obstacle,obstacles,beneficiaries,instrument
important | significant :: next=step,steps,role,clue,link,aspect,aspects,distinction,distinctions,feature,features,implications,fact,facts,addition,segment,segments,element,elements,contribution,contributions,factor,factors,advance,advances,source,influence,development,developments,finding,findings,additions,achievement,achievements,event,events
basic | fundamental :: next=principle,principles,problem,problems,issue,issues,policy,policies,objective,objectives,purpose,question,questions,change,changes,reform,reforms,fact,facts,freedoms,difference,differences,approach,assumption,assumptions,concept,concepts,values,propositions,beliefs,weakness,cause,causes,reason,task,importance,truth,truths,elements,conditions
crucial > vital :: next=to,for prev=is,are,was,were,be,so,as,equally,absolutely,also,remains next2!=life
essential | vital :: next=to,for prev=is,are,was,were,be,so,equally,absolutely,also,remains next2!=life
essential | vital :: next=part,role,element,ingredient,step,services,task,function,functions,need,needs
difficult | hard :: next=to prev=is,was,be,are,were,been,it,increasingly,find,found
difficult | hard | tough :: next=choices,decisions,choice,decision
grave > serious :: next=national,international,economic
special | particular :: next=emphasis,importance,concern,significance,relevance prev!=this,that,any
special | particular :: next=attention,care prev=pay,paid,paying,pays,give,gives,gave,given,giving,deserve,deserves,devote,devoted,receive,receives,received,take,taken,require,requires,with
full | complete :: next=agreement,accord,understanding,cooperation,recovery,success,details,independence,equality,list,picture,restoration,confidence prev!=for,more,most,a,in
real | genuine :: next=progress,peace,need,opportunity,concern,understanding,effort,security,interest,freedom,partnership,desire,commitment,improvement,cooperation,reform,help,solution,success,hope,democracy,independence,change prev!=its,their
various | different :: prev=the,these,our,those next=agencies,parts,groups,departments,types,kinds,forms,fields,regions,countries,programs,branches,levels,sections,segments,governments,ways,nations,states,aspects,organizations,categories,classes,methods,proposals
common | shared :: prev=our,their,of,these next=goal,goals,interest,interests,value,values,purpose,purposes,objective,objectives,concern,concerns,aims,aim,ideals,heritage,commitment,aspirations,destiny,effort,efforts
complex | complicated :: next=problem,problems,issue,issues,task,tasks,question,questions,process,situation,matter
appropriate | suitable :: next=measures,steps,means,arrangements,methods,legislation prev!=all
adequate | sufficient :: next=supply,supplies,funds,resources,time,information,number,numbers,amount,amounts,means,reserves,funding,financing,authority,manpower,staff,appropriations,personnel,revenues,facilities,capacity,capital,power
adequate > sufficient :: next=to prev=is,are,was,were,be,longer next2!=the,this,these,its,our
sufficient > enough :: next=to prev=is,are,was,were,be,longer
sufficient | enough :: next=money,time,food,resources,funds,people,workers,jobs,evidence,information,power,support,votes,reason,reasons,strength,progress prev!=a,an,the,any,good,fair,in,of,with,$poss
enough > sufficient :: next=spending,support,restraint,capital,energy prev!=not,strong,good,long,large,great
necessary | needed | required :: prev=the,all,any,with,of next=funds,steps,action,legislation,information,resources,materials,measures,changes,authority,equipment,facilities,repairs,skills,supplies,improvements,adjustments,reforms,tools,legislative,additional
additional | further :: next=information,assistance,support,help,aid,research,work,legislation,resources,authority,evidence,reductions,details,steps,measures,study,financial,economic,facilities,investment prev!=to,until,still,yet,no,$number
additional | further :: next=appropriations,increases,increase,reduction,expenditures,adjustments,withdrawals,action,consideration,progress,price,expansion,improvement,improvements,growth,discussion,investigation,recommendations,federal,requests,cuts,rescissions prev!=to,until,still,yet,the
clear | evident :: next=that prev=is,was,becomes,became,seems prev2=it,now,also
obvious | evident :: next=that prev=is,was,seems
wise | prudent :: next=use,management,policy,policies,investment,course,planning
brave | courageous :: next=men,women,people,soldiers,young,americans
grateful | thankful :: prev=am,are,is,be,deeply
pleased to | glad to | happy to :: prev=am,are,be,very,was next=note,report,announce,hear,see,know,learn,say,tell,accept,welcome,join,inform,help
I am confident that | I am sure that | I am certain that
broader | wider :: next=range,distribution,participation,use,base,scope,access,sense,field

# --- second gathering
deep | profound :: next=concern,gratitude,respect,conviction,sense,regret,sympathy,appreciation,sorrow,changes,satisfaction
expensive > costly :: next!=$cap,restaurant,restaurants,hotel,hotels,car,cars,clothes,suit,dress,gift,gifts,taste,tastes,shop,shops,store,stores,school,schools,toy,toys,meal,meals,home,homes,house,houses,wine,wines,furniture prev!=moderately,most,more,less,so,too,very
countless | innumerable :: next!=number,numbers,of,times,hours
inadequate | insufficient :: next=funds,funding,supplies,resources,income,incomes,number,staff,facilities,capacity
wealthy | rich :: next=nations,nation,countries,country
tangible | concrete :: next=results,evidence,steps,progress,benefits,form
severe > serious :: next=shortage,shortages,problem,problems,losses,difficulties,strain,handicap
acute | severe :: next=shortage,shortages,need
sharp | steep :: next=increase,increases,decline,rise,drop,cut,cuts,fall,reduction prev!=too
rapid | swift | speedy :: next=progress,action,recovery,completion,solution,transition,reconversion,demobilization,return
critical > crucial | vital :: next=to prev=is,are,be,absolutely,so
key > central | crucial :: next=role,element,elements,factor prev=a,the,its,our
extraordinary | remarkable :: next=progress,achievement,achievements,success,growth,record,courage,ability,opportunity,accomplishments
durable | lasting | enduring :: next=peace,solution,settlement
dependable | reliable :: next=source,sources,ally,supply,information,friend,agreements,estimates,service
devoted | dedicated :: next=to prev=resources,time,effort,efforts,funds
worried about > concerned about :: prev=are,is,am,deeply,be
worldwide > global :: next=effort,campaign,demand,problem,conference,network,interests
global | worldwide :: next=recession,depression,network,effort,campaign,demand,shortage,famine,scale
harmful | damaging :: next=effects,effect
initial > first :: next=step,steps,stage,stages,phase,years,months,reports,appropriation
ultimate | final :: next=goal,objective,aim,victory,outcome
utmost | greatest :: prev=the next=importance,care,urgency,seriousness,respect,caution
paramount > supreme :: next=importance
highest | greatest :: prev=the next=importance,urgency
crucial > critical :: next=importance,role,point,moment,time,period
strong | robust :: next=economy,growth,demand,recovery
firm | strong :: next=belief,conviction,commitment,support,foundation,leadership,stand
firm | solid :: next=foundation,basis,footing
just and lasting | just and enduring :: next=peace
wide > broad :: next=support,agreement,application,participation
outmoded > outdated :: next=$noun
out-of-date > outdated :: next=$noun
conscious of > aware of :: prev=are,is,was,were,am,be,fully,become,acutely,deeply
aware of > conscious of :: prev=are,is,was,were,am,be,fully,become,acutely,deeply before=i,we,he,she,people,man,men,woman,women,person,citizens,who,leaders
large > substantial | considerable :: next=amounts,sums,quantities,increase,increases,sum,amount,quantity prev!=$ly,relatively,increasingly,fairly,as,so,too,very,how,of,in
big > large :: next=amount,amounts,number,numbers,increase,increases,share,part,portion,corporations,companies,company,cities,city,crowd,majority,audience,group,groups,factories,banks prev!=too,as,so,how,very
difficult | hard :: next=problem,problems,task,tasks,question,questions prev!=times,most,more
