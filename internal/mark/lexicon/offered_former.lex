# Entries that were automatic in an earlier state of the lexicon and did not read
# well in nearly every place. What is here read well in most.
tier: offered

kind: function
however > nevertheless | nonetheless :: prev=$comma next=$comma before!=but,yet,although,though
in > during :: next=the next2=fiscal
in addition to > besides | as well as :: next!=being,be prev!=is,are,was,be,and
with regard to | with respect to :: at=mid
in > within :: next=our,the,their,its next2=government,community,communities,society,department,agency,industry,region,hemisphere,organization,framework,jurisdiction
more than | over(next2!=$timeunit) :: next=$number next!=one,two,three next2!=one-half prev!=no,not,any,little
less than > under :: next=$number next!=one,two,three prev!=no,not,any,much,little
at this time > at present | now :: at=mid
more than | over(next2!=$timeunit) | in excess of(next2=million,billion,percent,thousand prev!=of,for,by,to,in,at,with,from,on) :: next=$number next!=one,two,three,$yearnumber next2!=one-half prev!=no,not,any,little,percent,increase,increased,up,spread,extending,extended,advantage,edge,gain,control,argue,argument
about | approximately | roughly | around :: next=$number next!=one prev!=talk,talked,talking,think,thought,thinking,worry,worried,concerned,say,said,know,known,knew,knows,information,questions,question,hear,heard,tell,told,facts,report,reports,what,how,just,only,concern,concerns,bring,brought,come,came,all,care,anything,something,nothing,much,more,write,wrote,fifty-fifty,learn,learned,asked,ask
on | upon :: prev=based,depend,depends,depended,depending,rely,relies,relied,relying,rest,rests,rested,resting,insist,insists,insisted,insisting,impose,imposes,imposed,imposing,embark,embarks,embarked,embarking,dependent,contingent,reliance,dependence,emphasis,imposes,conferred,confer,bestowed,reflect,reflected,bear,bears,dwell,build,built,builds,predicated,founded,conditioned,conditional,incumbent,restrictions,limitations,assault,concentrate,concentrated,draw,drew,effect,effects,impact,influence,burden,burdens,attack,attacks next!=$punct,$weekday,$month,$number,how,what,where,average,behalf,account,top,time,board,whether,march
during > in | in the course of :: next=the,this,that,these,those next2=fiscal,$period,latter,early,first,second,last,remainder,coming,current,present,calendar
in > during | in the course of :: next=the next2=fiscal prev!=$be,increase,decrease,reduction
yet, > still, | nevertheless, :: at=start
but | yet | however, :: at=start next!=$punct,for,not,then,also,yet,still,why,what,how,who,where,which,whether,more,another,to,because,never,so,again,hardly,rarely,seldom,only
as well | too :: at=end prev!=just,might,may,very,equally,well,quite,all,$punct
as well as > along with :: prev=$noun after!=and
in addition to > besides | as well as | along with :: at=start
though | however :: prev=$comma next=$comma at=mid
on | upon :: prev=based,depend,depends,depended,depending,rely,relies,relied,relying,rest,rests,rested,resting,insist,insists,insisted,insisting,impose,imposes,imposed,imposing,embark,embarks,embarked,embarking,dependent,contingent,reliance,dependence,emphasis,imposes,conferred,confer,bestowed,reflect,reflected,bear,bears,dwell,build,built,builds,predicated,founded,conditioned,conditional,incumbent,limits,pressure,pressures,demands,restraints,claims,decide,decided,insistence,infringe,infringes,encroach,encroachments,bearing,restrictions,limitations,assault,concentrate,concentrated,draw,drew,effect,effects,impact,influence,burden,burdens,attack,attacks next!=$punct,$weekday,$month,$number,how,what,where,average,behalf,account,top,time,board,whether,march
should | ought to :: prev=$noun,it next=be,have,make,take,continue,provide,include,receive,help,give,go,become,remain,follow,bring,work,proceed,support,meet,lead,serve,address,pay,carry,extend,keep next2!=noted,emphasized,stressed,said,remembered,read,consult,advised before!=if,that,lest,unless,recommend,recommended,recommends,recommendation,recommendations,propose,proposed,proposes,suggest,suggests,suggested,require,requires,required,ask,whether,why,so,until,case,provided,however,test,tests,must
should not | ought not to :: prev=$noun,it next=be,have,make,take,continue,become,remain,go,give next2!=noted,assumed,forgotten before!=if,that,lest,unless,recommend,recommended,propose,proposed,suggest,suggested,require,required,whether,why,so,until
because of > owing to | due to :: prev!=is,was,are,were,be,been,just,only,simply,merely,precisely,not,but,and,or,perhaps,partly,possibly
so > therefore, | accordingly, :: at=start next=we,i,the,let,our,tonight,this,there next2!=me,it
many > numerous | a large number of :: next=$plural next!=people,years,times,ways,things,days,hours,months,weeks,men,women,lives,friends,thanks,others,americans,of,parts,forms,kinds,sorts,moments,minutes,miles,dollars,eyes,respects,more,generations,decades,centuries,children,persons,nights,hands,tears,words,sons,daughters,quarters,is,as,has,was,does prev!=so,too,how,as,very,the,these,those,our,their,his,its,not,that,in,for,whose,my,your,of,there,this next2!=of,years,people
as soon as possible | as quickly as possible
in fact, | indeed, :: at=start
but it | yet it :: prev=$comma before!=not,only,neither,nothing,never,isn't,don't,nor
but we | yet we :: prev=$comma before!=not,only,neither,nothing,never,isn't,don't,nor
because > since | as :: at=start next=$subj,$det,there
so as to > in order to
such as > like :: prev!=$punct,$be,it next!=to,is,are,was,were,will,would,when,in,by,on,has,have,may,can,could,at,for,from,with,through
to the | to :: next=congress next2!=of,party,assembled,street prev2!=library
in the | in :: next=congress next2!=of,party,assembled
with the | with :: next=congress next2!=of,party,assembled
for the next | over the next :: next=$number next2=years,months,decades,weeks
for the last > over the last | during the last :: next=$number,few,several next2=years,months,decades,weeks prev!=than,as
last > this past :: next=fall,spring,summer,winter,autumn prev!=the,year,years
during the period | in the period | over the period :: next=of,between,from,since,under,covered,ahead next2!=time,$number
the end of | the close of :: next=fiscal,$yearnumber,december,june,november,september,march prev=by,before,at,until,toward,since
past | last :: prev=the next=$number,few,several next2=$timeunit
in every > in each :: next=state,nation,country,community,region,department,district,school,county,city,field,area,year,case,instance
the rest of | the remainder of :: next=the,this,our,his,her,their next2!=us,them
all of our | all our :: next!=$punct
all of its | all its
at this time > at present :: next=$punct,is,are prev!=like,to,at
during the war | in the course of the war :: next!=years,$number,between,on
in relation to | with regard to | with respect to :: prev!=high,low,small,large,$be,stand,stands,position next=the,this,these,any,all
that would | this would :: at=start
that will | this will :: at=start
immediate future | near future :: prev=the
following > after :: next=$cap prev!=the,are,is,was,were,its
phone calls | telephone calls
second, > secondly, | in the second place, :: at=start
do so > do this :: prev=to,can,could,will,would,must,should,may,might,not,we,they next=$punct,by,without,with
however, > though, :: prev=$comma next!=that,from,some,of,than,whether,how,why,$cap,which,who before!=though,although after!=though,although
pertinent | relevant :: prev!=and,or
in connection with > in relation to :: prev!=$be,used,arrested,charged
amounts to | totals :: next=$number,about,approximately,nearly,over,almost,more,less,around,roughly prev=now,this,it,which,that,debt,increase
first, > first of all, :: at=start

