# Common words of general prose, each in a frame where another says the same.
kind: function

# --- kinds of a thing
this type of > this kind of
this sort of > this kind of
that type of > that kind of
that sort of > that kind of
any type of > any kind of :: prev!=of,not
any sort of > any kind of
some type of > some kind of
some sort of > some kind of
what type of > what kind of
all types of > all kinds of
two types of | two kinds of
three types of | three kinds of
four types of | four kinds of
various types of | various kinds of
different types of | different kinds of
other types of | other kinds of
certain types of | certain kinds of
these types of | these kinds of
those types of | those kinds of
several types of | several kinds of
both types of | both kinds of
each type of > each kind of
every type of > every kind of
every sort of > every kind of
another type of > another kind of
one type of > one kind of
same type of > same kind of
same sort of > same kind of
different type of > different kind of
different sort of > different kind of
new type of > new kind of
new types of | new kinds of
the type of > the kind of :: next!=$pron
the sort of > the kind of
the types of | the kinds of
what types of | what kinds of
certain type of > certain kind of
right type of > right kind of

# --- extent and respect
to a limited extent | to a limited degree
to a remarkable extent | to a remarkable degree
in certain respects > in certain ways

# --- time and number
some > about | around | roughly | approximately :: next=$number next!=one,$yearnumber,two,three,dozen,half,quarter,third,thousand,hundred next2=$plural,million,billion,thousand,hundred,percent,per,people,miles,feet prev!=the,and,or,but,$poss,on
ever since > since :: next=the,this,that,then,his,their,our next2!=been
up until > until :: next!=a
up till > until
over the years | through the years :: next!=ahead,to,since,of,between,from,when,in,and,that,immediately
every now and then > now and then | from time to time
now and then > from time to time :: next!=$punct
at the most > at most
per annum > a year | annually :: prev!=of
from day to day > day by day :: prev=changes,change,varies,vary,changing

# --- doing so
did so > did this :: next=$punct,by,without,with,through prev=they,he,she,we

# --- having none
$none = authority, knowledge, effect, evidence, information, plans, objection, objections, power, influence, bearing, jurisdiction, control, experience, basis, facilities, money, funds, resources
has no | does not have any :: next=$none next2!=than
have no | do not have any :: next=$none next2!=than prev!=to,$modal,not,would,you'd
had no | did not have any :: next=$none next2!=than prev!=have,has,had,would,and,or,never
does not have any > has no :: next!=more,other,of
do not have any > have no :: next!=more,other,of
did not have any > had no :: next!=more,other,of

# --- considered
$rated = essential, important, necessary, desirable, adequate, inadequate, satisfactory, sufficient, appropriate, suitable, acceptable, vital, normal, impossible, dangerous
considered | regarded as | viewed as | seen as :: prev=is,are,was,were,be,been,generally,widely next=a,an,one,$rated next2!=as before!=shall
viewed as | regarded as | seen as :: prev=is,are,was,were,be,been,generally,widely next=a,an,the,one,$rated
referred to as > called | known as :: prev=is,are,was,were,been,commonly,usually,often,generally,sometimes

# --- which preposition
concern over > concern about :: next=the,a,this,these,their,its,his,our,what,how,possible
concerned over > concerned about
worry over > worry about :: prev!=$article
dispute over | dispute about :: next!=$number
disputes over | disputes about :: next!=$number
disagreement over | disagreement about
argument over | argument about
confusion over | confusion about
uncertainty over > uncertainty about
control over > control of :: prev!=under,dual next=the,his,their,its,our
in comparison with > compared with | by comparison with
in conformity with > in accordance with
solution to | solution of :: next=the,this,these,our,such next2=problem,problems,question,questions,crisis,difficulties,dispute,conflict
solutions to | solutions of :: next=the,this,these,our,such next2=problem,problems,questions
changes to > changes in :: next=the,its,our,this,these next2=law,laws,act,rules,system,program,programs,constitution,procedures,regulations,statute,tax,budget
till > until :: next=the,after,now,then,they,he,we,i,$number,late,next,this,that
as to > as for :: at=start next=the,his,their,our,its,these
by no means > in no way :: prev=$be next=$adjective,a,an,the next2!=all
in hopes that > in the hope that
in the direction of > toward :: next!=$ing prev=move,step,steps,moved,moving,progress,movement,trend,point,points
at the time when > when | at the time that
a question of whether | a question whether :: prev!=not,only,just,also

