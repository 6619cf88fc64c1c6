# Nouns, and the phrases built round one.
kind: synonym

plural: country countries

nation > country :: prev=our,this,any,every,each,another,a,no,great,one prev2!=as,back,into,leave/v,left,enter/v,visit/v,home next!=of,$noun,$adjective,$cap,papers,paper,team,desk,report,office,director,store,state,building,wide,club,music,house,road,home,side,people,town,under,conceived,divided,indivisible,doctor,gentleman,seat,estate,life,lane,boy,girl,village,church
nations > countries :: prev!=united,indian,tribal,first,league,six,community,low,foreign next!=of prev2!=among,concerts,families,communities,leagues,gathering,assembly,society,family,community,comity,concert,brotherhood,fellowship,league,law,wealth,council,parliament,conscience,bloc,commonwealth,men,man,women,individuals,peoples
nations > countries :: prev=the,other,all,free,industrial,developing,democratic,smaller,larger next=of next2=the,europe,asia,africa,latin,south,north,eastern,western,central,southeast,america prev2!=society,family,league,community,wealth,concert,law
nation's > country's :: prev=our,this,the,a,each,every
nation > country :: prev=the prev2=across,throughout,around,of next!=club,music,house,store,road,side,people,of
mankind > humanity :: prev!=against,$adjective prev2!=essence,nature
living standards | standards of living
living standard > standard of living :: prev!=minimum

