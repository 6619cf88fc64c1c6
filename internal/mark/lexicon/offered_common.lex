# Frequent words with a looser double: right in most places, and for the author
# of the text to accept place by place.
tier: offered
kind: synonym

# verbs with their object
provide/v > furnish/v :: next=the,a,an,these,those,additional,more,adequate,sufficient,necessary,information,equipment,materials prev!=$nominal,funds,money after!=with,for
provide/v > offer/v :: next=the,a,an,these,an,opportunity,opportunities,assistance,relief,protection,support,guidance prev!=$nominal,you,as after!=with
require/v > call/v for | demand/v :: next=a,an,the,more,greater,further,continued,constant,careful,new,our,some prev!=$nominal,be,been,are,is,was,were,as
support > back :: prev=to,will,must,should,would,we,they next=the,this,these,such,any next2!=price,prices
build/v > construct/v :: next=homes,houses,roads,schools,bridges,dams,hospitals,housing,plants,highways,ships
create/v | establish/v :: next=a,an,the,new,such,these prev!=$nominal next2!=jobs,wealth,opportunity,impression
create/v > produce/v | generate/v :: next=jobs,opportunities,problems,difficulties,demand,employment,wealth
develop/v > work/v out | devise/v :: next=plans,policies,programs,methods prev=$verbal,and,been,by
maintain/v | preserve/v :: next=the,our,peace,their,its,his,order,stability,a prev!=$nominal next2!=high,highest,price,level
maintain/v > sustain/v :: next=our,high,full,this
increase/v > enlarge/v | expand/v :: next=the,our,its,their prev!=an,the,of,$adjective next2=number,capacity,scope,supply,production,volume,program,output,opportunities,trade
reduce/v > cut/v :: next=the,our,their,its,taxes,costs,prices,spending,expenditures,inflation prev!=$nominal next2!=risk,possibility,danger,likelihood,chance,to,number,burden,amount
lower/v > reduce/v :: next=the,our,their,its,taxes,costs,prices prev=$verbal,by,has,have
encourage/v | promote/v :: next=more,greater,investment,trade,growth,development prev!=$nominal,be after!=to
encourage/v > foster/v | stimulate/v :: next=the,greater,private,investment,trade,growth,development,competition,small prev!=$nominal after!=to
promote/v > advance/v :: next=the,our,peace,this,economic,these,international prev!=$nominal,be,been
protect/v > safeguard/v :: next=the,our,their,its,these,human prev!=$nominal,the next2!=safety
strengthen/v > reinforce/v | bolster/v :: next=the,our,their,its,this,these
meet/v > satisfy/v | fulfill/v :: next=the,our,these,this,their,its,all next2=need,needs,demand,demands,requirements,obligation,obligations,conditions,requirement,commitments
meet/v > deal/v with :: next=the,these,this,our next2=challenge,challenges,problem,problems,threat,crisis,emergency,crises,threats
face/v | confront/v :: next=the,a,these,this,our,us,many,new next2!=of,to,fact,and
achieve/v | attain/v :: next=the,our,these,this,full,a,their,such next2!=peace,end
achieve/v > bring/v about :: next=the,a,peace,economic,greater,this,real,lasting
ensure/v | guarantee/v :: next=the,our,a,that,full,their,this
ensure/v | make/v sure :: next=that
begin/v to > start/v to :: prev!=be,been
begin/v > start/v :: next=the,a,our,this,work,negotiations,with,now prev!=be,been,to
end/v > bring/v to an end | stop/v :: next=the,this,all prev=$verbal,and,also,has,have
help/v > aid/v | assist/v :: prev=to,will,can,must next=farmers,workers,veterans,them,us,people,families,countries,nations,those next2=$punct,in,with,and,who
give/v > grant/v :: next=the,them,him,us,full,congress,this,these next2=right,authority,power,power,permission,rights,powers,priority
get > obtain :: prev=to,will,can,must,should,could,may,cannot next=a,the,more,better,enough,these,an,their,his,information,help next2!=job,hands,word,point,chance,fact,way,away,idea,feeling,best,most
obtain/v > secure/v | get/v :: next=a,an,the,more,better,additional,information,these,this,such,further prev!=be,been
make/v use of > use/v | employ/v :: prev!=and
use/v > employ/v | make/v use of :: next=the,our,a,these,this,all,such,their,its,every,any prev=$verbal,by,and,of,in,has,have,been next2!=word,term,same,of
show/v > demonstrate/v :: next=that,how prev!=$nominal
want to | wish to :: prev=i,we,they,you,who,not prev2!=do,did,if,you,don't,what,all
want to > would like to :: prev=i,we prev2!=all,what,that,which,and
hope > trust :: prev=i,we next=that,the,this,you,we,it prev2!=$modal,and
urge | call on | call upon :: prev=i,we,again,and,strongly,also next=the,you,congress,all,every,both next2!=that,adoption,enactment,passage,need
propose/v > recommend/v :: next=that,a,the,an prev=i,we,also,and,therefore,have,has
recommend/v > propose/v :: next=the,that,a,an prev=i,we,also,again,strongly,therefore
say/v > declare/v | state/v :: next=that prev=he,she,they,who,spokesman,officials,president,secretary,committee
require | need :: prev=will,may,would,to,shall,not,they,we next=a,the,more,additional,further,some,any,special,no
enable/v | allow/v :: next=us,them,the,our,you,him,it,their after=to prev!=$nominal
enable/v > permit/v :: next=us,them,the,our,him,it,their,each,all after=to
allow/v > permit/v :: next=us,them,the,our,you,him,it,their,any,such,a after=to
remain/v | stay/v :: next=free,strong,open,here,alive,at prev!=$nominal,to next2!=issue,large
seek/v > look/v for | search/v for :: next=a,an,new,ways,better,peaceful,other,means prev!=$nominal
seek to | try to | endeavor to :: prev=will,we,must,shall,should,would,who,and,they,not prev2!=if
try/v to > attempt/v to | seek/v to :: prev!=again
carry/v out > execute/v :: next=the,this,these,our,its,their,such next2=plan,plans,program,programs,policy,policies,order,orders,mission,project,projects
undertake/v > take/v on | embark/v on :: next=a,an,the,this,these,new,such
improve/v > enhance/v :: next=the,our,their,its,living,working,conditions,quality prev!=$nominal
accept/v > agree/v to :: next=the,this,a,these,our,any,such next2=proposal,proposals,terms,offer,plan,conditions,principle,change,changes,compromise
follow/v > pursue/v :: next=a,the,this,our,these next2=policy,policies,course,path
discuss/v > talk/v about :: next=the,this,these,our,his,a,their,how prev!=be,been
happen/v > occur/v | take/v place :: next=in,at,during,here,again,when,$punct prev!=to,what,whatever,that next2!=to
complete/v > finish/v :: next=the,this,our,these,its,their,work,his prev!=a,the,of,to
choose/v > select/v :: next=a,the,an,one,their,his prev!=to next2!=path,course
finance/v | fund/v :: prev=$verbal next=the,this,these,our,a,such,it
eliminate/v > remove/v :: next=the,these,all,this,any,waste,unnecessary,such
limit/v | restrict/v :: next=the,our,its,their,this,it,his prev=$verbal,has,have,court,by next2!=of
extend/v > prolong/v :: next=the,this prev=$verbal,has,have,and,by next2=act,law,period,life,authority,time,term,program
contain/v > include/v | hold/v :: next=the,a,an,no,many,some,provisions prev=to,it,which,that,report,bill,will,also,act
respect | honor :: prev=to,will,must,should,we next=the,our,their,these next2=rights,commitments,obligations,agreements,treaty,will,decision
appear/v to > seem/v to :: prev!=it,we,they
become/v > grow/v :: next=stronger,weaker,larger,more,less,better,rich,worse,increasingly,richer,greater,older
add to > increase :: prev=will,would,to,can,must,should,and,not next=the,our,its,their,this
realize/v > understand/v | recognize/v :: next=that,how,the,what prev=we,they,must,to,he,i,all,now,fully
recognize/v | acknowledge/v :: next=that,the,this,our,their prev!=be,been
look at > examine | consider :: prev=to,let,us,must,we,and,will next=the,this,our,how,these,what
study > examine :: prev=to,will,and,must next=the,this,these,all
check > curb | restrain :: prev=to,and,will,must,can next=inflation,the,this,rising,inflationary
avoid/v > avert/v | prevent/v :: next=war,inflation,disaster,another,any,serious
prevent/v > avert/v | stop/v :: next=the,this,a,war,another,inflation,any,such prev!=be after!=from
join/v with > unite/v with
speak/v of > talk/v of | refer/v to :: prev!=not,to,be next=the,a,this,our,his
lead/v to | result/v in | bring/v about :: next=a,an,the,higher,lower,more,increased,new,further,serious,great
cause/v > bring/v about | produce/v :: next=a,an,the,serious,great,further,more,any prev!=$nominal,be,just,common after!=to
stem/v from > arise/v from | result/v from

