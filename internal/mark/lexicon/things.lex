# Frames round a noun: the preposition after it, the phrase it stands in.
kind: synonym

# --- one of many
is one of the > is among the :: next=most,best,largest,greatest,oldest,finest,highest,biggest,strongest,richest,poorest,fastest,leading,principal
was one of the > was among the :: next=most,best,largest,greatest,oldest,finest,highest,biggest,strongest,richest,poorest,fastest,leading,principal,first
are among the | are some of the :: next=most,best,largest,greatest,oldest,finest,highest,biggest,strongest,richest,poorest,fastest
were among the | were some of the :: next=most,best,largest,greatest,oldest,finest,highest,biggest,strongest,richest,poorest,fastest
the rest of the | the remainder of the :: next=year,week,month,decade,century,period,session,term,day,season,fiscal,report,document,article,chapter,program,budget,money,funds,staff,journey,afternoon,morning,evening,night,summer,winter
the remainder of > the rest of
a host of > many :: next=$plural,$adjective
a handful of > a few :: next=$plural

# --- spans of time
for a period of > for :: next=$number,several,many,some,at
over a period of > over :: next=$number,several,many
period of time > period :: prev=long,longer,short,shorter,given,limited,reasonable,same,this,that,extended,brief,certain,specified,definite,indefinite
at the close of > at the end of
by the close of > by the end of
by the end of > by the close of :: next=the,this,each next2=year,war,century,session,day,season,fiscal,conference,decade,nineteenth,twentieth,eighteenth
in the month of > in :: next=$month
during the month of > during | in :: next=$month
in the year > in :: next=$yearnumber
from year to year | year by year
year in and year out > year after year

# --- whether, why, that
the question as to > the question of :: next=how,what,who,where,when
doubt as to whether > doubt whether
decision as to whether > decision whether | decision on whether
uncertain as to whether > uncertain whether
as to why > about why :: prev=question,questions,doubt,doubts,ideas,speculation
because of the fact that > because
owing to the fact that > because | since(prev!=$be,$ly)
except for the fact that > except that
notwithstanding the fact that > although | even though
given the fact that > given that
considering the fact that > considering that
regardless of the fact that > even though
the question is | the issue is :: next=whether,how,not
the question was | the issue was :: next=whether,how,not
the problem is that | the difficulty is that
the trouble is that > the difficulty is that | the problem is that
for the simple reason that > simply because