goal | objective | aim(prev2!=toward,towards,meet/v,to,of) :: prev=our,the,this,that,its,my,their,ultimate,important,basic,central,primary,major,principal next=is,of,was,remains,must,should,$punct,for,we,that prev2!=reach/v,achieve/v,seek/v,score/v,attain/v next2!=line,posts
goals | objectives | aims :: prev=our,these,those,its,their,common,basic,national,such,legitimate,economic,foreign,same prev2!=reach/v,achieve/v,seek/v,score/v next!=against
chance > opportunity :: prev=best,greatest,historic,golden,first,good,great,better,fair,equal,real next=to prev2!=take/v,seize/v
chance > opportunity :: prev=a,the,every,another,this,best next=to prev2!=by,stand next2!=work
responsibilities | duties :: next=of prev=our,the,their,his,its,these
capacity > ability :: prev=our,its,their,the,his,your,my,nation's,country's next=to next2!=sue,contract,consent,make,act
ability > capacity :: prev=our,nation's,country's next=to
wish > desire :: next=to prev=our,the,their,his,my,a,its,no
desire > wish :: next=to prev=no,my,our
determination | resolve :: next=to prev=our,the,their,its,my
beginning | start :: prev=the next=of next2!=wisdom,things,time after!=end
at the beginning of | at the start of
since the beginning of | since the start of
type > kind :: next=of prev=this,that,every,the,what,another,new,different,same prev2!=one
types > kinds :: prev=all next=of
kinds | types :: next=of prev=these,those,other,many,various,different,new,two,three,several,certain,the,following
job > task :: prev=the,our,this next=ahead,before prev2!=on,for
job > task :: prev=the next=of next2=$ing prev2!=on,for,do/v
in the field of > in the area of | in :: next=education,health,housing,agriculture,research,foreign,international,economic,science,higher,medicine,nuclear
in the area of > in the field of | in :: next=education,health,housing,agriculture,research,foreign,international,economic,science,higher,medicine,nuclear
in the field of > in the area of :: next!=vision,battle,view,fire,influence,force,honor,honour,play
in the area of > in the field of :: next=labor,civil,human,social,political,public,scientific,transportation,national,atomic
in the fields of > in the areas of :: next!=$article,$poss
in this field > in this area
in this way | in this manner
in such a way | in such a manner
in a way that | in a manner that
in the same way | in the same manner :: at!=start
in my view | in my opinion | in my judgment
in our view | in our opinion | in our judgment
in his view | in his opinion
in its view | in its opinion | in its judgment
steps | measures :: prev=take,taken,taking,took,takes,necessary,further,additional,appropriate,effective,important,such,necessary,strong,these,all next=to,that,which,must,should,will,are,have,in
large part | large portion :: prev=a next=of prev2!=play/v
large share > large part :: prev=a next=of next2!=market
larger part | larger portion :: prev=a,the next=of
small part | small portion :: prev=a,only next=of
substantial part | substantial portion :: prev=a next=of
substantial share > substantial part :: prev=a next=of
significant part | significant portion :: prev=a next=of
greater part | greater portion :: prev=the,a next=of
major part | major portion :: prev=a,the next=of after!=reason,solution,problem,answer,explanation
major share > major part :: prev=a,the next=of
a portion of > a part of | part of :: prev!=is,as,be,become,been
a part of | part of :: prev=is,be,become,becomes,became,are,was,been,were,as
as a result of | as a consequence of > because of
as the result of > as a result of | because of
lack > absence :: prev=the next=of next2=any,a,an,such,clear prev2!=in
absence > lack :: prev=the next=of prev2!=in,during,by,with next2!=the,his,her,their,its,my,our,your,$cap,$number,both,many,some,several
increase > rise :: prev=an,sharp,rapid,steady,marked,slight,continued,further,corresponding next=in prev2!=to,will next2!=order,part before!=recommend/v,recommendations,request/v,propose/v,promote/v,seek/v,ask/v,vote/v,approve/v,grant/v,provide/v,authorize/v,demand/v,call/v,work/v,urge/v,require/v,make/v,give/v,support/v,want/v,need/v,award/v,obtain/v,win/v,for
rise > increase :: prev=a,the,this,substantial,further,rapid,sharp,steady,general,marked next=in
decrease > reduction :: prev=a,the,further,substantial,sharp,any,this,net,significant,marked,additional next=in next2!=force
decrease > decline :: prev=a,the,this,sharp,further,recent,marked,steady,slight,substantial next=in
drop > decline | decrease :: prev=a,the,this,sharp,further,recent,marked,steady,slight,substantial next=in
achievement | attainment :: prev=the next=of next2=this,these,our,peace,full,such
establishment > creation :: prev=the next=of next2=a,an,new,such,the,this,these after!=truth,facts,fact,identity,guilt,cause,church
enactment | passage :: prev=the,early,prompt,urge,recommend,for next=of after=act,legislation,law,laws,statute,statutes before!=through
purpose | aim | object :: prev=the,whose next=of next2=this,these,our,those prev2!=for,to,serve
achievements > accomplishments :: prev=our,the,these,great
accomplishments > achievements :: prev=our,the,these,great
with the help of | with the aid of
assistance | aid(prev!=your,his,her,my) | help(next=$punct,in,from,is,will prev=further,additional,substantial,our,their,your,outside,his,financial) :: prev=economic,financial,federal,outside,american,further,additional,substantial,our,their,your,his,foreign next=$punct,to,from,and,in,for,is,will,we,that prev2!=legal,public next2!=act,assist,help before!=assist/v,help/v,aid/v after!=assist/v
help | assistance :: prev=your,our,their,his,any,further,additional,outside,federal,financial next=of,from,in,and,$punct,to prev2!=need,needs
persons > people :: prev=many,million,thousand,hundred,other,young,these,those,few,more,most,older next!=or,and,of
persons > people :: prev=$number
scarcity > shortage :: prev=a,the,serious,acute,critical,severe next=of
scarcities > shortages :: prev=the,these,serious,acute,critical,of,severe,many
nobody > no one :: next=$modal,$be,$have,$do,knows,knew,ever,really,else,wants,wanted,doubts,in,who,believes,denies,disputes,expects,questions,anywhere,$punct
anybody > anyone :: next!=of
everybody > everyone
somebody > someone
everybody else > everyone else
this is why | that is why :: at=start
there is no doubt that | there is no question that | there can be no doubt that
there is little doubt that | there can be little doubt that
it is my hope that > I hope that :: at=start
it is my belief that > I believe that :: at=start
due to the fact that > because | since :: prev!=$be,$ly
in spite of the fact that > although | even though
despite the fact that > although | even though
in view of the fact that > because | since
in the event that > if
in the absence of > without :: at=start
until such time as > until
with a view to > with the aim of :: next=$ing
in the interest of | in the interests of
on the ground that | on the grounds that
in the course of > during :: next=the,this,our,his,their,its,these,a,an
in lieu of > instead of | in place of :: prev!=jail,custody,held next!=$number,bail,bond,notice
in excess of > more than | over :: next=$number prev=$be,for,by,paid,spent,spend,earn,at,to,with
in excess of > of more than | of over :: next=$number prev=sums,costs,income,incomes,amounts,amount,sum,speeds,speed,valuation,loans,expenditures,contracts,assets,sales,revenue,revenues,losses,damages,penalties,fines,fine,charge,charges,distance,distances,profits,balances,balance
as a means of | as a way of
a means of | a way of :: prev=is,as,provide,find,provides,finding,not next=$ing
by the use of | through the use of
up to now > until now | so far :: at!=start
until now > up to now :: prev!=up next=$punct
but also > but :: before=only,merely
than ever before | than ever :: next=$punct
in the world today > in today's world :: next=$punct
over the long run | in the long run | over the long term | in the long term
in the short run | over the short term | in the short term
rather than > instead of :: next=$ing before!=more,less,be,is,was,were,are,been,better,would,prefer/v
in cooperation with | in collaboration with
on a continuing basis | on an ongoing basis
at every level | at all levels :: next=of,$punct
in every part of | in all parts of
in all areas of | in every area of
of the highest importance | of the utmost importance
of great importance | of major importance :: prev=is,are,matter,question
of this kind | of this type | of this sort
of this nature | of this kind
a step in the right direction | a move in the right direction
side by side with > alongside
little by little > gradually
at this stage > at this point :: next=$punct,in,we,it,the

