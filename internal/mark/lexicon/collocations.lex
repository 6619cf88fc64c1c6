# Verbs with their objects, adjectives with their nouns.
kind: synonym

# --- the verb in the noun
make/v use of > use/v :: prev!=be,been,was,were,is,are
make/v reference to > refer/v to :: prev!=be,been,was,were,is,are
make/v mention of > mention/v :: prev!=be,been,was,were,is,are
make/v a study of > study/v :: prev!=be,been,was,were,is,are
make/v a survey of > survey/v
make/v an examination of > examine/v
make/v an inspection of > inspect/v
make/v a search for > search/v for
make/v a comparison of > compare/v
make/v contributions to > contribute/v to
make/v progress toward > advance/v toward
make/v clear that | make/v it clear that :: prev!=be,been,was,were,is,are
make/v plain that | make/v it plain that :: prev!=be,been,was,were,is,are
make/v a distinction between | draw/v a distinction between > distinguish/v between
give/v support to > support/v :: prev!=be,been,was,were,is,are
lend/v support to | give/v support to :: prev!=be,been,was,were,is,are
give/v assistance to > assist/v | help/v
give/v encouragement to > encourage/v
give/v thought to > consider/v :: next=the,this,how,what,whether
give/v rise to > lead/v to :: prev!=be,been
provide/v support for > support/v
provide/v assistance to > assist/v | help/v
have need of > need :: prev=$verbal
has need of > needs
have knowledge of > know of :: prev=$verbal
have a tendency to > tend to
has a tendency to > tends to
have an influence on > influence :: prev=$verbal
exert an influence on > influence
have an impact on > affect :: prev=$verbal
has an impact on > affects
have no choice but to | have no alternative but to
has no choice but to | has no alternative but to
had no choice but to | had no alternative but to
have an obligation to | have a duty to
has an obligation to | has a duty to
put/v an end to > end/v :: prev!=be,been,was,were,is,are next!=$punct
take/v the place of > replace/v :: next!=$punct
take/v into account > take/v account of :: next=the,this,these,all,our,their,any,both prev!=be,been,was,were,is,are
take account of > take into account :: next=the,this,these,all,our,their,any,both prev=to,must,should,will,can,not
take/v into account | take/v into consideration :: next=the,this,these,all,our,their,any,both prev!=be,been,was,were,is,are
taken into account | taken into consideration :: prev=be,been,is,are,was,were
run/v the risk of > risk/v :: next=$ing
pay/v a visit to > visit/v
do/v harm to > harm/v
pose/v a threat to | present/v a threat to
come into being | come into existence :: prev=$verbal
came into being | came into existence
comes into being | comes into existence
coming into being | coming into existence
bring/v into being | bring/v into existence
keep/v in mind | bear/v in mind :: next=that,the,when,is,how,in
keep/v pace with > keep/v up with
lay/v the groundwork for | prepare/v the ground for
lay/v the foundation for | lay/v the foundations for :: next!=$punct
lay/v the foundation of | lay/v the foundations of
raise/v the question of | pose/v the question of
raise/v the question whether | pose/v the question whether
express/v concern over | voice/v concern over
express/v the hope that | voice/v the hope that
express/v doubt that | voice/v doubt that
express/v the opinion that | voice/v the opinion that
express/v opposition to | voice/v opposition to
win/v the support of | gain/v the support of
place/v emphasis on | put/v emphasis on
place/v stress on | put/v stress on
place/v restrictions on | put/v restrictions on
bear/v the cost of | meet/v the cost of
raise/v funds for | raise/v money for
reach/v a compromise | come/v to a compromise :: prev!=have,has,had,having
hold/v a meeting > meet/v :: next=in,on,at,with
meet/v the needs of | serve/v the needs of
meet/v the requirements of | satisfy/v the requirements of
meet/v the demands of | satisfy/v the demands of
play/v a role in | play/v a part in
role in | part in :: prev=major,key,important,vital,leading,active,significant,large,big,central,crucial,decisive,great,greater,larger before=play,plays,played,playing
role | part :: prev=major,key,important,vital,active,significant,central,crucial,decisive prev2=a,an next=$punct before=play,plays,played,playing
serve as a | act as a :: next=reminder,catalyst,deterrent,stimulus,barrier,check,brake,buffer,bridge,warning,safeguard,focus prev=$verbal
serves as a | acts as a :: next=reminder,catalyst,deterrent,stimulus,barrier,check,brake,buffer,bridge,warning,safeguard,focus
set an example for | be an example to :: prev=to
steps | measures :: prev=necessary,further,additional,appropriate,effective,immediate,practical,strong next=to,that,are,have,will,toward
continue to be a > remain a
continued to be a > remained a
continued to be the > remained the
remain a > continue to be a :: prev=will,would,must
is similar to > resembles :: prev!=that,it,this,what next=the,that,those
are similar to > resemble :: next=the,that,those
was similar to > resembled :: prev!=that,it,this,what next=the,that,those
were similar to > resembled :: next=the,that,those
want to > wish to :: prev=we,who,they,$plural next=make,avoid,express,emphasize,stress,point,participate,contribute,join,serve,retain,preserve,maintain,extend,discuss,learn,leave,sell,invest,become,continue,remain,keep
in the great majority of | in the vast majority of
irregular: lay laid laid laying lays
irregular: draw drew drawn drawing draws
irregular: win won won winning wins
irregular: bear bore borne bearing bears
irregular: keep kept kept keeping keeps
irregular: hold held held holding holds
irregular: run ran run running runs

