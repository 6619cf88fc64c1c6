# Judgements: good, great, strong, serious, necessary, right.
kind: synonym

good | sound :: next=judgment,judgement,advice,management prev=a,of,the,and
better > improved :: next=working,living,housing,health,methods,service,services,facilities,relations,roads,schools,enforcement,planning,management,training,communications,conditions,education,equipment,transportation,techniques,coordination,labor-management prev!=$be,much,even,far,no,any,still,become,got,gets,get,what before!=improve,improvement,improvements,improved,improving
best | most effective :: prev=the,our next=way,means,method,methods,weapon,weapons,solution,remedy,use next2=to,of,for,against
right | correct :: prev=the next=answer,decision,conclusion,course
great > major :: prev=a,these,many,two,three,some,other next=problem,problems,issue,issues,changes,reforms,project,projects,industries,obstacles prev2!=so,such,as
great | considerable :: next=difficulty,difficulties,expense,cost,damage,savings,skill prev!=a,the,how,so,too,very,such,as,any,this,our,their,its,these,with
strong | powerful :: next=force,forces,influence,argument,arguments,incentive,incentives,deterrent,stimulus,ally,allies prev!=as,so,too,how,more,most,very,less
serious | severe :: next=damage,strain,strains,setback,depression,recession,inflation,unemployment,drought,blow,hardship
grave > serious :: next=problem,problems,danger,dangers,threat,threats,concern,responsibility,responsibilities,risk,risks,doubt,doubts,consequences,crisis,question,questions,postwar,mistake
of particular importance | of special importance | of particular significance
of special importance | of particular importance | of special significance
importance | significance :: prev=historic,particular,strategic,growing,immediate,historical,practical,world-wide,far-reaching,economic,political next=of,to,for,in,$punct
vital | crucial | essential :: next=role,part,element,step,task,ingredient,component prev!=more,most
when necessary | when needed :: next=$punct,and
whenever necessary | whenever needed :: next=$punct
as necessary | as needed :: next=$punct prev!=well,far,much,be,regarded,regard,is,are,accepted,seen,just
essential that | vital that | imperative that :: prev=is,it's,was,be,equally,absolutely,also,becomes
absolutely essential | vitally necessary | absolutely vital :: next=$punct,to
desirable | advisable :: next=to prev=is,be,was prev2=it,may,would,might
more difficult | harder :: next=to,$punct,for prev=is,are,be,much,far,even,become,becomes,made,make,it,still,all,was,were
complete | total :: next=elimination,destruction,victory,ban,control,surprise,failure,collapse,withdrawal,disarmament,dependence,reversal
fullest possible > greatest possible :: prev=the
fullest | greatest :: prev=the next=extent,cooperation
total | overall :: prev=the,a,their,our,its next=expenditures,budget,figure
overall | general :: next=level,policy,situation,objective,objectives,framework prev=the,our,an,a,of
particular | specific :: prev=any,this,some,each,that,one,these,those next=industry,case,cases,field,area,areas,problem,problems,purpose,purposes,project,group,groups,country,program,programs,agency,region,instance,situation,needs,item,items,requirements,product,products
specific | concrete :: next=proposals,proposal,plans,suggestions,steps,measures prev!=more,most
certain > some :: prev=in,of,by,for,on,from,with,under,at next=$plural next2!=of,and next!=standards,rules,terms,rights,types,kinds,extent
certain > some :: prev=include,includes,propose,require,requires,impose,make,made,has,have,provide,provides,includes next=$plural prev2!=not,to
certain other | some other :: next=$plural,$adjective prev=in,of,by,for,to,with,and,on,under,from
some | certain :: prev=in next=ways,cases,respects,areas,instances,circumstances,places,fields,industries,countries,regions,sections,states,communities,localities,quarters
another | a further :: next=step,increase,reduction,example,reason,factor,advance,problem,point,round,cut,rise prev!=or,nor,one,yet,still,not,just,only,for
comparable > similar :: next=levels,position,work,figures,conditions,circumstances,results,services,size,provisions prev!=very,quite,more,strikingly
quite | very :: next=different prev=is,are,was,were,a
true | real :: prev=the,its,their next=meaning,cause,causes,nature,character,reason,reasons,extent,significance
present-day > modern :: prev=the,in,of,our,under next=world,conditions,society,life,needs,problems
just | fair | equitable :: next=settlement,solution,distribution,treatment,compensation,allocation,sharing prev!=more,most
equitable | fair | just :: next=settlement,solution,distribution,treatment,compensation,allocation,sharing,adjustment prev!=more,most
just > fair :: next=share prev=a
sound | healthy :: next=economy prev=a,the,our,and,of
steady | stable :: next=income
prosperous | thriving :: next=economy,business,community,communities,agriculture,industry prev=a,our,the,of,more,and
vigorous | energetic :: next=efforts,effort,action,leadership,enforcement,campaign,measures,support,program
bold | courageous :: next=action,leadership,decision,step,steps prev!=more
widespread | extensive :: next=damage,use,destruction,unemployment
very | highly :: next=desirable,valuable,useful,encouraging,effective,successful,complex,significant prev=is,are,was,were,be,been,a
extremely | exceedingly :: next=$adjective
extraordinarily | exceptionally :: next=$adjective
relatively | comparatively :: next=$adjective,few,little
formidable | daunting :: next=task,challenge,challenges,problem,problems,obstacle,obstacles
enduring > lasting :: next=$noun prev!=long
historic | momentous :: next=decision,occasion,event,events,change,changes,step
abundant | plentiful :: next=supply,supplies,food,resources,harvest
needless > unnecessary :: next=$noun prev!=$start
worthwhile > useful :: next=contribution,purpose,results
fruitful | productive :: next=discussions,cooperation,relationship,talks,meetings
equally | just as :: next=important,essential,necessary,true,clear,vital,urgent,serious next2!=as prev=is,are,be,was,but
better way | better means :: next=of
principal | main | chief :: prev=the,our,its,their,his,my,whose,two,three next=objective,objectives,aim,aims,purpose,purposes,reason,reasons,source,sources,cause,causes,problem,problems,task,tasks,factor,factors,goal,goals,provisions,features,elements,beneficiaries,concern
chief | main | principal :: prev=the,our,its,their,his,my next=objective,objectives,aim,aims,purpose,purposes,reason,reasons,source,sources,cause,causes,problem,problems,task,concern,worry,obstacle,features
foremost > leading :: prev=the,our next=nation,power,role,industrial,economic

