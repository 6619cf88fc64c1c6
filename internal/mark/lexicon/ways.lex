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
wholeheartedly | unreservedly
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
without precedent | unprecedented :: next=$punct prev=is,are,was,were
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
with pride | proudly :: next=$punct
on their own behalf > for themselves
by the same token, | similarly, | in the same way, :: at=start
in like manner > in the same way | similarly