# --- second gathering: verbs with their particles
accounts for > makes up :: next=$number,about,nearly,almost,over,half,most,roughly,approximately
account for > make up :: next=$number,about,nearly,almost,over,half,most,roughly,approximately prev=to,that,which,will,would
rely/v on > depend/v on :: next!=$punct
embark/v on > begin/v :: next=a,an next2=program,programme,campaign,course,study,project,series,career,policy
embark/v upon > begin/v :: next=a,an next2=program,programme,campaign,course,study,project,series,career,policy
do/v away with > eliminate/v
make/v up for > compensate/v for | offset/v :: next=the,this,these,any,lost
go/v ahead with > proceed/v with
look/v after > take/v care of | care/v for :: next=the,our,their,his,her,those,these
bring/v up > raise/v :: next=the,this,a next2=question,issue,matter,subject,problem,point
set aside > reserved :: prev=been,be,is,are,was,were next=for
cut/v back on > reduce/v
cut/v down on > reduce/v
cut/v down the > reduce/v the :: next=number,amount,cost,size,time,volume
speed/v up > hasten/v | accelerate/v :: next=the,our,its,their,this
step up > intensify :: prev=$verbal next=the,our,its,their next2=efforts,effort,campaign,program,search,pressure,attack,attacks,war,fight
step up > increase :: prev=$verbal next=the,our,its,their next2=production,output,pace,rate,spending,number,purchases
coping with > dealing with :: next=the,this,these,such,any
attend to > deal with :: next=the,this,these next2=matter,matters,problem,problems,business,details
call to mind | bring to mind
bring/v to a close > bring/v to an end
come to a close > come to an end
came to a close > came to an end
comes to a close > comes to an end
draws to a close | comes to a close
bring/v to light > reveal/v :: prev!=was,were,is,are,been,be
take/v note of > note/v :: next=the,this,these prev!=been,be
take/v advantage of the opportunity > take/v the opportunity | use/v the opportunity
take/v exception to > object/v to
take/v issue with > disagree/v with :: next=the,this,his,her,their,those
take/v up the question of > consider/v the question of
call/v a halt to | put/v a stop to > stop/v
put/v into effect > carry/v out :: next=the,a,an,this,these
put/v into practice > carry/v out :: next=the,a,an,this,these
bring/v pressure to bear on > put/v pressure on
exert/v pressure on | put/v pressure on
reach/v an understanding | come/v to an understanding :: prev!=have,has,had,having
reach/v an understanding with | come/v to an understanding with :: prev!=have,has,had,having
hold/v talks with > confer/v with
enter into negotiations with | open negotiations with :: prev=$verbal
entered into negotiations with | opened negotiations with
file/v suit against > sue/v
seek/v to obtain > seek/v
lend/v assistance to > assist/v | help/v
render/v assistance to > assist/v | help/v
give/v an account of > describe/v
give/v a description of > describe/v
give/v consent to > consent/v to
give/v permission to > permit/v | allow/v :: next=the,his,her,their,its,our
grant/v permission to > give/v permission to
give/v approval to > approve/v
give/v attention to > pay/v attention to
make/v a request for > request/v | ask/v for
make/v a choice between > choose/v between
make/v an appeal for > appeal/v for
make/v an appeal to > appeal/v to
make/v an attack on > attack/v
make/v preparations for > prepare/v for
make/v plans for > plan/v for
make/v arrangements for > arrange/v for
make/v arrangements with > arrange/v with
make/v allowance for > allow/v for
make/v allowances for > allow/v for
make/v application for > apply/v for
make/v application to > apply/v to
make/v an investigation of > investigate/v
make/v an analysis of > examine/v
make/v a report on > report/v on
make/v a report to > report/v to
make/v inquiries about > inquire/v about
make/v improvements in > improve/v
make/v a start on > start/v | begin/v
make/v a beginning on > begin/v
make/v note of > note/v
make/v complaints about > complain/v about
hold/v the view that | take/v the view that > believe/v that
hold/v the opinion that | hold/v the view that > believe/v that
hold/v the belief that > believe/v that
express/v gratitude to > thank/v
express/v appreciation to > thank/v
express/v support for > support/v
conduct/v an investigation into | carry/v out an investigation into > investigate/v
conduct/v an investigation of | carry/v out an investigation of > investigate/v
conduct/v a survey of | carry/v out a survey of > survey/v
conduct/v a review of | carry/v out a review of > review/v
conduct/v a search of | carry/v out a search of > search/v
conduct/v a study of | carry/v out a study of > study/v
conduct/v interviews with > interview/v
perform/v the task of | carry/v out the task of
perform/v the duties of | carry/v out the duties of
perform/v the functions of | carry/v out the functions of
carry/v out its responsibilities | discharge/v its responsibilities
carry/v out his responsibilities | discharge/v his responsibilities
carry/v out our responsibilities | discharge/v our responsibilities
carry/v out their responsibilities | discharge/v their responsibilities
fulfil/v the requirements of > meet/v the requirements of
achieve/v the goal of > reach/v the goal of | attain/v the goal of
achieve/v the goals of > reach/v the goals of | attain/v the goals of
achieve/v this goal > reach/v this goal | attain/v this goal
achieve/v these goals > reach/v these goals | attain/v these goals
achieve/v our goal > reach/v our goal | attain/v our goal
achieve/v our goals > reach/v our goals | attain/v our goals
find/v a solution to > solve/v :: next=the,this,these,our next2=problem,problems,question,crisis
find/v an answer to the > answer/v the :: next=question,questions