kind: synonym
nations | countries :: prev!=united,indian,tribal,first,league,six,community next!=of
enact > pass :: prev=to,should,congress,we next=legislation,laws,a,this,such
continue to be | remain :: next!=$punct,$ing,$ed next!=$ed,made,effective
continues to be > remains :: next!=$ed,made
really > truly | genuinely :: next=$adjective prev!=not,no
would like to > wish to | want to :: prev=i,we
area | region :: prev=this,that,mediterranean,gulf,border,the
examine/v | study/v | review/v :: next=the,this,these,all,our,carefully,proposals next2!=witness,patient,patients
adequate | sufficient | enough(prev=$be) :: next=to prev=is,are,was,were,be,not,longer
sometimes | at times | on occasion :: at=mid prev!=$start next!=$punct
responsibilities | duties | obligations :: next=to,of prev=our,the,their,his,its,these
purposes | aims | objectives :: prev=the,these,our next=of
production | output :: prev=industrial,agricultural,farm,food,total,oil,steel,crop,coal,manufacturing,factory,economic next!=facilities,control,controls,capacity,credit,costs,line,of,goal,goals
sum > amount :: prev=this,the,large,small,total next=of,$punct
youngsters > children | young people
enable/v | allow/v | permit/v :: next=us,them,it,him,me,people,our,the,all,every,each,businesses,workers after=to
alleviate/v | relieve/v | ease/v :: next=the,this,these,suffering,poverty,hunger,hardship,shortages,distress next2!=$cap
curtail/v > reduce/v
diminish/v | lessen/v | reduce/v :: next=the,our,its,their,this
entail/v > involve/v
cope with | deal with | contend with :: prev=$verbal next!=it
impair/v > weaken/v
intends to > plans to
modify/v | alter/v | change/v :: next=the,this,these,our,their,its
reside/v in > live/v in
search/v for > look/v for
set aside | put aside :: prev=$verbal
stem from | result from | arise from :: prev=they,which,that,to,may,problems,difficulties
stems from | results from | arises from
stemming from | resulting from | arising from
supplement > add to :: prev=$verbal next=the,our,their,this,these,its
take the place of > replace
warned that | cautioned that
must | has to | needs to :: prev=congress,government,nation,country,america,world,administration next!=not,never,have,always,also,now,therefore,first,still,all,in,at,by,$comma,$punct before!=of
must | have to :: prev=they,i,you next!=not,never,have,be,always,also,now,therefore,first,still,all,in,at,by,$comma,$punct,say,confess,admit,seem,know
up to now | until now
adversaries | enemies | foes :: prev=our,their,its
important | significant :: next=step,steps,role,contribution,contributions,factor,factors,change,changes,advance,advances,source,influence,improvement,improvements,development,developments,difference,differences,progress,increase,reductions,finding,findings,reforms,additions,achievement,achievements,event,events,savings,gains
nation | country :: prev=our,this,any,every,each,another,a,no,great,one,free,as next!=state,states,building,wide,club,music,house,store,road,roads,home,side,people,town,under,conceived,divided,indivisible
tremendous > immense | enormous
designed > intended | meant :: prev=is,are,was,were next=to
at least | not less than :: next=$number prev!=or,and,for next2!=one next!=one
an abundance of | plenty of :: next=$noun
expenditures | outlays :: prev!=capital,and,of,or next!=and,or prev2!=outlays
other lands > other countries | other nations
naturally, | of course, :: at=start
speedily > promptly | quickly
major | important | significant :: prev=a,two,three,several,other,these,many,no,any,all,one,another,some next=step,steps,role,factor,factors,contribution,contributions,change,changes,source,sources,advance,advances,development,developments,reform,reforms,improvement,improvements,addition,additions,element,elements,initiative,initiatives,part,force,instrument,effort,policy,challenge,shift,cause,reason,reductions,reduction,achievement,achievements
only | just :: next=$number prev!=not,the,an,but,if,and,that,not,their,our,its,his,my,these,this,those,for,one,can
such a program | a program of this kind :: next!=as,that,which,to,for,of
nuclear weapons | nuclear arms :: next!=program,programs,system,systems,tests,test,complex,state,states,free,material,use,development
ask > call on :: prev=i,now,again,also,we,therefore next=congress,the,this,you,all,every,each,our after=to after!=blessing,question,questions,calm,honor
talk to | speak to | speak with :: prev=to,will,would,we,they,and
in charge of | responsible for :: prev=is,was,are,were,be,been,officer,person,people,those,team,put(next=zzy)
please get in touch with | please contact
present | current | existing :: prev=the,our,its,their,under,these,of,at,with,in,from,to,above,all,and next=law,laws,legislation,level,levels,program,programs,system,policy,policies,conditions,situation,circumstances,controls,authority,commitments,practice,practices,arrangements,facilities,structure,methods,requirements,organization,authorizations,international,federal,rates,statutes,plans,tax,immigration,contracts,procedures,regulations,machinery,interest next2!=session
should | ought to :: prev=we next!=not,never,have,like,also,all,always,now,therefore,still,at,in,by,first,$comma,$punct prev2!=if,lest,that,unless,whether,propose,recommend
should | ought to :: prev=congress,nation,country,america,they next!=not,never,have,like,also,all,always,now,therefore,still,at,in,by,first,$comma,$punct prev2!=if,lest,that,unless,whether,propose,recommend
reduction | decrease :: prev=a,the,further,substantial,sharp,any,this,net,significant,marked,additional next=in next2!=force
on request | upon request :: next=$punct,from,to
other countries | other nations | other lands :: prev=with,from,to,in next=$punct,and
achieved | attained :: prev=be,been,is,are,was,were,being next=by,in,through,only,without,if,$punct,when,unless,with
happened > occurred :: next=in,at,during,$punct
act | take action :: prev=$verbal next=on,now,promptly,immediately,to,quickly,here,if,when,$punct,at,before,this prev2!=$poss
put in place > set up
established > set up :: prev=was,were,been,be,has,have
great | major :: prev=a,the,our,these,this,many,two,three,some,other,one,first next=task,tasks,undertaking,challenge,challenges,problem,problems,issues,issue,questions,project,projects,industry,industries,contribution,contributions,achievement,achievements,decision,decisions,changes,reforms,advance,advances,obstacle,obstacles,event,events,step,steps prev2!=so,such,as
relations | relationships :: prev=our,friendly,economic,its,their,close next=with,between,among
expensive | costly :: next!=$cap
go up | rise > increase :: prev=to,will,would,may,might,could,not,also before=cost,costs,price,prices,sales,number,numbers,traffic,spending,rate,rates,rent,rents,fees,pay,demand next!=to,in
global economy | world economy :: prev=the,a
world economy | global economy | international economy :: prev=the,a
make possible > permit | allow :: prev=to,will,would,can,could,may,might next=a,an,the,further,additional,greater
were unable to | were not able to | could not :: prev=we,they,staff,officers,people,who,inspectors,members
rates of interest > interest rates
usually | normally | ordinarily :: prev!=than,as
exactly | precisely :: prev!=not next!=$punct
solely > only :: next=by,to,for,on,in
abroad > overseas :: prev!=and,or,both,home
make provision for > provide for
will have to | will need to
do so | do this :: prev=to,we,will,must,can,should next=$punct
located | situated :: next=in,on,at,near,along,within prev=is,are,was,were,be,been,$noun,$comma
stated that > said that
finished | completed :: prev=be,was,were,been,is,are,not before!=i,we,you,he,she,they,who,speaking next!=with,$noun,off,in
badly needed | urgently needed | sorely needed
adequately | sufficiently :: next=$ed,protected,supported,trained,equipped,financed,prepared
steadily | constantly | continually :: next=growing,increasing,rising,improving,expanding,changing
inevitably | unavoidably :: prev!=almost,and
the way in which | the way that | the way :: next=it,they,we,he,she,i,the,these,this,our,their,its,$plural,people prev!=by
both sides of | either side of :: prev=searched,on next=the
at the beginning of | at the start of | early in :: next=$month,next,the,this,last next2=year,month,week,$punct,$yearnumber,period,session,autumn,winter,summer,spring
sooner than | earlier than :: prev!=no,rather
living standard | standard of living :: prev!=minimum
responsibility | duty | obligation :: next=to prev=our,the,their,my,your,its,his,a,an,solemn,special,clear,moral
ability | capacity :: prev=our,its,their,the,his,your,my,nation's,country's,of next=to
lack | absence :: prev=the,a next=of next2!=attention,interest,time,money
decline | decrease | drop :: prev=a,the,this,sharp,further,recent,marked,steady,slight,substantial next=in
enactment | passage | adoption :: prev=the,early,prompt,urge,recommend,for next=of next2=legislation,this,these,such,the,a,an
shortage | scarcity :: prev=a,the,serious,acute,critical,severe next=of
not only > not merely | not just :: after!=also at=mid next!=do,does,did,can,will,is,has,have,are,was,were,must,should,would,$punct,that prev!=if
aspect | facet :: prev=every,this,another,one,each,important next=of
armed forces | military forces :: prev=the,our,their,its,of,allied,british,national
military might | military power | military strength
world trade | international trade :: next!=organization,agreement,center,organizations,negotiations,union
if we are to | if we want to :: next!=be,have
our citizens > our people
such action | action of this kind | this kind of action | this type of action :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,with
must | have to | need to :: prev=we next!=not,never,have,always,also,now,therefore,first,still,all,in,at,by,$comma,$punct prev2!=$have
appear/v | seem/v :: next=to
protect/v > safeguard/v :: next=$article,$poss,$demo,all,every,each,against,public,national,human,individual,small,private,sensitive,consumers,people,workers,citizens,children next2!=area,areas next2!=safety
cease/v | stop/v :: next=$ing
carried out | performed :: prev=be,been,was,were,is,are,being next=by,in,with,under,at,on,through
occur/v | take place/v :: next=in,during,on,at,as,when,between,within,after,before,$punct prev!=not,should,errors,error,to,problems,failures,loss
provide | offer | give :: prev=$verbal,also next=opportunities,incentives,encouragement,relief,guidance,hope,protection,support,help,assistance,leadership,security,a,an,new,greater,further,more,better,additional,financial,technical next2=opportunity,opportunities,incentive,incentives,guidance,help,assistance,encouragement,protection,aid,support,security,relief,to,for,chance,leadership,stimulus,$punct,against,and
set forth | set out :: next=in,by,above,below
outlined | described | set out :: prev=i,have,has,we,is,are,be next=in,to,above,here,below
face | confront :: prev=we,they,americans,families,farmers next!=up,to,value,$ly,$punct,with
reiterate | repeat :: prev=i,to,me next=my,that,this,the
revealed that | disclosed that
solve/v | resolve/v :: next=this,these,such,the,our,their,all next2=problem,problems,crisis
continue | go on :: prev=will,may,must,can,cannot,to,should,not next=$punct,in,until,for,through,during,after,as
need to | have to :: prev=parents,users,students,workers,companies,people,countries,nations,businesses,families,farmers,governments,administrators,members,will,would,may,might next!=$punct,be,know before!=tools,resources,help,support,skills,information,money,funds,equipment,what,everything,things,training,all,power,powers
needs to | has to :: next!=be,$punct,know prev!=no,basic,human,special,military,critical,these,their,our,and,only,it,that before!=tools,resources,help,support,skills,information,money,funds,equipment,what,everything,things,training,all,power,powers
take place > occur :: prev=to,can,could,may,might,will,would,must,not,did next=$punct,in,on,at,when,if,during,until,because before!=meeting,election,elections,conference,talks,hearing,trial,negotiations,discussions,ceremony,hearings,vote
more rapidly | faster | more quickly :: next=than,$punct prev!=move,act,and
many of the | a large number of the :: next=$plural,$adjective prev!=so,too,how,as,not,very,that,good,great,a next!=same,more,best
serious | grave :: next=danger,dangers,threat,threats,crisis,consequences,doubt,doubts,concern,concerns,situation,responsibility,responsibilities,risk,risks,problem,problems,difficulties,mistake,error,challenge,matter,deficiencies
additional | further :: next=appropriations,increases,increase,reduction,expenditures,tax,adjustments,withdrawals,action,consideration,progress,price,expansion,improvement,improvements,development,growth,discussion,investigation,recommendations,federal,requests,cuts,rescissions prev!=until
devoted | dedicated :: next=to prev=is,are,was,were,be,been,resources,time,effort
ultimate | final :: next=goal,objective,aim,victory,outcome,success,decision,result,form
outmoded | outdated | obsolete
careful | thorough :: next=study,consideration,review,analysis,examination,investigation,planning,preparation
good | sound :: next=education,judgment,advice,management,planning prev=a,of,the,and
serious | grave :: next=difficulty,deficiency,financial,inadequacies,responsibility,danger,economic
specific | concrete | definite :: next=proposals,proposal,plans,recommendations,suggestions,steps,measures prev!=more,most
ample | sufficient :: next=time,supply,evidence,opportunity,power,funds,authority
primary > main | principal | chief :: prev=the,our,its,their,his,whose next=$noun next!=school,schools,election,elections,care,health,goods,commodities,products,education,energy,color,production,metals,market,markets,grades,day,campaign,sources,source,rainbow,target,care
remarkable > extraordinary :: next=$noun
fresh | new :: next=approach,approaches,start,impetus,look
needed | required :: next=by,in prev=is,are,be,funds,goods,services,materials
necessary | needed | required :: prev=is,are,was,were,be,funds,amount,legislation,resources,materials,money,measures,changes,equipment,information,authority,steps,action next=for
necessary | needed :: prev=are,were,be,funds,amount,resources,materials,money,measures,changes,steps,action,legislation next=to prev2!=it,as,not
this kind of | this type of | this sort of
country | nation :: prev=the prev2=across,throughout,around,of next!=club,music,house,store,road,side,people,of
began | started :: next=to,$ing prev!=have,has,had,be,was,were
forced to | compelled to :: prev=be,is,are,was,were,been,being next!=$article,$poss,$punct
willingness to | readiness to :: prev=$poss,a,the
the time has come for > it is time for
everyone | everybody
began > started :: next=its,their,his,her,our,the,a,an prev!=have,has,had,it
expenditures | outlays | spending(prev=of,in,on,by,for,with,from next=$punct,for,on) :: prev!=capital,and,or next!=and,or prev2!=outlays
in a few | within a few :: next=months,weeks,days,hours,minutes
seem/v to be | seem/v :: next=$plainadj,quite,rather,very,somewhat prev!=there,being
overseas > abroad :: next=$punct,to,and prev!=and,or
many of these | a large number of these :: prev!=so,too,how,as,not,very,that,good,great,a
great | much :: next=progress,harm,difficulty,damage,hardship,suffering,effort prev!=a,the,how,so,too,very,such,as,any,this,that,our,their,with,its,under,of,in,by
job opportunities | employment opportunities
tonight | this evening :: at=end prev!=until,for,of
tonight | this evening :: at=mid prev=here,you,is,are,chamber,gallery,us,speak,say,propose,ask,announce,report next!=show,game
outlays > expenditures :: prev=federal,capital,total,large,government,public,heavy,huge,annual
choose | select :: prev=$verbal next=a,an,the,their,its,our,his,from next2!=path,way,course,life
purchasing power | buying power :: next!=parity
