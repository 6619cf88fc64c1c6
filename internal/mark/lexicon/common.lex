# Common words of general prose, each in a frame where another says the same.
kind: function

# --- kinds of a thing
this kind of | this type of
this sort of > this kind of | this type of
that kind of | that type of
that sort of > that kind of | that type of
any kind of | any type of :: prev!=of,not
any sort of > any kind of | any type of
some type of > some kind of
some sort of > some kind of
what kind of | what type of
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
each type of | each kind of
every type of | every kind of
every sort of > every type of | every kind of
another type of | another kind of
one type of | one kind of
same type of | same kind of
same sort of > same type of | same kind of
different type of | different kind of
different sort of > different type of | different kind of
new type of | new kind of
new types of | new kinds of
the type of | the kind of :: next!=$pron
the sort of > the kind of | the type of
the types of | the kinds of
what types of | what kinds of
certain type of | certain kind of
right type of | right kind of

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
do so > do this :: prev=to,can,could,will,would,must,should,may,might,not,we,they next=$punct,by,without,with
did so > did this :: next=$punct,by,without,with,through prev=they,he,she,we
doing so > doing this :: prev=in,by,from,for,of,is,are,was,were next=$punct,we,they,he,it

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
in the direction of > toward :: prev=move,step,steps,moved,moving,moves,progress,movement,trend,point,points
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
such questions | questions of this kind | questions of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=question,questions,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such factors | factors of this kind | factors of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=factor,factors,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such reports | reports of this kind | reports of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=report,reports,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such services | services of this kind | services of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=service,services,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such statements | statements of this kind | statements of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=statement,statements,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such institutions | institutions of this kind | institutions of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=institution,institutions,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such tactics | tactics of this kind | tactics of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=tactic,tactics,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such techniques | techniques of this kind | techniques of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=technique,techniques,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such diseases | diseases of this kind | diseases of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=disease,diseases,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such laws | laws of this kind | laws of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=law,laws,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such ideas | ideas of this kind | ideas of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=idea,ideas,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such areas | areas of this kind | areas of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=area,areas,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such groups | groups of this kind | groups of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=group,groups,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such regulations | regulations of this kind | regulations of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=regulation,regulations,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such devices | devices of this kind | devices of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=device,devices,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such facilities | facilities of this kind | facilities of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=facility,facilities,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such materials | materials of this kind | materials of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=material,materials,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such actions | actions of this kind | actions of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=action,actions,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such companies | companies of this kind | companies of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=company,companies,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such studies | studies of this kind | studies of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=study,studies,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such standards | standards of this kind | standards of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=standard,standards,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such threats | threats of this kind | threats of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=threat,threats,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such documents | documents of this kind | documents of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=document,documents,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such requests | requests of this kind | requests of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=request,requests,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such meetings | meetings of this kind | meetings of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=meeting,meetings,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such requirements | requirements of this kind | requirements of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=requirement,requirements,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such restrictions | restrictions of this kind | restrictions of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=restriction,restrictions,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such agreements | agreements of this kind | agreements of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=agreement,agreements,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such decisions | decisions of this kind | decisions of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=decision,decisions,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such opportunities | opportunities of this kind | opportunities of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=opportunity,opportunities,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such results | results of this kind | results of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=result,results,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such events | events of this kind | events of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=event,events,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such issues | issues of this kind | issues of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=issue,issues,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such investments | investments of this kind | investments of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=investment,investments,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such contracts | contracts of this kind | contracts of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=contract,contracts,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such crimes | crimes of this kind | crimes of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=crime,crimes,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such acts | acts of this kind | acts of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=act,acts,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such views | views of this kind | views of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=view,views,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such differences | differences of this kind | differences of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=difference,differences,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such difficulties | difficulties of this kind | difficulties of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=difficulty,difficulties,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such experiments | experiments of this kind | experiments of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=experiment,experiments,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such observations | observations of this kind | observations of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=observation,observations,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such investigations | investigations of this kind | investigations of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=investigation,investigations,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such plans | plans of this kind | plans of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=plan,plans,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such states | states of this kind | states of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=state,states,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such relationships | relationships of this kind | relationships of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=relationship,relationships,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such structures | structures of this kind | structures of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=structure,structures,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such procedures | procedures of this kind | procedures of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=procedure,procedures,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such offenses | offenses of this kind | offenses of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=offense,offenses,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such operations | operations of this kind | operations of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=operation,operations,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such attempts | attempts of this kind | attempts of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=attempt,attempts,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such situations | situations of this kind | situations of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=situation,situations,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such contacts | contacts of this kind | contacts of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=contact,contacts,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such goods | goods of this kind | goods of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=good,goods,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such products | products of this kind | products of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=product,products,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such tests | tests of this kind | tests of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=test,tests,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such works | works of this kind | works of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=work,works,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such objections | objections of this kind | objections of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=objection,objections,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such comparisons | comparisons of this kind | comparisons of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=comparison,comparisons,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such circumstances | circumstances of this kind | circumstances of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=circumstance,circumstances,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such considerations | considerations of this kind | considerations of this type :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,other,and,or,$number,in,under,$cap before!=consideration,considerations,$lawly after!=$lawly prev2!=extreme,most,many,some,few,worst,best,all,none
such a statement | a statement of this kind | a statement of this type | this kind of statement :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=statement,$lawly after!=$lawly
such a decision | a decision of this kind | a decision of this type | this kind of decision :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=decision,$lawly after!=$lawly
such a meeting | a meeting of this kind | a meeting of this type | this kind of meeting :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=meeting,$lawly after!=$lawly
such a report | a report of this kind | a report of this type | this kind of report :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=report,$lawly after!=$lawly
such a reaction | a reaction of this kind | a reaction of this type | this kind of reaction :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=reaction,$lawly after!=$lawly
such a gathering | a gathering of this kind | a gathering of this type | this kind of gathering :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=gathering,$lawly after!=$lawly
such an act | an act of this kind | an act of this type | this kind of act :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=act,$lawly after!=$lawly
such an event | an event of this kind | an event of this type | this kind of event :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=event,$lawly after!=$lawly
such a device | a device of this kind | a device of this type | this kind of device :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=device,$lawly after!=$lawly
such a task | a task of this kind | a task of this type | this kind of task :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=task,$lawly after!=$lawly
such a test | a test of this kind | a test of this type | this kind of test :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=test,$lawly after!=$lawly
such an experiment | an experiment of this kind | an experiment of this type | this kind of experiment :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=experiment,$lawly after!=$lawly
such an increase | an increase of this kind | an increase of this type | this kind of increase :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=increase,$lawly after!=$lawly
such a reduction | a reduction of this kind | a reduction of this type | this kind of reduction :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=reduction,$lawly after!=$lawly
such a crisis | a crisis of this kind | a crisis of this type | this kind of crisis :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=crisis,$lawly after!=$lawly
such a claim | a claim of this kind | a claim of this type | this kind of claim :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=claim,$lawly after!=$lawly
such a request | a request of this kind | a request of this type | this kind of request :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=request,$lawly after!=$lawly
such an offer | an offer of this kind | an offer of this type | this kind of offer :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=offer,$lawly after!=$lawly
such an agreement | an agreement of this kind | an agreement of this type | this kind of agreement :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=agreement,$lawly after!=$lawly
such an institution | an institution of this kind | an institution of this type | this kind of institution :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=institution,$lawly after!=$lawly
such a rule | a rule of this kind | a rule of this type | this kind of rule :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=rule,$lawly after!=$lawly
such a law | a law of this kind | a law of this type | this kind of law :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=law,$lawly after!=$lawly
such an undertaking | an undertaking of this kind | an undertaking of this type | this kind of undertaking :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=undertaking,$lawly after!=$lawly
such an investigation | an investigation of this kind | an investigation of this type | this kind of investigation :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=investigation,$lawly after!=$lawly
such an examination | an examination of this kind | an examination of this type | this kind of examination :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=examination,$lawly after!=$lawly
such a comparison | a comparison of this kind | a comparison of this type | this kind of comparison :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=comparison,$lawly after!=$lawly
such a relationship | a relationship of this kind | a relationship of this type | this kind of relationship :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=relationship,$lawly after!=$lawly
such an attitude | an attitude of this kind | an attitude of this type | this kind of attitude :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=attitude,$lawly after!=$lawly
such a view | a view of this kind | a view of this type | this kind of view :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=view,$lawly after!=$lawly
such a structure | a structure of this kind | a structure of this type | this kind of structure :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=structure,$lawly after!=$lawly
such an arrangement | an arrangement of this kind | an arrangement of this type | this kind of arrangement :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=arrangement,$lawly after!=$lawly
such a procedure | a procedure of this kind | a procedure of this type | this kind of procedure :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=procedure,$lawly after!=$lawly
such a method | a method of this kind | a method of this type | this kind of method :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=method,$lawly after!=$lawly
such a possibility | a possibility of this kind | a possibility of this type | this kind of possibility :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=in,into,is,be,was before!=possibility,$lawly after!=$lawly
such information | information of this kind | this kind of information :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=information,$lawly after!=$lawly
such equipment | equipment of this kind | this kind of equipment :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=equipment,$lawly after!=$lawly
such legislation | legislation of this kind | this kind of legislation :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=legislation,$lawly after!=$lawly
such behavior | behavior of this kind | this kind of behavior :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=behavior,$lawly after!=$lawly
such treatment | treatment of this kind | this kind of treatment :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=treatment,$lawly after!=$lawly
such training | training of this kind | this kind of training :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=training,$lawly after!=$lawly
such research | research of this kind | this kind of research :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=research,$lawly after!=$lawly
such action | action of this kind | this kind of action :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=action,$lawly after!=$lawly
such evidence | evidence of this kind | this kind of evidence :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=evidence,$lawly after!=$lawly
such damage | damage of this kind | this kind of damage :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=damage,$lawly after!=$lawly
such criticism | criticism of this kind | this kind of criticism :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=criticism,$lawly after!=$lawly
such pressure | pressure of this kind | this kind of pressure :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=pressure,$lawly after!=$lawly
such conduct | conduct of this kind | this kind of conduct :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=conduct,$lawly after!=$lawly
such activity | activity of this kind | this kind of activity :: next!=regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in,from,at prev!=no,any,all,with,other,and,or before!=activity,$lawly after!=$lawly

# --- being and its verbs
is similar to > resembles :: next=the,a,an,his,their,its,our,$cap next2!=of
are similar to > resemble :: next=the,a,an,his,their,its,our,$cap next2!=of
is equal to > equals :: next!=$punct
are equal to > equal
is caused by > results from | is brought about by
are caused by > result from | are brought about by
was caused by > resulted from | was brought about by
were caused by > resulted from | were brought about by
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
if required > if needed | if necessary :: next=$punct
if needed | if required | if necessary :: next=$punct prev!=and,or
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
an example of | an instance of :: prev!=such,as
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
annually > each year | every year :: next=$punct prev!=and,or,least
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
strongly believe | firmly believe
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
pertinent | relevant :: prev!=and,or
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
emphasis on > stress on :: prev=great,greater,much,more,special,particular,increased,heavy,increasing,less,little,such next!=$punct
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
uncommon > unusual :: next!=stock
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