# --- noun and preposition
the necessity of > the need for :: next!=$ing,that,those
concern about | concern over :: next!=$ing
concerns about | concerns over
controversy over | controversy about
debate over | debate about
dispute over | dispute about
disputes over | disputes about
anxiety about | anxiety over
questions about | questions concerning :: prev!=answer/v,ask/v
questions as to > questions about
information on | information about | information concerning | information regarding :: next!=request,demand,paper,tape,cards,record,display,page,line,or,$weekday,$month,$number,file,hand,which,this,it
information about | information on | information concerning | information regarding :: next!=to,or,which,it,him,her,them,me,us,you
difficulty in | difficulty :: next=$ing prev=no,little,some,great,any,much,considerable,have,had,has,having
in contradistinction to > in contrast to
increase of > increase in :: prev=an,the,any,further,substantial,steady,rapid,general next!=$demo,such,equal,comparable,similar,$number,about,nearly,more,only,some,over,almost,approximately,$article,as
reduction of > reduction in :: prev=a,any,further,substantial,sharp next!=$demo,such,equal,comparable,similar,equal,comparable,similar,$number,about,nearly,more,only,some,over,almost,approximately,$article,as
relation between > relationship between
connection between | link between :: prev=the,a,any,no,this,direct,close
connections between | links between :: prev=the,any,no,these,direct,close
close relations | close ties :: next=with,between
notion that > idea that
notion of > idea of
outcome of | result of :: prev=the next2=election,elections,talks,negotiations,vote,voting,conference,inquiry,investigation,trial next=the,this,these,those,such
outcome > result :: prev=the next=of
a consequence of | a result of :: prev=is,was,are,were,be,been,as,partly,largely,direct,only
solution to | solution of :: prev=a,the,no,any next=the,this,these,our,such after=problem,problems
problems facing | problems confronting :: next!=$punct
problem facing | problem confronting :: next!=$punct
challenges facing | challenges confronting :: next!=$punct
issues facing | issues confronting :: next!=$punct
difficulties facing | difficulties confronting :: next!=$punct
tasks facing | tasks confronting :: next!=$punct
key element | key component :: next=of,in
essential element | essential component :: next=of,in
important element | important component :: next=of,in
vital element | vital component :: next=of,in
major element | major component :: next=of,in
stress > emphasis :: prev=great,greater,special,particular,more,much,undue,considerable,increased next=on,upon
reliance | dependence :: prev=our,their,its,his,heavy,continued,excessive,growing,increasing,less,greater next=on,upon next2!=alcohol,drugs,drug,tobacco,opium,heroin
willingness to > readiness to :: prev=$poss,a,the
on the part of the > by the :: prev=efforts,effort,attempt,attempts,action,actions,decision,failure
in behalf of > on behalf of
with the use of | by the use of | through the use of
was in the process of > was :: next=$ing
were in the process of > were :: next=$ing
the reason why > the reason :: next=$subj,the,this,these,so
the reasons why > the reasons :: next=$subj,the,this,these,so after!=deem/v,consider/v,think/v,believe/v,feel/v
a high degree of | a high level of :: next=competence,security,cooperation,efficiency,skill,support,readiness,autonomy,accuracy,effectiveness,expertise,protection,interest,agreement
so far as > as far as :: prev!=in,not,go,gone,going,goes,went after=concerned
so far as > as far as :: prev!=in,not,go,gone,going,goes,went next=i,we,possible,practicable,known,anyone
in the hopes of > in the hope of
in hopes of > in the hope of
on condition that | on the condition that
on average | on the average :: next=$punct,$number,about,more,less,only,every,each,in,for,at,to,by,were,are,was,is,than
in a similar fashion > in a similar way | in a similar manner
in a similar manner | in a similar way
in similar fashion > in a similar way | similarly
in this fashion > in this way | in this manner
in the same fashion > in the same way | in the same manner
in such a fashion > in such a way | in such a manner
mode of life > way of life
method > way :: prev=a,another,new,effective,best,only,good,practical next=of next2=$ing prev2!=by,with
methods | ways :: prev=new,better,various,effective,other next=of next2=$ing
methods > ways :: prev=best,different next=of next2=$ing
of great importance | very important :: prev=is,are,was,were,be next=$punct,to,that,for,in
of particular importance | particularly important :: prev=is,are,was,were,be next=$punct,to,that,for,in
of special importance | especially important :: prev=is,are,was,were,be next=$punct,to,that,for,in
of vital importance | vitally important :: prev=is,are,was,were,be next=$punct,to,that,for,in
of critical importance | critically important :: prev=is,are,was,were,be next=$punct,to,that,for,in
of fundamental importance | fundamentally important :: prev=is,are,was,were,be next=$punct,to,that,for,in
in a position to > able to :: prev=is,are,was,were,be,been,am,now,not
acts of violence | violent acts
acts of terrorism | terrorist acts | acts of terror
rate of growth > growth rate :: next!=of,in
rates of growth > growth rates :: next!=of,in
rate of inflation > inflation rate
rate of unemployment > unemployment rate
sources of energy > energy sources
members of the committee > committee members :: next!=of,on,for
members of the board > board members :: next!=of
members of the council > council members :: next!=of
members of the faculty > faculty members :: next!=of
members of the team > team members :: next!=of
members of the group > group members :: next!=of
members of the staff > staff members :: next!=of
members of the family > family members :: next!=of
members of the panel > panel members :: next!=of
members of the commission > commission members :: next!=of,on
the members of the jury > the jurors

