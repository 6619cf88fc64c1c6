# Adverbs, adverbials and phrases of function whose neighbours may be any.
kind: function

as well as > along with :: prev=$comma next=the,a,an,$plural
earlier | before :: prev=years,months,weeks,days,decades,centuries,hours,minutes prev2!=the next=$punct
at that time > then :: prev=was,were next!=$punct
at one time > once :: prev=was,were,had,who,which,that,and next!=$punct
later > subsequently :: prev=he,she,they,who,was,were,and,it,which,but,had next=$ed,became,made,took,found,wrote,held,built,sold,bought,began,led,won,came,sent,known,shown,given,taken,put
concern over > concern about
about > regarding | concerning :: prev=ideas,opinions,views,beliefs,assumptions,theories,hypotheses,remarks,comments,warnings,conclusions,generalizations,controversy,disagreement,instructions,predictions,assertions,rumors,speculation,uncertainty next=$det,$noun,$adjective
during > in :: next=the next2=nineteenth,eighteenth,twentieth,seventeenth,sixteenth,fifteenth,thirties,twenties,forties,fifties,sixties,seventies,eighties,nineties
in > during :: next=the next2=nineteenth,eighteenth,twentieth,seventeenth,sixteenth,thirties,twenties,forties,fifties,sixties,seventies,eighties,nineties prev!=numbering,temperature,temperatures,scores,age,born,early,late,later,back,made,year,years,decade,decades
since > because :: at=start next=$subj,this,these,there,no next2=is,are,can,cannot,may,must,will,should,do,does,would,could before!=ever
while > although :: at=start next=there,it,this,these,they,he,we next2=may,might
a total of > in all :: at=end
with a total of > with :: next=$number
had a total of > had :: next=$number
has a total of > has :: next=$number
have a total of > have :: next=$number
a minimum of > at least :: next=$number
a maximum of > at most | not more than :: next=$number
no matter what > whatever :: next=$subj,the,happens
so far as > as far as :: prev!=in,go,goes,went,gone,going next!=to after=concerned
so far as > as far as :: next=i,we next2=know,knew,can,could,am,are
just before > shortly before :: next=the,he,she,they,we,it,his,her
by no means > not at all :: next=$adjective next!=limited,confined,all,certain,$ed
as to how > about how :: prev=opinion,question,questions,doubt,doubts,decision,idea,ideas,advice
in the course of > during :: next=the,this,these,his,their,our,an,its next2=$noun
in contrast to | in contrast with
in the vicinity of > near :: next=the,a
as compared with > compared with :: prev!=when
more and more > a growing number of :: next=$plural
from the beginning | from the start | from the outset :: next!=of
at the outset > at the start :: next=$punct
in any case | in any event :: next=$punct
in the same way, > similarly, | likewise, :: at=start
generally speaking, > in general, | generally, :: at=start
in this way, > thus, :: at=start

# --- second gathering
# a subject form after it shows that it joins clauses
for > since :: prev=$comma next=he,she,they,we,i
for > since :: prev=$comma next=it,there next2=is,was,are,were,has,had,would,will,must,may,might,can,could,does,did,seems,seemed
yet > but :: prev=$comma before!=while,although,though,if,when next=$subj,$article,$poss,these,those,this,there next!=her
and yet > yet | but :: at=start next!=$punct
and yet > yet | but :: prev=$comma next=$subj,$article,$poss,these,those,this,there
and so > and therefore :: prev=$comma next=he,she,we,they,i,the,this,these,our,their,his
thus > therefore :: prev=is,are,was,were,be next=$adjective,a,an,the,not,no next!=$ed,far
whereas > while :: prev=$comma
actually > in fact :: prev=is,are,was,were,has,had,have,did,do,does,it,he,she,they,we,who,which,that,what,may,might,would,could,will,can next!=$punct
actually, > in fact, :: at=start
besides, > moreover, | in addition, :: at=start
lastly, > finally, :: at=start
identical with > identical to
identical to > identical with :: prev=is,are,was,were,not
practically > virtually :: next=$adjective,unknown,unheard,nothing,nobody,everybody,everyone,everything,any,none,identical prev!=not
till > until :: next=$subj,the,a,his,her,their,our,now,then,after,late,$number,$month,$weekday
without any > without :: next=$plural,warning,doubt,help,trouble,difficulty,knowledge,hesitation,delay,evidence,regard,reference,fear,interference,opposition,assistance,fuss,notice,discussion,explanation
in reality > in fact :: prev=$be,$have
too > as well :: at=end prev!=$comma,me,him,her,you,far,all,not,only,it,here,now,one,too,be,is,are,was,were,too,none,so,well
a great deal of > much :: next!=$plural prev!=not,quite,$start
a great deal > much :: next=more,less,better,worse,larger,smaller,higher,lower,easier,harder prev!=not
a good deal > much | a great deal :: next=more,less,better,worse,larger,smaller,higher,lower,easier,harder prev!=not
a bit > a little :: next=$adjective,more,less,too prev!=not,quite
a lot > a great deal :: next=$punct,more,about,from prev!=not,quite,such,thanks,is,was,whole

