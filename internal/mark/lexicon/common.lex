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
considered | regarded as :: prev=is,are,was,were,be,been next=a,an,one,essential,important,necessary,desirable,adequate,inadequate,satisfactory,sufficient,appropriate,suitable,acceptable,vital,normal,impossible,dangerous,unlikely before!=shall next2!=as
regarded as | considered :: prev=is,are,was,were,be,been,generally,widely,commonly next=a,an,one,essential,important,necessary,desirable,adequate,inadequate,satisfactory,sufficient,appropriate,suitable,acceptable,vital,normal,impossible,dangerous before!=shall next2!=as
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
no question of > no question about :: next=the

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
