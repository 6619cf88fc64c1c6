# Frames of prepositions, conjunctions and optional words.
kind: synonym

# --- more and less
more than a > over a :: next=hundred,thousand,million,billion,dozen,decade,century,mile,quarter,third prev!=before,from,to
more than half > over half :: prev!=no,not,little,nothing
more than 50 > over 50 :: prev!=no,not,little,nothing
more and more > increasingly :: next=$adjective prev=is,are,was,were,becoming,become,becomes,became,been,be,grow,growing,seems,seem,got,getting
more often than not > usually
by far the largest > much the largest
by far the most important > much the most important

# --- and besides
as well as > along with | together with :: prev=$comma next=$poss,other,many,several,some,all,various,certain next2!=own before!=is,are,was,were,be,been,being,as,become,became,becomes
in addition to > besides :: next=$ing
to say nothing of | not to mention
in conjunction with > together with
in combination with > together with | combined with :: prev!=used

# --- in contrast, by comparison
in contrast to | in contrast with :: next!=$punct
by comparison with > in comparison with | compared with
in comparison to > in comparison with | compared with
by comparison, | in comparison, :: at=start
in contrast | by contrast :: prev=$comma next=$comma
by contrast > in contrast :: prev=and,but

# --- kinds
a kind of | a sort of :: prev!=such,what,quite,new,of,any,every,each,not
some kind of | some sort of
any kind of | any sort of
what kind of | what sort of
what kinds of | what sorts of
the same kind of | the same sort of
the same kinds of | the same sorts of
a new kind of | a new sort of
a different kind of | a different sort of
another kind of | another sort of
other kinds of | other sorts of
different kinds of | different sorts of
these kinds of | these sorts of
of this kind | of this sort
of that kind | of that sort
of the kind | of the sort :: prev!=nothing,something,anything next=that,which,we,they,he,described,mentioned

# --- time
over the years | through the years
for a while | for a time :: next=$punct,in,after,at,and,with,as,the,he,she,they,it
in the early part of the > early in the :: next=century,year,war,week,month,season,period,decade,spring,summer,1960s,nineteenth,twentieth,eighteenth
in the latter part of the > late in the :: next=century,year,war,week,month,season,period,decade,spring,summer,nineteenth,twentieth,eighteenth
early in | in early :: next=$month,$yearnumber prev!=as,so,too,very,how,earlier,bright,back,until,till,since before!=late,early after!=late,early
late in | in late :: next=$month,$yearnumber prev!=as,so,too,very,how,later,back,until,till,since before!=late,early after!=late,early
at the end of | at the close of :: next=the,this,each,that,every next2=meeting,session,conference,hearing,campaign,fiscal,war,century,season,program,semester,discussion,hearings,sessions,nineteenth,eighteenth,seventeenth
once in a while > occasionally | now and then :: prev!=every
now and then > from time to time | occasionally :: prev!=every
time and time again > time and again | again and again
up to this point > so far | up to now :: at=start next=we,the,i,it
at any minute > at any moment
at some point | at some stage :: next=in,of,during next2!=space,room
at this point > at this stage :: at=start next=we,i,it,the,there

# --- except, whether, however it be
except for > with the exception of :: prev!=was,were,is,are,be,been,but
except for > apart from | aside from :: at=start
the question whether | the question of whether
whether or not > whether :: prev=determine,decide,know,ask,asked,see,question,decided,determined,knowing,determining,deciding,consider,wonder,say,tell,of,about,on next=$subj,$det,there
whether > whether or not :: prev=determine,decide,decided,determining,deciding next=$subj,$det,there after!=or
no matter how > however :: next=$adjective,$ly,many,much,often,long,hard,far
no matter what > whatever :: next=$poss,his,her,its
no matter who > whoever :: next=is,was,wins
no matter where > wherever :: next=$subj,$det
to the extent that | in so far as :: next=$subj,$det at=start
to the extent possible > as far as possible | so far as possible
on the assumption that > assuming that :: at=start
in the event that > if :: next=$subj,$det,there
in case of > in the event of :: next=$noun,a,an next2!=of,the
in such a case | in such an instance