# --- second gathering
production | output :: prev=industrial,agricultural,farm,total,oil,steel,crop,coal,manufacturing,factory,economic next=$punct,and,in,is,was,will,has,by,for,from,or
impact > effect :: next=on,upon prev=the,a,an,its,their,major,significant,adverse,direct,real,profound,economic,serious,great,little,positive,negative
effect > impact :: next=on,upon prev=its,their,major,adverse,direct,real,profound,serious,great,little,positive,negative
obstacles | barriers :: next=to prev!=trade,artificial,down,break,breaking,broke after!=trade
obstacle | barrier :: next=to prev=an,the,major,serious,great,a,another
fight | struggle > battle(prev=the,long) :: prev=the,our,this,that,continuing,long next=against,for prev2!=wage/v,waging after!=measure,bill,tax,amendment,nomination,title,seat,job,championship before!=led,lead,leads,redouble/v
quest > search :: prev=the,our,this,a,their,his next=for after!=grail
search > quest :: prev=our,the next=for next2=peace,truth,freedom,justice,security,understanding
prerequisite | precondition :: next=for,to,of
aspirations > hopes :: prev=the,our next=of
hopes > aspirations :: prev=the next=of next2=all,our,millions
danger | peril :: prev=the,grave,this,great next=of next2=war,nuclear,aggression
perils > dangers :: prev=the next=of
cure > remedy :: next=for prev=the,a,no next2!=cancer,aids,disease,diseases,colds,arthritis
cooperation | collaboration :: prev=close,scientific,continued next!=$cap next=between,with,among,in,$punct
discussion | debate :: prev=public,further next=of,on,about
discussions | talks :: prev=these,those,formal,informal,recent,our,further next=with,on,between
talks | discussions :: prev=these,those,formal,informal,recent,bilateral,further next=with,on,between
fulfillment | realization :: prev=the,of next=of after=hopes,hope,dream,dreams,aspirations,goal,goals,ideal,ideals,vision
accomplishment | achievement :: next!=test,tests,scores prev=great,remarkable,major,this,that,notable,outstanding
accomplishment > achievement :: prev=the next=of
portion > part :: prev=any,every,no,this,that,major,small,large,substantial,greater,larger,considerable next=of
region > area :: prev=mediterranean,gulf,border
concept > idea :: prev=the,this next=of next2=a,an,$ing
method > way :: prev=best,only,another,one,effective,better next=of prev2!=by,with
means > way :: prev=best,only,effective,better,another next=of next2=$ing
outline > summary :: prev=brief next=of
stage > phase :: prev=this,next,final,first,initial,second,last,new,early,each,important next=of,in before!=at prev2!=at
phase > stage :: prev=next,final,first,initial,second,last,each next=of,in before!=in,during prev2!=in,during
every aspect of | every facet of
facet > aspect :: prev=this,another,one,each,important next=of
facets > aspects :: next=of
aspects > facets :: prev=all,many,various next=of
features > characteristics :: prev=essential,certain,distinctive,important next=of
majority of our > most of our :: prev=the
upsurge > rise | increase :: next=in
sum > amount :: prev=this,large,small,substantial,that,considerable next=of,is,will,was,$punct,has
sums > amounts :: prev=large,vast,substantial,these,huge,enormous,considerable next=of
pledge | promise :: prev=i,we next=to,that prev2!=this
requirements > needs :: prev=civilian,domestic next=of,for
foes > enemies | adversaries :: prev=our,their,its,his
freedom-loving | liberty-loving
the world over > throughout the world | all over the world :: prev!=from
throughout the world | all over the world
around the world > throughout the world(prev!=from) | all over the world :: prev!=look/v,trip,trips,tour,tours,voyage,flight,travel/v,go/v,went,fly/v,flew,sail/v,way,journey,halfway,half-way,continue/v,race,cruise,walk/v,ran,run,goes,sent,send,come,came prev2!=trip,tour,voyage,flight
the years ahead | the years to come | the coming years :: prev!=in next!=and,or
the days ahead | the days to come | the coming days :: next!=and,or
the months ahead | the months to come | the coming months :: next!=and,or
the decades ahead | the decades to come | the coming decades
the century ahead | the coming century
generations to come | future generations :: next!=of