# --- what reports and papers say
members of staff > staff members
member of staff > staff member
spending | expenditure :: prev=public,government,capital,total,defence,defense,military,annual,planned,actual,federal next=on,$punct,in,by,for,and,is,was,will,has
stakeholders > interested parties
purchasers > buyers
purchaser > buyer :: prev!=$cap
duration > length :: prev=the next=of prev2!=for,throughout
gravity > seriousness :: prev=the next=of after=situation,crisis,offence,offense,problem,charges,position,threat
scope for > room for :: prev=is,little,no,some,much,more,further,considerable,any
advantages | benefits :: prev=the,these,economic,practical next=of next2=a,such,this,$ing
disadvantages | drawbacks
disadvantage | drawback :: prev=one,main,major,only,chief,serious,principal,great
pros and cons > advantages and disadvantages
hurdle > obstacle :: prev=a,the,major,first,final,biggest,another,last
hurdles > obstacles
stumbling block > obstacle
stumbling blocks > obstacles
a surge in > a sharp increase in | a sharp rise in
a spike in > a sharp increase in | a sharp rise in
hike > increase :: prev=price,tax,rate,wage,pay,fare,fee
hikes > increases :: prev=price,tax,rate,wage,pay,fare,fee
pledges > promises :: prev=their,his,our,its,campaign,election,these
stance > position :: prev=his,their,its,her,this,our,tough,government's next=on,toward,$punct,was,is
probe > investigation :: prev=a,the,federal,this,congressional,full next=into
woes > troubles | difficulties :: prev=economic,financial,his,their,its,our
raft of > range of :: prev=a next2!=logs
full spectrum of > full range of
segment | section :: prev=every,a,large,any,each,one next=of after=population,society,community,public
segments | sections :: next=of after=population,society,community,public
as a matter of urgency > urgently
with immediate effect > immediately
in the first instance > initially :: next=$punct
rationale behind | reasoning behind | thinking behind :: prev=the
failings > shortcomings :: prev!=human
at the heart of > central to :: prev=is,are,was,were
on account of > because of :: next=$poss,race,sex,illness,weather,age,religion,color,$demo
as of yet > as yet
in the opinion of | in the view of :: next=$article,many,most,some,several,these,those,experts
in the eyes of > in the view of :: next=many,most,some,critics
at a later date > later :: next=$punct,by,in prev!=much,somewhat,$noun
at work on > working on :: prev=is,are,was,were,still,already,now,been
of great value | very valuable :: prev=$be next=$punct,to,in
of particular value | particularly valuable :: prev=$be next=$punct,to,in
of particular interest | particularly interesting :: prev=$be next=$punct,in,that
of special interest | especially interesting :: prev=$be next=$punct,in,that
of equal importance | equally important :: prev=$be next=$punct,to,in,that
of primary importance | of prime importance
of great help | very helpful :: prev=$be next=$punct,to,in
of great assistance | very helpful :: prev=$be next=$punct,to,in
of great use | very useful :: prev=$be next=$punct,to,in
of great benefit | very beneficial :: prev=$be next=$punct,to
everyday life | daily life
throughout his life | all his life :: next=$punct,he,and
throughout her life | all her life :: next=$punct,she,and
studies have shown that | research has shown that
opinions on > views on :: prev=his,her,their,my,our,your,its
opinions about > views about :: prev=his,her,their,my,our,your,its
attempts > efforts :: prev=previous,earlier,past,recent,repeated,various,numerous,all,such,many next=to
efforts > attempts :: prev=previous,earlier,past,repeated,unsuccessful,vain,futile next=to
the two sides > both sides :: next=are,were,have,had,agree,agreed,want,wanted,said,say,must,should,would,will,can
the two governments > both governments :: next=are,were,have,had,agree,agreed,want,wanted,said,say,must,should,would,will,can
turn of events > development :: prev=this,a,latest,unexpected
state of affairs > situation :: prev=this,that,present,sad,same
train of thought | line of thought
line of reasoning | line of argument
rule of thumb > rough guide :: prev=a next!=is
field of endeavor > field of activity
fields of endeavor > fields of activity
thousands upon thousands > many thousands
a sense of urgency > urgency :: prev=with,of
the likes of > people like :: next=$cap
foremost among | chief among :: prev!=is,are
case in point > example :: prev=a
object lesson > lesson :: prev=an
final outcome > outcome
end result > result | outcome
past history > history | past :: prev=our,their,his,its
past experience > experience :: prev=our,their,his,its,from
future plans > plans :: prev=our,their,his,its,her
advance planning > planning
advance warning > warning
general consensus > consensus
basic fundamentals > fundamentals
close proximity > proximity
mutual cooperation > cooperation
joint cooperation > cooperation
new innovation > innovation
completely new > entirely new
added bonus > bonus
unexpected surprise > surprise
sum total > total
temporary reprieve > reprieve
personal opinion > opinion :: prev=my,his,her,your,their
personal belief > belief :: prev=my,his,her,our
chain of events > sequence of events
aims and objectives > aims | objectives
each and every one of > each of | every one of
first and foremost > above all | first of all :: next=$comma