# --- small phrases
that is to say, > that is,
what is more, > moreover, | furthermore,
more importantly, | more important, :: at=start
most importantly, | most important, > above all, :: at=start
amount of money | sum of money :: prev!=minimum,same
amounts of money | sums of money
period of time > period :: next!=of,and,or prev=short,long,same,limited,given,this,that,which,longer,shorter,brief
at this point in time > at this point | now
it might be well to | it would be well to
not to mention | to say nothing of :: next!=that
in a great many | in very many
a great variety of | a wide variety of
one-third of the > a third of the
one-half of the > half of the | half the :: next!=$number
one-quarter of the > a quarter of the
one-fourth of the > a quarter of the | a fourth of the
became effective | took effect :: next=$punct,on,in,as
become effective | take effect :: next=$punct,on,in,as,until,before,immediately
becomes effective | takes effect :: next=$punct,on,in,as
make no attempt to | make no effort to
made no attempt to | made no effort to
makes no attempt to | makes no effort to
come to the conclusion that | reach the conclusion that > conclude that :: prev!=has,have,had
come to the conclusion that > reached the conclusion that | concluded that :: prev=has,have,had
take advantage of > make use of :: next=the,this,these next2=opportunity,opportunities,facilities,services,program,law,provisions,resources,knowledge
take the lead in | lead the way in :: next=$ing
taking the lead in | leading the way in :: next=$ing
taken the lead in | led the way in :: next=$ing prev=have,has,had
took the lead in | led the way in :: next=$ing prev!=have,has,had
pay attention to | give attention to :: prev!=to,not,n't

# --- such a thing. In a law "such claims" are the claims named before, and stay.
$lawly = shall, section, act, title, provided, pursuant, paragraph, subsection, subparagraph, herein

# --- being and its verbs
is similar to > resembles :: next=the,a,an,his,their,its,our,$cap next2!=of
are similar to > resemble :: next=the,a,an,his,their,its,our,$cap next2!=of
is equal to > equals :: next!=$punct
are equal to > equal
is caused by > results from
are caused by > result from | are brought about by
was caused by > resulted from
were caused by > resulted from
characterized by | marked by :: prev=is,are,was,were,been,be
is still a > remains a :: prev!=there,it next!=long,little,few,bit,lot
is still an > remains an :: prev!=there,it
is still the > remains the :: prev!=there,it
is still one of > remains one of :: prev!=there
are still the > remain the :: prev!=there
was still a > remained a :: prev!=there,it next!=long,little,few,bit,lot
was still the > remained the :: prev!=there,it

# --- in use
$tool = method, methods, technique, techniques, procedure, procedures, approach, approaches, apparatus, device, devices, formula, criterion, criteria, test, tests, model, models, instrument, instruments
used > employed :: prev=$tool,equipment,materials,terms,means next=in,by,to,for,was,were,is,are
used > employed :: prev=is,are,was,were,been before=$tool next=in,to,for,by,as
employed > used :: prev=$tool next=in,to,for,by,as

# --- added
as well as > along with | in addition to :: prev=$comma next=the,a,an,his,her,its,our,their,these,those,many,some,several,two,three,other

# --- adverbs of degree and manner
completely > entirely | wholly :: next=$adjective,$ed prev!=so,as,more,most,how,too next!=filled,covered,finished,surrounded,sealed,cooked,dissolved,enclosed
simply because | merely because
simply by | merely by :: next=$ing
generally | commonly :: prev=is,are,was,were,been,be next=known,used,called,accepted,considered,regarded,referred,assumed,recognized,understood
highly > very :: next=speculative,sensitive,successful,dramatic,important,complex,effective,useful,desirable,significant,profitable,efficient,dangerous,competitive,subjective,selective,variable,unusual,productive,favorable,technical,emotional,controversial,toxic,beneficial,satisfactory,promising,dangerous,difficult prev!=not,so,more,most,too,how,as,very
very > highly :: next=successful,effective,desirable,profitable,competitive,selective,productive,efficient prev!=not,so,the,how,as,very,their,his,its
equally > just as :: prev=is,are,was,were,be next=important,significant,essential,true,necessary,valuable,serious,good,bad,clear,difficult,effective,dangerous,evident,high,impressive,remarkable,grave,valid,vital next2!=and
every time > whenever :: next=$subj,the,a,an,his,her,someone,somebody