# nouns
problems > difficulties :: prev=these,such,our,serious,economic,financial next=$punct,in,which,that,facing prev2!=solve,solved,solving
problem > difficulty :: prev=this,that,real next=$punct,is,in
task > job :: prev=the,this,our,a,great,difficult next=of,is,in,before,ahead,$punct
effort/n | endeavor/n :: prev=$poss,this,these,an,every,great,our,such,own,all,joint,common,its next!=to
steps > measures :: prev=these,such,further,additional,several,other,necessary,those,specific,important,following next=to,$punct,which,that,are,have,will,must,should,taken,and prev2!=first,next
steps > measures | action :: prev=take/v,taken next=to
measure/n > step/n :: prev=these,such,further,other,those,specific,additional next=to,will,are,have,must,should,$punct,which
goal/n | objective/n | aim/n :: prev=our,this,these,the,that,a,their,its,his,common,basic,main,ultimate next!=$noun,line,of
purpose/n > aim/n :: prev=the,our,this,their,its,main,chief,whole,common,real,his next=of,is,was,$punct,are,in prev2!=for,on
opportunity > chance :: prev=an,the,every,this,another,better next=to
responsibility > duty :: prev=the,our,his,their,its next=to,of,$punct prev2!=accept/v,take/v,sense,assume/v
needs > requirements :: prev=our,their,its,these,defense,military,special,basic,housing next=$punct,are,and,for,of
growth | expansion :: prev=economic,the,rapid,steady,this,continued,industrial,our next=of,in,$punct,and,will,has,that prev2!=population
increase/n | rise/n :: prev=the,an,this,any,further,large,substantial,sharp,such,steady,great,rapid,these next=in,of next2!=number
decrease/n > decline/n :: prev=the,a,this,further,substantial,sharp,such next=in
progress > headway :: prev=make/v,made,little,some,much,great,no,further next!=of,report,and
progress > advances :: prev=scientific,technological,economic,great,real,such next=in,of,has next2!=been
result/n | outcome/n :: prev=the,this,final,an,these next=of,was,is,will,would prev2!=as,with
result > consequence :: prev=a,the next=of prev2!=with,as
importance | significance :: prev=the,great,special,its,particular,vital,this,utmost,real next=of,to,in,$punct
effect > impact :: prev=the,an,this,its,great,their,profound,serious,adverse next=of,on prev2!=into,in,to
conditions > circumstances :: prev=these,such,those,under,present,existing,certain,current,our,other,changing next=$punct,and,in,of,we,that
method/n > way/n :: prev=the,this,a,another,new,these,best,only,effective,such,better,other next=of,to,for,$punct prev2!=by
matter/n > question/n | issue/n | subject/n :: prev=this,the,these,such,that,important,other,several,those,both next=of,$punct,is,before,will,should prev2!=as,on,in,no,of next2!=fact,course,time,urgency
question/n > issue/n :: prev=this,the,these,that,such,central,real,basic,important,fundamental,other,major next=of,is,$punct,are,before,at,which,that prev2!=no,ask/v,asked,answer,beyond,without,out
kind/n of | type/n of :: prev=this,the,that,any,some,every,one,a,all,these,what,new,another,same,other prev2!=of
chance > opportunity :: prev=the,a,every,this,another,fair,better,good,no next=to prev2!=stand/v,had,by
help > aid | assistance :: prev=the,their,financial,technical,this,such,further,our,more,and,with,of,for,additional next=of,from,to,$punct,in,for,that prev2!=the,can't
assistance > aid | help :: prev=the,economic,technical,financial,federal,such,further,additional,military,this,our,government,any,more,special next=to,from,of,$punct,for,in,is,program,and,will
aid > assistance | help :: prev=economic,financial,such,further,additional,technical,this,our,federal,military,any,the,foreign,government next=to,from,$punct,for,in,is,and,will prev2!=first
support > backing :: prev=the,strong,full,our,their,his,public,this,popular,bipartisan,your,widespread next=of,for,to,from,in,$punct prev2!=price,in,for
freedom > liberty :: prev=of,for,human,our,in,their,political,and,individual,religious,the next=$punct,and,in,for,is,for prev2!=four
people > citizens :: prev=american,our,all,its,young,many,most,million,these,other,those,their,the next=in,who,are,have,to,will,with,and,of,must prev2!=among,for next2!=congress,world,earth,the,all,this
citizens > people :: prev=our,american,its,all,these,other,their,most,many,those,million,the next=in,who,are,have,to,will,and,of,must prev2!=fellow
nation's | country's :: prev=our,the,this
world > globe :: prev=the prev2=around,across,throughout,of next=$punct,and,to prev2!=of
legislation > laws :: prev=new,tax,federal,labor next=to,for,on prev2!=a,this,the
authority > power :: prev=his,full,their,its,legal,such,this,no,have,has,statutory,adequate next=to
desire > wish :: prev=the,a,their,our,his,this,great next=to,of,for
view/n > opinion/n :: prev=this,the,his,their,my,of,our,these,such,different,that,her next=of,that,on,is,$punct,which prev2!=in,with,point
trouble/n > difficulty/n :: prev=the,our,this,some,great,serious,no,financial,these,much next=$punct,with,in,is,and prev2!=in
cost/n > expense/n :: prev=the,high,this,their,its,additional,such,total,these,own,great,administrative,our next=of,$punct,to,and,involved prev2!=at next2!=living
money > funds :: prev=the,more,additional,federal,much,enough,such,this,no,public,government,little,some next=to,for,from,in,$punct,that,is
funds > money :: prev=federal,more,the,additional,sufficient,public,enough,such,adequate,these,government,no next=to,for,from,in,$punct
share > portion :: prev=large,small,larger,smaller,great,substantial,the,a,major,considerable,significant next=of
part > portion :: prev=large,substantial,the,small,greater,larger,major,considerable,that,this,a,significant next=of prev2!=is,be,become,as,are,was,been,being,on
proposal/n > recommendation/n :: prev=this,the,these,my,his,such,other,specific,several,that,their next=to,for,$punct,is,was,that,which,will,are,of
program > plan :: prev=a,this,the,our,such,comprehensive,long-range next=of,for,to,which,that prev2!=under next2!=the
agreement/n > accord/n :: prev=an,the,this,that,such,these,international,any,trade,our next=on,with,between,to,$punct,was,that
agreement > understanding :: prev=an,this,such,international,mutual,general next=with,between,on,among
danger > threat :: prev=the,this,grave,real,serious next=of,$punct,that prev2!=in,out
meeting/n > session/n :: prev=the,a,next,regular,special,annual next=of,in,$punct,was,to,at,with
talks > discussions | negotiations :: prev=the,these,such,further,their,preliminary,our next=with,on,in,between,$punct,will,to