# --- toward an end
with the assistance of | with the help of
without the aid of | without the help of
for the benefit of | for the good of :: next=the,our,all next2=country,nation,party,public,people,community,whole,state,world,living,company,society
at the expense of | to the detriment of :: next=the,our,other,public,national next2=environment,health,quality,interests,others,economy,public,individual,interest
in line with | in keeping with :: next=the,our,this,his,their,its next2=policy,policies,objectives,principles,goals,aims,purposes,traditions,tradition,spirit,practice
in accordance with | in conformity with :: next=the,this,these,our,his,their,its next2=policy,policies,objectives,principles,principle,goals,aims,purposes,recommendations,practice,spirit

# --- partly
in part | partly :: prev=due,based,caused,responsible,because,explained,depends,depend
at least in part | at least partly :: next!=in
due in part to | partly due to | due partly to
in part by > partly by :: prev=$ed
in large part by > largely by :: prev=$ed
due in large part to | largely due to | due largely to
in large part because > largely because

# --- asides
that is to say, | that is, :: at=start
that is to say > that is :: prev=$comma next=$comma
so to speak | as it were :: prev=$comma next=$punct
in point of fact > in fact
in actual fact > in fact
as a matter of fact > in fact :: at=mid
in a sense | in a way :: next=$comma
by way of example | as an example | for example :: prev=$comma,$start next=$comma
in essence, > essentially, :: at=start
above all else | above all :: next=$punct,$subj
first and foremost > above all :: prev=$comma next=$comma
more precisely, | to be more precise, :: at=start
to put it another way, > in other words, | put another way, :: at=start
by the same token | in the same way :: prev=$comma next=$comma
as could be expected > as might be expected :: prev!=not
as can be seen from | as may be seen from
it can be seen that | it may be seen that
it may be said that | it can be said that
it should be pointed out that | it should be noted that
it is interesting to note that | it is of interest to note that
it is well known that | it is common knowledge that
it is not surprising that | it is no surprise that | it is hardly surprising that
it is not easy to | it is difficult to
it is not difficult to > it is easy to
there can be no question that | there is no question that

# --- being done
under consideration | being considered :: prev=now,currently,still,is,are,was,were next=$punct,by,in,for,and
under discussion | being discussed :: prev=now,currently,still,is,are,was,were next=$punct,by,in,for,and
under construction | being built :: prev=now,currently,still,is,are,was,were next=$punct,by,in,at,for,on,near
under study | being studied :: prev=now,currently,still,is,are,was,were next=$punct,by,in,at,for
under investigation | being investigated :: prev=now,currently,still,is,are,was,were next=$punct,by,in,for
under review | being reviewed :: prev=now,currently,still,is,are,was,were next=$punct,by,in,for
under development | being developed :: prev=now,currently,still,is,are,was,were next=$punct,by,in,at,for
in preparation | being prepared :: prev=now,currently,still,is,are next=$punct,by,for

# --- which preposition
control over > control of :: prev=have,had,has,having,take,took,taken,gain,gained,lose,lost,full,complete,greater,more,civilian,state,federal,local next=the,our,its,their,his,all
influence on | influence upon :: prev!=under
effect on | effect upon :: next=the,our,its,their,this,his,a prev!=in,into
effects on | effects upon :: next=the,our,its,their,this,his
impact on | impact upon :: next=the,our,its,their,this,his
emphasis on | emphasis upon
reliance on | reliance upon
dependence on | dependence upon
demands on | demands upon
restrictions on | restrictions upon
limitations on | limitations upon
attack on | attack upon :: next=the,our,this,these next2=problem,problems,poverty,system,institutions,values,rights,policy,freedom,liberty,inflation
placed on | placed upon :: before=emphasis,stress,reliance,burden,restrictions,limitations,limits,value,importance,demands,responsibility
imposed on | imposed upon
similar to that of | like that of :: prev=is,was
similar to those of | like those of :: prev=are,were
referred to as > called :: prev=is,are,was,were,been,be
also known as > also called
information on | information about :: next=the,this,our,all,how,any,every,these,their,his next2!=basis,subject,ground,web,internet,page,part,back,other,form
