# Adverbs, adverbials and phrases of function whose neighbours may be any.
kind: function

as well as > along with :: prev=$comma next=the,a,an,$plural
earlier | before :: prev=years,months,weeks,days,decades,centuries,hours,minutes prev2!=the next=$punct
at that time > then :: prev=was,were next!=$punct
at one time > once :: prev=was,were,had,who,which,that,and next!=$punct
later > subsequently :: prev=he,she,they,who,was,were,and,it,which,but,had next=$ed,became,made,took,found,wrote,held,built,sold,bought,began,led,won,came,sent,known,shown,given,taken,put
over the years | through the years :: next!=immediately,ahead,to,of,from,since,between,just,preceding,following
concern over > concern about
about > regarding | concerning :: prev=ideas,opinions,views,beliefs,assumptions,theories,hypotheses,remarks,comments,warnings,conclusions,generalizations,controversy,disagreement,instructions,predictions,assertions,rumors,speculation,uncertainty next=$det,$noun,$adjective
during > in :: next=the next2=nineteenth,eighteenth,twentieth,seventeenth,sixteenth,fifteenth,thirties,twenties,forties,fifties,sixties,seventies,eighties,nineties
in > during :: next=the next2=nineteenth,eighteenth,twentieth,seventeenth,sixteenth,thirties,twenties,forties,fifties,sixties,seventies,eighties,nineties prev!=numbering,temperature,temperatures,scores,age,born,early,late,later,back,made,year,years,decade,decades
since > because :: at=start next=$subj,this,these,there,no next2=is,are,can,cannot,may,must,will,should,do,does,would,could before!=ever
while > although :: at=start next=there,it,this,these,they,he,we next2=may,might
some > about | approximately :: next=$number next!=one,two,three,dozen,half,score,hundred,thousand,million,billion,$yearnumber next2=$plural,percent,million,billion,thousand,hundred prev!=of,told,tell,talk,talked,spoke,wrote,knew,know,heard
both of the | both the
a total of > in all :: at=end
with a total of > with :: next=$number
had a total of > had :: next=$number
has a total of > has :: next=$number
have a total of > have :: next=$number
a minimum of > at least :: next=$number
a maximum of > at most | not more than :: next=$number
no matter how > however :: next=$adjective,$ly next!=many,much,often,long prev!=and,or
no matter what > whatever :: next=$subj,the,happens
so far as > as far as :: prev!=in,go,goes,went,gone,going next!=to after=concerned
so far as > as far as :: next=i,we next2=know,knew,can,could,am,are
just before > shortly before :: next=the,he,she,they,we,it,his,her
for a time > for a while :: next!=when,of,that,before,as,at,and
by no means > not at all :: next=$adjective next!=limited,confined,all,certain,$ed
as to how > about how :: prev=opinion,question,questions,doubt,doubts,decision,idea,ideas,advice
in the course of > during :: next=the,this,these,his,their,our,an,its next2=$noun
apart from | aside from :: prev=$start,$comma,quite,but
aside from > apart from :: prev!=set,sets
in contrast to | in contrast with
in conjunction with > together with :: prev=$comma
in the vicinity of > near :: next=the,a
as compared with > compared with :: prev!=when
more and more > a growing number of :: next=$plural
from the beginning | from the start | from the outset :: next!=of
at the outset > at the start :: next=$punct
in any case | in any event :: next=$punct
in the same way, > similarly, | likewise, :: at=start
generally speaking, > in general, | generally, :: at=start
in this way, > thus, :: at=start
