# Connectives: what joins sentences and clauses.
kind: function

# --- at the head of a sentence. The comma belongs to the form.
moreover, | furthermore, > in addition, | additionally, :: at=start
in addition, | additionally, > furthermore, :: at=start
further, > furthermore, | moreover, :: at=start
nevertheless, | nonetheless, | even so, | still, :: at=start
# "thus" also introduces an instance, so it is only ever put in, never replaced, beside "therefore"
therefore, > consequently,(next!=i,let) | thus,(next!=i,let) :: at=start
accordingly, > therefore, | consequently,(next!=i,let) :: at=start
consequently, > as a result, | therefore, | thus, :: at=start
as a result, > as a consequence, | consequently, :: at=start
hence, > therefore, | thus, :: at=start
# no question words and no fragments: "But why?", "But not for long."
but | however, :: at=start next!=as,if,in,when,while,after,before,$punct,for,not,then,also,yet,still,why,what,how,who,where,which,whether,more,another,to,because,never,so,again,hardly,rarely,seldom,only,remember,our
# "but" may set one thing beside another; "yet" never does
yet > but | however, :: at=start next!=as,if,in,when,while,after,before,$punct,for,not,then,also,yet,still,why,what,how,who,where,which,whether,more,another,to,because,never,so,again,hardly,rarely,seldom,only,remember,our
# "in fact" may mean "in truth, and not as was said", which "indeed" never does
indeed, > in fact, :: at=start next!=however
in the meantime, > meanwhile, :: at=start
in short, | in brief, | in sum, :: at=start
likewise, > similarly, :: at=start
to this end, | to that end, | for this purpose, :: at=start
by contrast, | in contrast, :: at=start
generally, | in general, :: at=start
in the end, | ultimately, :: at=start
currently, | at present, :: at=start
first of all, > first, :: at=start
for this reason, > therefore, :: at=start next!=then,too,alone,also
for these reasons, > accordingly, | therefore, :: at=start

# --- inside the sentence
for example | for instance
nevertheless | nonetheless :: at=mid
therefore > thus | consequently :: prev=$modal,is,are,was,were,have,has,had,and next!=$punct
therefore > accordingly :: prev=i,we next!=$punct
thereby | thus :: next=$ing prev=$comma,and
yet it > but it :: prev=$comma before!=while,although,though,if,when
yet we > but we :: prev=$comma before!=while,although,though,if,when
yet they > but they :: prev=$comma before!=while,although,though,if,when
yet there > but there :: prev=$comma before!=while,although,though,if,when
although | though :: at=start next=$subj,$det,there
although | though :: prev=$comma next=$subj,$det,there prev2!=notice,note
even though > although :: at=mid prev=$comma next=$subj,$det,there
# behind "since" a past tense tells when: "since the war ended"
because > since :: at=start next=$subj,$det,there after!=$ed,was,were,did,had,would,could,been
as long as | so long as :: next=$subj,$poss,the,this,these,there,people prev!=for,twice,again,half,last,lasts,lasted,took,takes,live,$number,times next2!=can,could
as if | as though
in order that > so that
in order to > to :: at=mid prev!=$be,so,as,enough,item,items,right,rights,way,ways,time,effort,efforts,attempt,attempts,need,needs,opportunity,ability,power,powers,authority,place,places,decision,decisions,plan,plans,reason,reasons,chance,how,what,something,anything,nothing,much,people,men,one,those,tendency,desire,used
in order to > to :: at=start
each other | one another
# after a preposition or a verb "as well as" joins more than two names of things
# "like" is plain beside it, and "such as" may list all there are
such as > like :: next=these,this,those,that prev=$noun
instead of > rather than :: prev!=was,is,$start next!=$punct
instead of > rather than :: at=start next=$ing
whether or not > whether :: next=to,we,they,it,he prev=decide,decides,decided,deciding,determine,determines,determined,determining,know,knows,known,ascertain,ascertained,consider,considered,question,choose,learn,doubt,ask,asked,asks,asking,decision,issue,see,tell,wonder,wondered,wondering,choice,say,discuss,discussed,doubtful,uncertain
with the exception of > except for
regardless of > irrespective of :: next=whether,how,the,their,race,color,party,age,cost,size,income