# --- third gathering
somewhat > rather :: next=$adjective next!=more,less,different,$ed,better prev!=a,the,even
undoubtedly > without doubt :: prev=will,would,has,have,had,is,was,are,were next!=$punct
invariably > always :: prev!=$punct
as to > about | concerning :: prev=uncertain,confusion,disagreement,argument,conjectures,speculation,agreement,opinions,theories,ignorance,curious next!=$punct,whether
as to what > about what :: prev=question,questions,argument,curious,inference,speculate,speculation,commitments,opinion,doubt
as to why > about why :: prev=question,questions,argument,curious,speculate,speculation,opinion,doubt
as to who > about who :: prev=question,questions,argument,curious,speculate,speculation,opinion,doubt
was impossible to | was not possible to :: prev=it
would be impossible to | would not be possible to :: prev=it
is impossible for | is not possible for :: prev=it
was impossible for | was not possible for :: prev=it
seemingly > apparently :: next=$adjective,$ed
barely > scarcely :: prev=can,could,is,was,are,were next!=$punct,$number,on,above,over
throughout the > all through the :: next=day,season,summer,winter,spring,book,night,campaign,evening,war,play,novel,poem
throughout history | all through history
throughout this > all through this :: next=period,book,time
recently > lately :: next=$punct before=has,have,been prev!=until,more,very,rather,fairly,quite,most,just,only,$comma
poorly > badly :: next=equipped,paid,trained,designed,organized,constructed,lighted,planned,managed,written,prepared

# --- fourth gathering
with no > without any :: next=$noun,$plural,$adjective next!=less,fewer,more,other,one,such,better,little,small,doubt,longer,thought
afterward > afterwards :: next=$punct
anyway > anyhow :: at=end
beneath > under :: next=the,a,an,his,her,its,their,our,which next2!=dignity,surface
years old > years of age :: prev=$number prev2=is,was,were,are,am,be next=$punct,and,when,or before=he,she,who,i,man,woman,boy,girl
may very well > may well
might very well > might well
could very well > could well
all but > almost :: next=impossible,certain,inevitable,unknown,forgotten,vanished,disappeared,destroyed,unanimous,identical,nonexistent,abandoned,eliminated,useless,complete,ignored,lost,ruined prev!=in
little more than > hardly more than :: prev=is,was,are,were,be,been
nothing but > only :: prev=have,has,had,saw,found,brought,heard next!=to
fortunately, > happily, :: at=start
i.e., > that is,
e.g., > for example, | for instance,
in theory > theoretically :: next!=or,and,but
in secret > secretly :: next=$punct,to
at random > randomly :: next=$punct
in person > personally :: next!=or,and
originally > initially :: next=planned,scheduled,intended,designed,proposed,estimated,set,conceived,developed
elsewhere > in other places :: prev=and,than next=$punct
elsewhere > somewhere else :: prev=moved,go,went,going,gone,look,looked,looking,move,lived
every one of > each of
at the rate of > at a rate of :: next=$number
instantly > at once :: prev!=almost next=$punct
indispensable > essential :: next=to,for,part prev=is,are,was,were,an,be
per annum > a year
not one of > none of :: prev=$start,but,and
far more than > much more than
anything but > far from :: next=$adjective prev=is,was,are,were,be,been

# --- fifth gathering
# "very likely" is more than "probably" where probabilities are estimated
probably > likely :: prev=will,would next!=$punct,not
strange > odd :: prev=a,is,was,seem,seems,appear,appears,very next!=and,to
only > merely :: prev=is,was,are,be,it's,that's next=a,an next2!=few
only > just :: next=a next2=small,handful,fraction,little,minority,portion,part,slight,short,bit prev!=$start,not,but,if
fully > entirely :: next=justified,adequate,satisfied,resolved,satisfactory,consistent
tremendous > enormous :: prev=a,the,this,of next=emphasis,significance,energy,expenditures,pressures,pressure,volume,value,range,powers,demands,job,influence,change,changes,importance,effort,efforts,cost,costs,task,advantage,variety