# --- third gathering
necessity > need :: prev=the next=for
well-being | welfare :: prev=the,our,their,economic next=of
magnitude > size :: prev=the next=of next2=the,this,these,our after!=earthquake,star,stars,force,forces,velocity
extent | degree :: prev=the next=to next2=which
recurrence > repetition :: prev=a,the next=of next2=such,this,these,those
commencement > beginning | start :: next=of
conclusion > end | close :: prev=the next=of next2=war,hostilities,conference
cessation | end | ending :: prev=the next=of next2=hostilities
end of hostilities | cessation of hostilities
undertaking > task | enterprise :: prev=great,this,vast
backlog > accumulation :: prev=large,the,a,enormous next=of
dwellings > homes | houses :: prev=new,million,permanent,low-cost,more
kids > children :: prev=our,their,his,her,your,$number
folks > people :: prev=young,old,older,many,most,these,other,few,ordinary,local
turmoil > upheaval :: prev=the,this,financial,political
strife > conflict :: prev=internal,industrial,labor,and,of
watchfulness > vigilance :: prev=constant,continued
bounds > limits :: prev=within,the
livelihood > living :: prev=their,his,a next=$punct
headway > progress :: prev=make,made,making,considerable,little,substantial
inception > beginning | start :: prev=its,their
root causes > underlying causes
shift > change :: prev=a,this,the,major,fundamental next=in
pace > rate :: prev=the,this next=of next2=change,progress,growth,recovery,reconversion,expansion,development,economic