# --- second gathering
greater | increased :: next=production,output,efficiency,productivity,participation,competition prev=$preposition,a,the,stimulate,encourage,toward,even
greater voice | larger voice | stronger voice :: prev=a
in greater detail | in more detail
critical | crucial :: next=choice,choices,issue,issues,period,point,stage,role,moment,test,question,decision,area,areas
far-reaching | sweeping :: next=changes,change,reforms,reform,measures
intricate > complex
not a single > not one :: next!=one
a single > one :: prev=of,in,into,by,with,within next=day,year,department,agency,person,country,nation,place,generation,program,bill,measure,group,source
every single > every
principal > main | chief :: prev=the,its,our,their,his,two,three,whose next=$noun next!=amount,amounts,sum,balance,component,components,axis,axes,stress,value,agent,agents,repayment,place,parts,quantum,ideal,payments,city,office,offices,residence,debtor,residual,financial,investigator,teacher
primary > main | principal | chief :: prev=the,its,our,their,his,whose next=reason,reasons,purpose,purposes,concern,concerns,aim,objective,objectives,goal,goals,factor,function,responsibility,task,obstacle,contribution,advantage,motive,motivation,interest,emphasis,problem
striking | remarkable :: next=success,progress,achievement,growth,advance,advances,improvement,feature,results
outstanding | notable | exceptional :: next=accomplishment,accomplishments,achievement,achievements,contribution,contributions,success,service
fundamental > basic :: next=$noun next!=law,particles,constant,constants
apparent | evident :: prev=is,was,becomes,became,become,are,increasingly,made next=$punct,that,in,to
certain | sure :: prev=am,are,feel next=that
persuaded > convinced :: next=that prev=am,are,is,was,were,be,firmly,deeply,remain
mindful of | conscious of :: prev=are,is,am,be,ever,always,fully,remain,and
free from > free of :: prev=is,are,be,world,remain,not,completely,largely,entirely next!=charge,cost
worthy of | deserving of :: prev=is,are,be,was,were
proper | appropriate :: next=authorities,measures,steps,action,channels,level,safeguards
war-torn | war-ravaged
mighty > powerful :: next=force,nation,economy,army,forces,weapons,industrial
unswerving | unwavering | steadfast :: next=support,commitment,determination,loyalty,devotion,purpose,dedication,faith
inevitable | unavoidable :: prev=is,are,was,be,were next=$punct,in
enormous | tremendous :: next=increase,increases,amount,amounts,task,power,resources,demand,progress,effort
immediate | urgent :: prev=an,our,most,more next=need,needs,task,tasks
sincere | earnest :: prev=my,our,the next=hope,belief,desire,wish,effort,conviction
cherished | treasured :: next=possessions,possession,memories,memory
grim | bleak :: next=prospect,prospects,picture,outlook
tragic > terrible :: next=consequences,loss,mistake,war,price,waste
wasteful | extravagant :: next=spending,expenditure,expenditures
excessive | undue :: next=burden,burdens,pressure,reliance,delay
unfair | unjust :: next=discrimination,treatment,burden,burdens,taxation
stubborn > persistent :: next=problem,problems,resistance,inflation
persistent | continuing :: next=inflation,problem,problems,deficits,unemployment,pressure,pressures
key | crucial :: prev=a,the,two,three,four,several,these,other next=issue,issues,question,questions,decision,decisions
annual | yearly :: next=income,cost,savings,increase,payment,payments,output,production prev!=semi
yearly > annual :: next=rate,average,total,increases,expenditures,budget,report,meeting,conference
maximum | greatest :: prev=the next=extent,benefit
fresh > new :: next=approach,approaches,start,impetus,look
practical | workable :: next=solution,solutions,plan,arrangement
hopeful | encouraging :: next=sign,signs
brief | short :: next=period,visit,interval,statement,summary,description prev=a,this,the,very,relatively
sole | only :: prev=the,its,his,our,their next=purpose,reason,object,exception,aim,basis,source,criterion
common | joint :: prev=our,this,their,the next=undertaking,endeavor,approach,action,program,effort
mutual > common | shared :: next=interest,interests,concern,concerns,problems prev=of,our,their,a
friendly | amicable :: next=relations,settlement,relationship
foreign | overseas :: next=markets,market,outlets,customers
essentially | basically :: next=$adjective,a,an,the,different prev=is,are,was,were
merely > only | simply :: prev=have,has,had,would,will,they next!=$punct
first duty | first obligation | first responsibility :: next=is,of,to
rising | increasing :: prev=steadily,continually,constantly,rapidly next=costs,prices,demand,volume,productivity,wages,incomes,income
distinguished | eminent :: next=group,citizens,panel,scientists,members,leaders prev=a,of,the,our
grave > serious :: prev=a,the,of,most next=matter,situation,consequence
worth while > worthwhile
heavily | strongly :: next=influenced
sweeping | far-reaching :: next=powers,proposals,program
prominent | leading :: next=citizens,businessmen,scientists
leading | prominent :: next=citizens,businessmen,scientists,members
growing | mounting :: next=evidence,pressure,pressures,concern,tension
mounting | growing :: next=evidence,pressure,pressures,concern,tension,costs,deficits
constructive | positive :: next=contribution,role,step,steps,suggestions
unfortunate | regrettable :: next=that,$noun prev=is,was,most,this,an