# adjectives
important > significant | major :: prev=an,the,this,these,such,other,many,one,equally,particularly next=$noun next2!=than
significant > important :: prev=a,the,most,more,very,these,any,no,other,this,such next=$noun
necessary > needed | required :: prev=the,these,all,any,such,other,this,those next=$noun
essential > vital :: prev=is,are,be,an,the,these,was,absolutely,most,such next=to,that,$noun,for,in,$punct,part
adequate > sufficient :: prev=an,the,with,have,of,provide,for,no,be,more,is,are next!=protection next=$noun,to,for,$punct,supply,support
sufficient > adequate | enough :: next=$plural,money,time,food,housing,power,support,strength,evidence,information,funds prev!=self
large > sizable :: prev=a,the,this,these,such,other,too,very,any next=$noun prev2!=by next2!=of
large > great :: prev=a,the,this,very,these,such next=number,numbers,part,amount,majority,increase,deal,scale,measure,extent
great > large :: prev=a,the,this,very,these next=number,numbers,part,increase,extent,majority,amount,quantities
considerable > substantial :: prev=a,the,of,with,very,in,been,is,some next=$noun next2!=time
substantial > considerable :: prev=a,of,any,these,in next=$noun
major > principal | main | chief :: prev=the,our,its,two,three,one next=$noun next2!=of prev2!=$be
major > important :: prev=a,these,our,most,other,many,no next=$noun,industrial prev2!=as
main | chief | principal :: prev=the,our,its,his,two,my,their,one,three next=$noun
basic | fundamental :: prev=the,our,these,a,this,most,its,two,certain,some,same,more,those,such next=$noun
whole | entire :: prev=the,this,our,a,its,his next=$noun next2!=of
complete > full :: prev=a,the,in,with,more,this,almost,and next=$noun
present | current | existing :: prev=the,our,its,their,this,these,under,his,of,at next=$noun,economic,federal,fiscal,financial,tax next2!=session,day,time
existing > current | present :: prev=the,our,these,all,of,under,any,its,those,on,other next=$noun,law,laws
additional | further | more :: prev=an,any,some,for,no,such,of,with,provide,to,and next=$plural,information,legislation,time,help,assistance,work,support,aid,evidence prev2!=once
further | additional :: prev=a,the,any,for,no,some,these,and,such,of next=$noun prev2!=once
various > several | different :: prev=the,of,in,these,by,at,for,and,with,our,from next=$plural next!=other
several > a number of | some :: prev=for,of,in,by,at,with,are,have,has,from,are,on,and,there next=$plural next2!=ago
many > numerous | a great many :: prev=in,of,for,by,with,have,are,and,to,there,has,from,on,that next=$plural,other prev2!=one
special | particular :: prev=a,the,these,of,any,this,some,no,with,for,our next=$noun next2!=session,committee,message,election,interest after!=privilege,privileges
particular > specific :: prev=in,a,of,any,these,this,no,each,for next=$plural,cases,areas,case,area
growing | increasing :: prev=a,the,our,this,ever,of,these,and,with,for next=$noun next2!=number next!=prices,season,pains
current > present :: prev=the,our,its,this,these,their,of,at,in,under next=$noun
annual > yearly :: prev=an,the,our,its,this,average,their,total,of next=$noun next2!=message,report,meeting,conference,budget
clear > plain | evident :: prev=is,it,was,be,made,make,becomes,became,seems,quite,very,perfectly next=that,to,$punct prev2!=not,a,to
clear > evident | obvious :: prev=is,was,seems,becomes,became,equally,quite,now next=that
true > real | genuine :: prev=the,a,our,of,is,this next=$noun next2!=of,that
real > genuine :: prev=a,no,any,with next=$noun next2!=of next!=property,estate,income,wages,sense,terms,growth
possible > feasible :: prev=is,be,wherever,whenever,where,economically next=to,$punct,and prev2!=it,as
common > shared | joint :: prev=our,their,this,a,the,these next=effort,efforts,goal,goals,interest,interests,purpose,purposes,values,problems,objective,objectives,responsibility,task,aims,aim,cause,action
permanent | lasting :: prev=a,the,of,for,and,more,this,our next=peace,basis,solution,benefit,settlement,value,improvement,effect,prosperity,damage,progress
difficult > hard :: prev=it,is,be,very,so,too,a,the,was,as,these next=to,task,problem,times,choices,decisions,decision,problems,$punct,for,and
hard > difficult :: prev=is,it,a,very,these,so,was next=to,choices,times,decisions,task,problem prev2!=work
rapid > swift :: prev=a,the,this,our,of,and next=$noun
early > prompt | speedy :: next=enactment,action,passage,consideration,approval,adoption,completion,solution,ratification,restoration,return prev!=as
proper > appropriate :: prev=the,a,of,and,this,any,in,its,under,for next=$noun
appropriate > proper :: prev=the,an,any,such,is,are,other,more,of,and,be,most,this next=$noun,to,for
similar > comparable :: prev=a,the,of,in,and,other,for,with,these next=$noun,to next2!=to
dangerous > perilous | hazardous :: prev=a,the,this,most,more,very,and,is,so,these,be next=$noun,$punct,and
vital | essential | crucial :: prev=the,a,is,of,are,our,most,this,these,and,so next=$noun,to,that,importance,for,interests,role
huge > enormous | vast :: prev=a,the,this,these,our,such,of,its next=$noun
vast > huge | enormous :: prev=a,the,this,these,our,such,of,its next=$noun
critical | crucial :: prev=the,a,this,most,is,these,of,so,our next=$noun,to,time next!=situation,condition,shortage,state,need
useful > helpful | valuable :: prev=a,is,be,are,most,very,more,and,been,was,of next=$noun,to,in,for,$punct
needed > required | necessary :: prev=are,is,be,much,was,were,badly,most next=to,for,$punct,in,is,now prev2!=much

