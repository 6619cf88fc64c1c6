# Adverbs and how things are done.
kind: synonym

clearly | plainly :: prev=is,are,was,were next=the,a,an,in,not,necessary,essential,impossible,inadequate,unfair,desirable,one,to
obviously > clearly | plainly :: prev=is,are,was,were next=the,a,an,in,not,necessary,essential,impossible,inadequate,unfair,desirable,one,to
widely > generally :: next=accepted,recognized,believed prev!=too,more,most next2!=accounting
actually | in fact :: prev=has,have,is,are,was,were,had,would,will next!=$punct
earnestly > sincerely :: next=hope
earnestly > strongly :: next=urge,recommend prev=i,we
firmly | strongly :: next=believe,committed,opposed prev!=more,most
also | further :: prev=i,we next=recommend,urge,propose,suggest,request,recommended,proposed,urged
badly needed | sorely needed :: next!=to
at any rate, > in any case, | in any event, :: at=start
naturally, > of course, :: at=start
to this end | for this purpose :: at=start next=i,we,the,it,there,all
toward this end, | to this end, | for this purpose, :: at=start
simply > merely :: prev=is,was,are next=a,an
far more | much more | a great deal more :: next!=$plural before!=not,nothing,no,never,neither,nor,without,cannot,hardly next=$adjective,than,$ly prev!=how,so,very,too,that,as,this,not,thus
immeasurably > vastly :: next=$adjective,$ed,more,greater,better
vastly | immensely :: next=more,better,improved,superior
sufficiently > adequately :: next=protected,trained,equipped,financed,funded,staffed prev!=more,most,not
speedily > quickly :: prev!=and,or,more,as,very,how
swiftly | rapidly | quickly :: prev!=and,or,more,as,very,too,so
jointly > together :: prev=work,working,act,acting,worked next=with,to prev2!=$cap
equitably > fairly :: prev!=more,most,and,or next=$punct,by,among,between,in,and
fairly | equitably :: prev=distributed,shared,treated,divided,allocated
severely | seriously :: next=damaged,limited,hampered,handicapped,affected,weakened,restricted
openly > publicly :: next=stated,declared,announced
abundantly | perfectly :: next=clear
precisely | exactly :: prev!=more,most next=what,the,how,why,as,where,because
profoundly | deeply :: next=grateful,moved,concerned,affected,changed,influenced,hope,believe
utterly > completely | totally :: next=$adjective,$ed
solemnly | earnestly :: next=pledge,promise

# --- second gathering
likewise > also :: prev=will,is,are,has,have,must,should,would
largely because | mainly because | chiefly because
mostly > mainly | chiefly :: prev=is,are,was,were,consists,consist
rightly | justly :: next=proud,regarded,considered,feel
accurately | correctly :: next=reflect,reflects,describe,described,reported,stated
strenuously | vigorously :: next=opposed,oppose,opposes,argued,argue,objected,object,resisted,resist,denied,protested
emphatically > strongly :: next=reject,oppose,deny,urge
by peaceful means > peacefully :: next=$punct prev!=and
more efficiently | with greater efficiency :: next=$punct prev!=and
with care | carefully :: next=$punct prev=handled,chosen,examined,studied,planned
without question | beyond question :: next=$punct
beyond doubt | beyond question :: next=$punct,that
in these regards > in these respects
in many respects > in many ways
in some respects > in some ways
in all respects | in every respect :: next=$punct
in other respects > in other ways
in several respects > in several ways
in every possible way | in every way possible
in every conceivable way > in every possible way | in every way possible
as best we can | as well as we can
one by one | one at a time :: prev!=and,successive
side by side | shoulder to shoulder :: prev=stand,fight,stood,fought,work,worked
on the one hand, | on one hand,
with determination | resolutely :: next=$punct
out of reach > beyond reach
on their own behalf > for themselves
by the same token, > similarly, | in the same way, :: at=start
in like manner > in the same way | similarly

# --- where, and what is not
at our command | at our disposal
at their command | at their disposal
it is our duty to | it is our obligation to | it is our responsibility to
it is my duty to | it is my obligation to | it is my responsibility to
it is their duty to | it is their obligation to | it is their responsibility to
from this day forward | from this day on
with all our strength | with all our might
time after time | again and again | time and again
day in and day out | day after day
the following day | the next day :: next!=of prev!=on
the following morning | the next morning
the following evening | the next evening
the following week | the next week :: next!=of,or
the following month | the next month :: next!=of,or
the following spring | the next spring
the following summer | the next summer
beside > next to :: next=the,a,an,his,her,their next2!=point
close to the | near the :: prev=used,seen,found,standing,stands,stood,parked,located,built,house,point,shop,places next2!=end,truth,heart,beginning,average,top,bottom
no trace of | no sign of :: next=the,a,him,her,them,any
is not known | is unknown :: next=$punct,how,whether,why,who,what,where,when
are not known | are unknown :: next=$punct,at
was not known | was unknown :: next=$punct,how,whether,why,who,what,where,when
is not clear | is unclear :: next=$punct,how,whether,why,who,what,where,when,if
was not clear | was unclear :: next=$punct,how,whether,why,who,what,where,when,if
it is not possible to | it is impossible to
it was not possible to | it was impossible to
is not enough | is insufficient | is not sufficient :: next=$punct
are not enough | are insufficient | are not sufficient :: next=$punct
is not sufficient | is insufficient :: next=to,$punct,for
is not adequate | is inadequate :: next=to,$punct,for
are not adequate | are inadequate :: next=to,$punct,for
is not necessary | is unnecessary :: next=to,$punct
are not necessary | are unnecessary :: next=$punct
is not willing to | is unwilling to
are not willing to | are unwilling to
was not willing to | was unwilling to
were not willing to | were unwilling to
not aware | unaware :: next=of,that prev=is,are,was,were,am before!=not,never,nor
is not yet known | is as yet unknown :: next=$punct
do not have any > have no
does not have any > has no
did not have any > had no
there is not any > there is no
there are not any > there are no
for all | for everyone :: next=$punct prev=prosperity,opportunity,jobs,life,education,world,benefits,future