# --- in the course of it
under consideration | being considered :: prev=is,are,was,were,now,still,already prev2!=report,cases,case next!=here,in
under construction | being built :: prev=is,are,was,were,now,still,already next!=of
under review | being reviewed :: prev=is,are,was,were,now,still
under investigation | being investigated :: prev=is,are,was,were,now,still
under discussion | being discussed :: prev=is,are,was,were,now,still
under study | being studied :: prev=is,are,was,were,now,still
under development | being developed :: prev=is,are,was,were,now,still
in preparation | being prepared :: prev=is,are,was,were,now,still
come into being | come into existence
held talks with | had talks with
reached agreement on > agreed on | reached an agreement on :: prev!=have,has,had
reached agreement on > agreed on | reached an agreement on :: prev=have,has,had

# --- concern and comment
raised concerns about | expressed concerns about | voiced concerns about
raised concerns that | expressed concerns that | voiced concerns that
raise concerns about | express concerns about | voice concerns about :: prev!=to,which,that,may,might,could,would
declined to comment | would not comment
put into effect > implemented :: prev=be,been,was,were,is,are
put into practice > implemented :: prev=be,been,was,were,is,are
cut back on > reduce :: prev=to,will,must,may,would,could

# --- if needed
where appropriate | as appropriate :: next=$punct prev!=is,be,are,and,or
if required > if necessary :: next=$punct
if needed > if necessary :: next=$punct prev!=and,or
when required | when needed :: next=$punct prev!=as,and,or

# --- joining
given that > since | as :: at=start
seeing that > since | as :: at=start
insofar as > to the extent that :: prev!=only,except,but next=$subj,the,this,these,such,our,their
to the extent that > insofar as :: at=start
in the knowledge that > knowing that
in addition to this, > in addition, | besides this, :: at=start
on top of this, > in addition, | besides this, :: at=start
apart from that, | other than that, | aside from that, :: at=start
for the reasons given above | for the reasons set out above
what is called the | what is known as the
an example of | an instance of :: prev!=such,as,set/v,give/v,make/v
going forward > in the future :: next=$punct prev!=$be,on,keep,kept,as
as to > about :: prev=doubts,idea,ideas,uncertain,confusion,speculation,doubtful,misgivings,curious,disagreement,instructions,concern next!=$punct,whether

# --- machines and telephones
click on > click :: next=the,a,any,links,this,these,attachments
log in to | sign in to
log on to | sign on to
phone numbers | telephone numbers