# --- an "and" that only opens a sentence may go
and we > we :: at=start
and we're > we're :: at=start
and we've > we've :: at=start
and we'll > we'll :: at=start
and i > I :: at=start
and it > it :: at=start next!=$punct
and they > they :: at=start
and he > he :: at=start
and she > she :: at=start
and you > you :: at=start
and there > there :: at=start next=is,are,was,were,will,must,has,have,can
and this > this :: at=start next!=$punct
and these > these :: at=start
and those > those :: at=start
and that > that :: at=start next=is,was,will,must,means,would,has,can
and that's > that's :: at=start
and the > the :: at=start
and our > our :: at=start
and my > my :: at=start
and their > their :: at=start
and if > if :: at=start
and when > when :: at=start
and in > in :: at=start next!=so,turn
and as > as :: at=start next=$subj,the,our
and to > to :: at=start after=we,i,you
and today, > today, :: at=start
and tonight, > tonight, :: at=start
and tonight > tonight :: at=start
and now > now :: at=start next=$subj,the,let,is,comes
and so > so :: at=start next=$subj,the,our,tonight,today
and let > let :: at=start
and let's > let's :: at=start
and finally, > finally, :: at=start
and second, > second, :: at=start
and third, > third, :: at=start
and because > because :: at=start
and while > while :: at=start
and all > all :: at=start next!=too
and every > every :: at=start
and no > no :: at=start next!=$punct

# --- more openings
also, > in addition, | additionally, :: at=start
yet, > still, | nevertheless, :: at=start next!=even,perhaps,again,today,now,then,after,for
initially, | at first, :: at=start
eventually, > in time, | in the end, :: at=start
obviously, > clearly, | plainly, :: at=start
in closing, > in conclusion, :: at=start
to date, | so far, | thus far, :: at=start
overall, | on the whole, :: at=start
since then | since that time :: next=$punct,have,has,the,we,i,it,there,they
frequently, | often, :: at=start
in an effort to | in an attempt to
with the support of | with the backing of

# --- third gathering
since | because :: prev=$comma next=$subj,this,these,there next2=is,are,may,can,will,would,must,should,cannot,might,could,do,does before!=ever,long
though > however :: prev=$comma next=$comma at=mid
as soon as > once :: next=$subj,the,this,our,these prev!=$comma,and,or,just,not,$start next2!=possible,could,can,saw,heard
lest > in case :: next=they,it,he,she,we next2=should
by which time | and by then :: prev=$comma
last but not least, > finally, | lastly, :: at=start
subsequently, > later, | afterwards, :: at=start
later, > subsequently, :: at=start next=the,he,she,they,it,we,officers next2!=will,shall,may,should,can
previously, | earlier, | before that, :: at=start
normally, | usually, | as a rule, :: at=start
sometimes, > at times, | on occasion, :: at=start
occasionally, > from time to time, | now and then, | at times, :: at=start
these days, | nowadays, > today, :: at=start
immediately afterwards, | directly afterwards, | straight afterwards, :: at=start
unfortunately > regrettably :: at=start next=$comma
all in all, > overall, | on the whole, :: at=start
in summary, | to sum up, | in sum, :: at=start
as a consequence, > as a result, | consequently, :: at=start
apart from this, | aside from this, :: at=start
for all these reasons, > accordingly, :: at=start
to > in order to :: at=mid next=$purpose prev=quickly,immediately,promptly,abroad,overseas,actively,jointly,effectively,firmly,boldly,swiftly,urgently before!=not
in accord with > in accordance with | in line with :: prev!=$be
achieved through > achieved by means of :: next=$det