# adverbs and quantity
also | too :: at=end
often | frequently :: prev!=so,how,more,as,too,all,very,most next!=$punct,than,as
frequently > often :: prev!=more,most,so,as next!=$punct,than
very > most | highly | extremely :: prev=a,is,are,be,was,been,were,of next=important,difficult,useful,significant,valuable,serious,successful,effective,important,helpful,complex
greatly > considerably | substantially :: prev!=very,so,too,not next!=$punct
fully > completely :: prev=be,is,are,been,was,were,have,has,not,and,will next=$verb,aware,satisfied,prepared,restored,satisfied,justified,adequate,convinced,effective,understood
quickly | rapidly | swiftly :: prev!=as,so,very,more,too,how next!=as,than
rapidly > quickly | fast :: prev=as,more,so,very,too,is,are next!=growing,expanding,changing,increasing,rising,developing
immediately > at once | without delay :: prev!=as,not,almost next=$punct,to,take,the,upon,on,and,in
now > currently | at present :: prev=is,are,who,which next!=$punct,that,and,or,on,to,more,than,have,has,been,going,a,the prev2!=until,just,only
now > today :: next=$punct prev!=until,by,from,till,$punct,and,or,for,right,just,up
today > now | at present :: prev!=until,$punct,of,by,from,here,for,and,world,from,in,we,is,'s,a,but,and,than,to next=$punct,is,are,in,we,than
only > merely | solely :: prev=is,are,was,be,been,were,and next=a,the,by,in,for,on,as,one next2!=$number,way,one,$cap
almost | nearly :: next!=$punct,impossible,certain,certainly,no,none prev!=$punct,not,very,most,more
about > approximately :: next=$number prev!=bring,brought,brings,talk,talking,talked,know,knew,think,thinking,is,are,worry,concerned,said,of,all,in
approximately > about | roughly :: next=$number prev!=of
together | jointly :: prev=work/v,acting,act,decide,meet,plan next=to,with,for,in,on next2!=with
again > once more :: prev!=$punct,once,yet,and,over,now,then next!=and,$punct
soon > before long | shortly :: prev=will,to,we,would,be,is,must,can next!=after,as,be,to,$punct
mainly | chiefly | primarily | mostly :: next=by,to,in,on,for,of,from,with,because,through,at,a,the prev!=was
particularly | especially :: prev=$comma next!=$punct,if,when,since,as
generally > usually :: prev=is,are,have,has,was,were,been,will,been,it,they,be next!=$punct,speaking,accepted,agreed,recognized,known,available,used,acceptable
clearly > plainly | evidently :: prev=is,are,was,it,has,have,were,which,that,must,this,we,they next!=$punct,and,not,in,on,to
simply > just | merely :: prev=is,are,not,it,to,by,was,be,and,i,we,were,cannot next=a,the,to,by,because,an,be,that,as,say,not prev2!=quite