# --- single words
aided by | helped by :: next!=$ing
akin to > similar to :: prev!=$article,much,somehow,is
no alternative but to | no choice but to
annually > each year | every year :: next=$punct prev!=and,or,least before!=rate
anticipated > expected :: prev=is,are,was,were,be,as,than,originally,generally next!=and,or
anxious to > eager to :: next!=avoid,be,escape,prevent,know
approximately > about | roughly :: next=the,equal,half
approximately > roughly :: next=as,proportional,constant,parallel,equivalent
arrived at > reached :: next=the,a,an,his,their,this,its,our prev!=be,is,are,was,were,been,being,have,has,had,$comma,and
arrived at > reached :: next=the,a,an,his,their,this,its,our prev=have,has,had
arrive at > reach :: next=the,a,an,his,their,this,its,our,any,some,such prev=to,can,could,will,would,may,might,not,we,they,must
basically > essentially | fundamentally :: next!=$punct prev!=$start
besides > in addition to :: at=start next=the,a,his,her,this,these,being,its,their,having
biggest > largest :: next=city,cities,state,company,companies,bank,share,increase,number,part,portion,crowd,market,country,countries,industry,employer,union,plant,producer,single
bigger > larger :: next=share,part,number,increase,portion,crowd,city,plant,program,budget,numbers
computed > calculated :: prev=be,is,are,was,were,been next=by,from,as,for,in,using
computations > calculations :: prev!=of,and
concerning > about :: prev=editorials,doubts,ideas,assumptions,presuppositions,conclusions,questions,facts,statements,claims,complaints,rumors,stories,reports,theories,suggestions,beliefs,opinions,articles,books,letters next=the,a,his,this,these,their,its,our
confined to > limited to | restricted to :: prev=is,are,was,were,be,been,not,largely,mainly,only next!=bed,his,her,jail,prison,home,quarters,barracks,wheelchairs,wheelchair,hospital,hospitals
restricted to | limited to :: prev=is,are,was,were,be,been,not,largely,mainly next!=$number
limited to > restricted to | confined to :: prev=is,are,was,were,be,been,not,largely,mainly next=the,a,those,these,this,such,$plural
connected with > associated with :: prev=closely,those,activities,work,problems,people
it is customary to > it is usual to
remarked that > observed that
commented that > remarked that | observed that
reveals that > shows that
sharply | steeply :: prev=rose,risen,fell,fallen,dropped,increased,declined,rise,fall,rising,falling,increase,decline next=$punct,in,since,from,during,after,as,over
strongly opposed | firmly opposed
strongly believe | firmly believe :: after!=firmness,strength
strongly believes | firmly believes
strongly supports | firmly supports
subsequent > later :: next=$plural,$noun next!=to prev!=and
superior to > better than :: prev=is,are,was,were,be,far,much,vastly,clearly,distinctly next!=me,him,them,us,her
characteristic of > typical of :: prev=is,are,was,were,be,so,more,most,very,quite,not
whereby > by which :: prev=system,systems,process,means,procedure,procedures,method,methods,arrangement,mechanism,device,technique,plan,plans
yearly > annual :: next=$noun,$plural prev!=and,or
evaluate/v > assess/v :: prev=to,will,must,should,can,could,may,and,we,they,be,been,is,are,was,were,for,of,in,by,$comma next!=$punct
evaluation of > assessment of :: prev!=tax,property,and,or next!=taxes,property
partially > partly :: next!=$punct
pertinent > relevant :: prev!=and,or
previously > earlier :: prev=had next!=$punct
occasionally > at times :: prev=has,have,had,is,are,was,were,may,will,would next!=$punct
investigate > examine :: prev=to,will,must,should,can,could,may next=the,this,these,possible,ways,whether,how next2!=crime,crimes,murder,case,killing,accident,charges,allegations,complaints
modify > alter | change :: prev=to,will,would,could,may,might,must,should,can,not next=the,its,our,their,this,these,his,any
alter > change :: prev=to,will,would,could,may,might,must,should,can,not next=the,its,our,their,this,these,his,any
modified > altered | changed :: prev=be,been,is,was,were,are next=by,in,to,$punct,so
modification of > change in :: prev=a,any,no,this,some
modifications in > changes in
modifications of > changes in
declining > falling :: next=prices,revenues,revenue,sales,demand,profits,incomes,employment,production,enrollment,exports
deemed > considered :: prev=is,are,was,were,been,be next!=to before!=shall,act,section,title
intentionally > deliberately
discovered that > found that :: prev!=was,were,is,been next!=fact
discover that > find that :: next!=fact
split into > divided into :: prev=is,are,was,were,be,been
encounter/v | meet/v with :: next=difficulties,difficulty,resistance,opposition,obstacles,success,hostility
essentially > fundamentally | in essence :: prev=is,are,was,were,be next=a,an,the,one,different,sound,correct,similar,unchanged
essentially the same > basically the same | fundamentally the same
exact | precise :: next=nature,location,number,amount,meaning,terms,cause,wording,definition,position,extent,figures,figure,date
exceedingly > extremely
undue > excessive :: prev!=without,any,no next!=influence
farther > further :: prev!=no,much,any
practicable > feasible :: prev=is,are,was,were,if,where,as,when,be,not,economically,technically next=$punct,to,for,and,in before!=shall
indispensable > essential :: next=to,for,part,element,condition,ingredient,tool,$punct prev!=and
lately > recently
latest > most recent :: next=figures,report,reports,data,information,estimate,estimates,survey,study,developments,statistics,available,evidence,version,findings,election,census,figure
most recent > latest :: next=figures,report,reports,data,information,estimate,estimates,survey,study,developments,statistics,version,findings,figure prev=the,its,his,their,our
manufacturers of > makers of
makers of > manufacturers of :: next=$plural,$adjective prev!=the,policy next2!=policy
namely, > that is,
notably > particularly | especially :: prev=$comma
notion > idea :: prev=the,this,that,no,a,any,some next=of,that
obviously > clearly | plainly :: prev=is,are,was,were,it,this,that,has,have,must,will,cannot,they,we,he,she next!=$punct
perfectly > entirely :: next=clear,possible,natural,legal,safe,willing,satisfied,proper,true,normal
practically > virtually | almost :: next=all,every,no,impossible,nothing,everyone,everything,unknown,any,nonexistent,identical,everybody,the,certain
proved to be | turned out to be :: prev!=have,has,had,been
proved to be > turned out to be :: prev=have,has,had
prove to be | turn out to be :: prev=may,might,will,would,could,to,should
radically > fundamentally :: next=different,new,altered
recall that > remember that :: prev=will,to,must,should,us
appreciably > noticeably
ascertained > determined
ascribed to | attributed to
assuredly > certainly
concealed > hidden :: prev=be,is,are,was,were,been next!=weapon,weapons
conceded that > admitted that
construed as > interpreted as :: before!=shall
consult with > consult
consulted with > consulted
consulting with > consulting
devoid of > without
enormously | immensely :: next!=$punct
ensuing > following :: prev=the next=year,years,months,month,weeks,week,days,decade,decades
evidenced by > shown by :: prev=as
extensively | widely :: prev=used,traveled,travelled,written,published
famed > famous :: prev=the,a,his,its
foregoing > preceding :: next=$noun,$plural,discussion,analysis prev!=law,act
intimately > closely :: next=related,connected,associated,linked,tied,bound
lengthy > long :: prev=a,the,his,her,their,this,that,its next=$noun,$plural
likewise > also :: prev=is,are,was,were,has,have,had,must,will,can,may next!=$punct
necessitate/v > require/v
occasioned by > caused by
overly > excessively | unduly
preclude/v > rule/v out :: next=the,a,an,any,further
predominantly > mainly | largely | chiefly
prevalent > common :: prev=more,most,is,are,was,were,so,as,less next2!=in
resultant > resulting :: next=$noun,$plural next!=force,vector,forces
consecutive | successive :: next=years,months,days,weeks,year,month,day,games,terms,quarters,sessions,defeats,victories
tantamount to > equivalent to
theoretically, > in theory,
uncommon > unusual :: prev=not,isn't,wasn't,be next!=stock
vanished > disappeared :: prev!=the,a,long,these,our
vanish > disappear :: prev=to,will,would,may,might,could,not,they

# --- persons and things with two names
physicians > doctors :: prev!=college,american
attorneys > lawyers :: prev=defense,government,patent,company,his,her,their,the,several,of,corporate next!=general,general's,at
auto > automobile | car :: next=industry,makers,maker,dealers,dealer,parts,manufacturers,manufacturer,accident,accidents,sales,production,insurance,plant,plants
airplanes > planes
airplane > plane
photo > photograph :: prev=a,the,this,his,her,in,one next=of,$punct,was,is,shows,by,taken
drawback > disadvantage :: prev=a,the,one,main,only,major,serious,great,chief
drawbacks > disadvantages
segments of > parts of :: next=the,our,american,society next2=population,industry,society,economy,public,community,press,party,government,society,$punct
segment of > part of :: next=the,our,american,society next2=population,industry,society,economy,public,community,press,party,government,society,$punct
in later years | in subsequent years
large quantities of | large amounts of :: next!=people