# --- a frame that can be left out
in the realm of > in :: next=education,science,foreign,international,public,politics,economics
in the sphere of > in :: next=education,science,foreign,international,public,politics,economics
for purposes of > for :: next!=$ing,$article,$demo
in the amount of > of :: next=$number prev=loan,loans,fine,fines,grant,grants,payment,payments,award,awards,credit,credits,deficit,subsidy
the whole of the > the entire :: next!=$plural,$adjective,rest
with the object of > with the aim of :: next=$ing
with the purpose of > with the aim of :: next=$ing
form a part of | form part of
forms a part of | forms part of
formed a part of | formed part of
forming a part of | forming part of
remain a part of | remain part of
remains a part of | remains part of
remained a part of | remained part of
becoming a part of | becoming part of
being a part of | being part of
considered a part of | considered part of
at the outset of | at the beginning of | at the start of :: next=the,this,our,his,their next2=war,talks,negotiations,inquiry,investigation,campaign,study,conflict,conference,program,project,administration,career,trial,work,operation,work
other people > others :: prev=with,to,help,helping,about,from,for,among,toward next!=who,that,$noun,in,of
other people's > others' :: prev=with,to,about,from,for,in,of,into
everything that | all that :: next=we,they,he,she,it,i,you prev!=not,nearly,almost
nothing more than | no more than :: prev=$be next=a,an
in reply to > in response to
in answer to > in response to
reply > response :: prev=his,her,their,our,its,my next=to
replies > responses :: prev=his,her,their,our,its,my,the next=to
photos > photographs
phone call > telephone call
phone calls > telephone calls
phone number > telephone number
movie > film :: next!=$noun,$plural,$adjective prev!=mental
movies > films :: prev!=the,in,speed
labs > laboratories
exams > examinations
for the past decade | for the last decade | for the past ten years | for the last ten years
over the past decade | over the last decade | over the past ten years | over the last ten years :: prev!=$overword
in the past decade | in the last decade | in the past ten years | in the last ten years
during the past decade | during the last decade | during the past ten years | during the last ten years
for the next decade > for the next ten years
in the next decade | over the next decade :: prev!=$overword
in the early stages of | in the initial stages of
in its early stages | in its initial stages
in the final stages of | in the last stages of | in the closing stages of
in the closing days of > in the last days of | in the final days of
in the closing years of > in the last years of | in the final years of
in the small hours of > in the early hours of

# what was spoken of, taken up again: more nouns

# --- found in reading
form/v the basis for | provide/v the basis for :: next=the,a,an,our,this,such,further,future
in the longer run | in the longer term
of such size > of this size
of such magnitude > of this magnitude
in a world where | in a world in which
in an age when | in an age in which
at a time of | in a time of :: next=crisis,war,peace,danger,need,change,great,rapid
bring/v pressure on | put/v pressure on
hold/v the line on | hold/v down :: next=prices,costs,spending,wages
in growing numbers | in increasing numbers
in large quantities | in great quantities
in large measure due to > largely due to
a large body of | a considerable body of :: next=evidence,opinion,law,research,literature,knowledge
the balance of the > the rest of the | the remainder of the :: next=year,month,week,season,term,session,fiscal
the latter half of the > the second half of the
around the turn of the century | about the turn of the century
in the course of a | over the course of a | during a :: next=year,month,week,lifetime,day
in the space of a > within a :: next=few,year,month,week,day
within the space of > within
in the span of > within | in
for the duration of the > throughout the
from one year to the next | from year to year
from one generation to the next | from generation to generation