# function words and frames
kind: function
upon > on :: prev!=based,once,depend,call,called,calling,look,looked,agree,agreed,embark,touch,insist,rely next=the,our,this,these,their,its,a,his,such,all,us,them,those,him
in regard to > with regard to | regarding :: prev!=what,$punct
concerning > regarding | about :: prev!=is,are,was,be,been,so,how,all next=the,this,these,our,his,their,such,its,any,how,what,which,whether
about > concerning | regarding :: prev=questions,question,information,facts,report,reports,concern,doubt,doubts,statement,statements,decision,decisions,views,concerns,data,details,views,complaints,agreement,news,testimony,evidence
through > by means of :: prev!=go,gone,going,went,carry,carried,passed,pass,come,came,and,all,put,only,see,break,work next=an,our,these,such,direct,federal,private,international,increased,proper,local,joint next2!=years,year,night,day,door,window,streets,air,city,country,state,world
because > since | as :: prev=$comma next=it,we,the,they,he,this,these,there,our,i
because > since :: prev!=$comma,$punct,not,is,are,was,be,and,just,only,but,it,simply,precisely,largely,mainly,partly next=it,we,the,they,he,this,there,our
for > because | since :: prev=$comma next=it,we,they,he,there,i,she next2=$be,$have,$modal,$do
although | though | while :: at=start next!=$punct,$adjective,not
although | though | even though :: prev=$comma next=it,we,they,he,the,this,there,some,many,i,these
while > although | though :: at=start next=the,we,it,there,this,these,they,i,our,some,many next2!=war,are,$ing
while | whereas :: prev=$comma next=the,those,in,others,other,our,that,it
so that > in order that :: prev!=$comma,$punct next=we,they,the,it,our,all,he,every,each,you,these,people
till > until :: next!=$punct,now,then,recently prev!=not
within > in :: next=the,a,this,our,these next2=next,past,few,last,framework,year,coming
during > in :: next=the next2=war,year,period,months,early
during > over :: next=the next2=past,last,next,coming
throughout > during :: next=the,this,these next2=year,war,period,season,day,decade
throughout > across | all over :: next=the,our,this next2=nation,country,world,land,state,region
before > prior to :: next=leaving,going,taking,making,being,entering,returning,signing,deciding
before > prior to :: next=the next2=war,election,elections,meeting,vote,end,adoption,enactment,attack,conference
after > following :: next=the,a,his,its,their,an,this next2=war,meeting,election,death,end,conference,hearing,adoption,passage,game,vote,report,first,attack,second,trial,announcement,convention,decision,close,fire,enactment,session,completion
in order to > to :: prev!=$be
to > in order to :: at=start next=$base,do,make,meet,get,provide,protect,maintain,keep,help,ensure,insure,achieve,avoid,carry,strengthen,promote,bring,give,prevent,reduce,restore,assist,encourage,support after!=calls,requires,takes,is
as a result | in consequence | consequently :: prev=$start next!=of
therefore | consequently | accordingly | thus :: prev=$start next=$comma
however, > nevertheless, :: at=start
nevertheless | nonetheless | even so :: at=start
moreover | furthermore | in addition | besides :: at=start next=$comma
in addition | moreover | furthermore | besides :: at=start next=$comma
in addition > besides :: at=start next=$comma
for example | for instance :: next=$punct
finally, > lastly, | in conclusion, :: at=start
indeed, > in fact, | in truth, :: at=start
of course > naturally | to be sure :: next=$comma prev=$comma
at the same time | meanwhile :: at=start next=$punct
such as > like :: prev=$comma
rather than > instead of :: next=$ing,a,the,by,on,in,an,to prev!=or,would,more,$comma
instead of > rather than :: next=a,the,an,$ing prev!=$start
in spite of | despite | notwithstanding :: prev!=but
despite > in spite of | notwithstanding :: next=the,this,these,our,all,its,their,his
except for | apart from | aside from
pursuant to > under | in accordance with :: next=the,this,section,these,such,that
in accordance with > in line with :: prev!=is,are,be next=the,this,these,our,its,their,his,such
in line with | in keeping with
due to > because of | owing to :: prev!=is,was,be,been,are,were,partly,largely,mainly,chiefly,primarily,not
that which > what :: next!=$punct
those who > people who | all who :: prev=to,of,for,by,that,on,and,from,among,with next!=$punct
anyone | anybody :: next!=else
everyone > everybody :: prev=to,for,of,that,by,and next!=$punct,else,who
everyone | everybody :: prev!=$punct
someone | somebody
no one | nobody
each > every :: prev!=of,to,for,in,from,at,other,and,with,them,us,on,$noun next=$noun next2!=of,other,and
every > each :: prev!=nearly,almost,and,in,of,virtually next=$noun after!=except,but next2!=man,woman,but,other,single,one
one another | each other
a great deal of > much | a good deal of :: prev!=is,was
much of > a large part of | a great part of :: prev!=too,so,very,as,how
most of > the greater part of | the bulk of :: next=the,our,this,its,their,these prev!=the,make,made
half of > half :: next=the,our,this,all,its prev!=first,second,latter,other
all of > all :: next=the,our,these,those,this,his,their,its prev!=$punct,almost,nearly,above,after
all > all of :: next=our,these,those,their,its,his prev!=of,at,after,above,and,$noun,we,they,with,for,$punct
both > both of :: next=these,those,our,the prev!=$punct next2=$plural