# --- fourth gathering
arrive/v at > reach/v :: next=the,a,an,this,that,any,some,our,such next2=conclusion,conclusions,agreement,decision,decisions,understanding,compromise,settlement,solution,verdict
reach/v > arrive/v at :: next=the,a,this,that,any,such next2=conclusion,conclusions,decision,decisions prev!=be,been,was,were,is,are
enter/v into > conclude/v :: next=an,a,such,agreements,treaties next2=agreement,agreements,treaty,treaties,pact
thinking of > considering :: next=$ing prev=is,are,was,were,been
speak/v out against > denounce/v
stand/v in the way of | block/v :: next=the,our,this,any,such next2=progress,reform,peace,development,growth,recovery,agreement
stands ready to > is ready to
hold/v to the view that > believe/v that
lose/v sight of the fact that > forget/v that
make/v every effort to > do/v everything possible to
do/v our utmost to > do/v our best to
do/v their utmost to > do/v their best to
do/v his utmost to > do/v his best to
do/v its utmost to > do/v its best to
do/v all we can to | do/v everything we can to
do all in our power to | do everything in our power to
do all in their power to | do everything in their power to
do all in its power to | do everything in its power to
is in accord with > agrees with
are in accord with > agree with
is in agreement with > agrees with :: next=the,this,that,our
are in agreement with > agree with :: next=the,this,that,our
is in conflict with > conflicts with
are in conflict with > conflict with
is in contrast to > contrasts with
stands in contrast to > contrasts with
is in keeping with | is in harmony with :: next=our,the,these,this next2=traditions,principles,spirit,ideals,policy,purposes,tradition
has the capacity to | has the ability to :: next!=$punct
have the capacity to | have the ability to :: next!=$punct
lack/v the capacity to | lack/v the ability to
has the opportunity to | has the chance to
have the opportunity to | have the chance to
had the opportunity to | had the chance to
give/v the opportunity to | give/v the chance to
is of the utmost importance | is of the greatest importance | is of the first importance
are of the utmost importance | are of the greatest importance
of the highest importance | of the greatest importance
of paramount importance | of supreme importance
of prime importance | of first importance
of no importance > unimportant :: prev=is,are,was,were,be
of the highest order | of the first order :: prev=achievement,skill,quality,importance,statesmanship
of the highest quality | of the finest quality
in poor condition | in bad condition :: prev=is,are,was,were,be,remain,remained
