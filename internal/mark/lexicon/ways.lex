# Adverbs and how things are done.
kind: synonym

clearly | plainly | obviously :: prev=is,are,was,were next=the,a,an,in,not,necessary,essential,impossible,inadequate,unfair,desirable,one,to
generally | widely | commonly :: next=accepted,recognized,believed
actually | in fact :: prev=has,have,is,are,was,were,had,would,will next!=$punct
sincerely | earnestly :: next=hope,believe,trust
strongly | earnestly :: next=urge,recommend prev=i,we
firmly | strongly :: next=believe,committed,opposed prev!=more,most
also | further :: prev=i,we next=recommend,urge,propose,suggest,request,recommended,proposed,urged
badly needed | urgently needed | sorely needed
by no means | in no way :: prev=is,are,was,were,has,have,will,can
in any event | in any case | at any rate
naturally, > of course, :: at=start
to this end | for this purpose :: at=start next=i,we,the,it,there,all
toward this end, | to this end, | for this purpose, :: at=start
simply > merely :: prev=is,was,are next=a,an,the,that
far more | much more | a great deal more :: next=$adjective,than,$ly
immeasurably > vastly :: next=$adjective,$ed,more,greater,better
vastly | immensely :: next=greater,more,better,improved,different,superior
adequately | sufficiently :: next=$ed,protected,supported,trained,equipped,financed,prepared
successfully | with success :: next=$punct prev!=and,or,more
steadily | constantly | continually :: next=growing,increasing,rising,improving,expanding,changing
speedily | promptly > quickly :: prev!=and,or,more,as,very,how
swiftly | rapidly | quickly :: prev!=and,or,more,as,very
jointly | together :: prev=work,working,act,acting,worked next=with,to prev2!=$cap
equitably > fairly
fairly | equitably :: prev=distributed,shared,treated,divided,allocated
drastically | sharply :: next=reduced,reduce,cut,curtailed,limited,reducing,curtail
sharply | substantially :: next=reduced,reduce,increased,curtailed,lower,higher
severely | seriously :: next=damaged,limited,hampered,handicapped,affected,weakened,injured,restricted,hurt
seriously | gravely :: next=endanger,endangered,threatened,concerned,weaken,weakened,impaired,impair,threaten
openly | publicly :: next=stated,declared,announced,acknowledged,supported
abundantly | perfectly | quite :: next=clear
thoroughly | carefully :: next=studied,reviewed,examined,investigated,considered
precisely | exactly :: prev!=more,most next=what,the,how,why,as,where,because
profoundly | deeply :: next=grateful,moved,concerned,affected,changed,influenced,hope,believe
utterly > completely | totally :: next=$adjective,$ed
solemnly | earnestly :: next=pledge,promise

# --- second gathering
likewise > also :: prev=will,is,are,has,have,must,should,would
inevitably | unavoidably :: prev!=almost,and
largely because | mainly because | chiefly because
mostly > mainly | chiefly :: prev=is,are,was,were,consists,consist
rightly | justly :: next=proud,regarded,considered,feel
accurately | correctly :: next=reflect,reflects,describe,described,reported,stated
strenuously | vigorously
emphatically | strongly :: next=reject,oppose,deny,urge
vigorously | energetically | forcefully :: prev!=more,most,and,or
peacefully | by peaceful means :: next=$punct prev!=and
properly | adequately :: next=trained,equipped,housed,financed,prepared,supported,protected
more efficiently | with greater efficiency :: next=$punct prev!=and
with care | carefully :: next=$punct prev=handled,chosen,examined,studied,planned
without question | beyond question :: next=$punct
beyond doubt | beyond question :: next=$punct,that
without exception | with no exception :: next=$punct
in these respects | in these regards
in many respects > in many ways
in some respects > in some ways
in all respects | in every respect | in every way :: next=$punct
in other respects > in other ways
in several respects > in several ways
in every possible way | in every way possible
in every conceivable way > in every possible way | in every way possible
as best we can | as well as we can
one by one | one at a time | one after another :: prev!=and
one after another | in succession
side by side | shoulder to shoulder :: prev=stand,fight,stood,fought,work,worked
on the one hand, | on one hand,
with determination | resolutely :: next=$punct
out of reach > beyond reach
on their own behalf > for themselves
by the same token, | similarly, | in the same way, :: at=start
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
the following day | the next day :: next!=of
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
