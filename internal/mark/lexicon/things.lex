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
the reasons why > the reasons :: next=$subj,the,this,these,so
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
blueprint > plan :: next=for
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
at a later date > later :: next=$punct,by,in prev!=much,somewhat
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
over the past decade | over the last decade | over the past ten years | over the last ten years
in the past decade | in the last decade | in the past ten years | in the last ten years
during the past decade | during the last decade | during the past ten years | during the last ten years
for the next decade > for the next ten years
in the next decade | over the next decade
in the early stages of | in the initial stages of
in its early stages | in its initial stages
in the final stages of | in the last stages of | in the closing stages of
in the closing days of > in the last days of | in the final days of
in the closing years of > in the last years of | in the final years of
in the small hours of > in the early hours of

# what was spoken of, taken up again: more nouns
such a case | a case of this kind | a case of this type | this kind of case :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=case,cases prev2!=extreme,most,many,some,few,worst,best,all,none
such a possibility | a possibility of this kind | a possibility of this type | this kind of possibility :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=possibility,possibilities prev2!=extreme,most,many,some,few,worst,best,all,none
such an interpretation | an interpretation of this kind | an interpretation of this type | this kind of interpretation :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=interpretation,interpretations prev2!=extreme,most,many,some,few,worst,best,all,none
such an analysis | an analysis of this kind | an analysis of this type | this kind of analysis :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=analysis,analyses prev2!=extreme,most,many,some,few,worst,best,all,none
such a reaction | a reaction of this kind | a reaction of this type | this kind of reaction :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=reaction,reactions prev2!=extreme,most,many,some,few,worst,best,all,none
such a belief | a belief of this kind | a belief of this type | this kind of belief :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=belief,beliefs prev2!=extreme,most,many,some,few,worst,best,all,none
such an event | an event of this kind | an event of this type | this kind of event :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=event,events prev2!=extreme,most,many,some,few,worst,best,all,none
such a statement | a statement of this kind | a statement of this type | this kind of statement :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=statement,statements prev2!=extreme,most,many,some,few,worst,best,all,none
such an arrangement | an arrangement of this kind | an arrangement of this type | this kind of arrangement :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=arrangement,arrangements prev2!=extreme,most,many,some,few,worst,best,all,none
such a position | a position of this kind | a position of this type | this kind of position :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=position,positions prev2!=extreme,most,many,some,few,worst,best,all,none
such a question | a question of this kind | a question of this type | this kind of question :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=question,questions prev2!=extreme,most,many,some,few,worst,best,all,none
such a settlement | a settlement of this kind | a settlement of this type | this kind of settlement :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=settlement,settlements prev2!=extreme,most,many,some,few,worst,best,all,none
such a combination | a combination of this kind | a combination of this type | this kind of combination :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=combination,combinations prev2!=extreme,most,many,some,few,worst,best,all,none
such a concept | a concept of this kind | a concept of this type | this kind of concept :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=concept,concepts prev2!=extreme,most,many,some,few,worst,best,all,none
such an experiment | an experiment of this kind | an experiment of this type | this kind of experiment :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=experiment,experiments prev2!=extreme,most,many,some,few,worst,best,all,none
such a decision | a decision of this kind | a decision of this type | this kind of decision :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=decision,decisions prev2!=extreme,most,many,some,few,worst,best,all,none
such an emergency | an emergency of this kind | an emergency of this type | this kind of emergency :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=emergency,emergencies prev2!=extreme,most,many,some,few,worst,best,all,none
such a disaster | a disaster of this kind | a disaster of this type | this kind of disaster :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=disaster,disasters prev2!=extreme,most,many,some,few,worst,best,all,none
such an incident | an incident of this kind | an incident of this type | this kind of incident :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=incident,incidents prev2!=extreme,most,many,some,few,worst,best,all,none
such a crisis | a crisis of this kind | a crisis of this type | this kind of crisis :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=crisis,crises prev2!=extreme,most,many,some,few,worst,best,all,none
such a response | a response of this kind | a response of this type | this kind of response :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=response,responses prev2!=extreme,most,many,some,few,worst,best,all,none
such a comparison | a comparison of this kind | a comparison of this type | this kind of comparison :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=comparison,comparisons prev2!=extreme,most,many,some,few,worst,best,all,none
such a relationship | a relationship of this kind | a relationship of this type | this kind of relationship :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=relationship,relationships prev2!=extreme,most,many,some,few,worst,best,all,none
such an attitude | an attitude of this kind | an attitude of this type | this kind of attitude :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=attitude,attitudes prev2!=extreme,most,many,some,few,worst,best,all,none
such a procedure | a procedure of this kind | a procedure of this type | this kind of procedure :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=procedure,procedures prev2!=extreme,most,many,some,few,worst,best,all,none
such a review | a review of this kind | a review of this type | this kind of review :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=review,reviews prev2!=extreme,most,many,some,few,worst,best,all,none
such an inquiry | an inquiry of this kind | an inquiry of this type | this kind of inquiry :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=inquiry,inquiries prev2!=extreme,most,many,some,few,worst,best,all,none
such a report | a report of this kind | a report of this type | this kind of report :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=report,reports prev2!=extreme,most,many,some,few,worst,best,all,none
such a request | a request of this kind | a request of this type | this kind of request :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=request,requests prev2!=extreme,most,many,some,few,worst,best,all,none
such a meeting | a meeting of this kind | a meeting of this type | this kind of meeting :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=meeting,meetings prev2!=extreme,most,many,some,few,worst,best,all,none
such a threat | a threat of this kind | a threat of this type | this kind of threat :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=threat,threats prev2!=extreme,most,many,some,few,worst,best,all,none
such a strategy | a strategy of this kind | a strategy of this type | this kind of strategy :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=strategy,strategies prev2!=extreme,most,many,some,few,worst,best,all,none
such a process | a process of this kind | a process of this type | this kind of process :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=process,processes prev2!=extreme,most,many,some,few,worst,best,all,none
such a structure | a structure of this kind | a structure of this type | this kind of structure :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=structure,structures prev2!=extreme,most,many,some,few,worst,best,all,none
such a conflict | a conflict of this kind | a conflict of this type | this kind of conflict :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=conflict,conflicts prev2!=extreme,most,many,some,few,worst,best,all,none
such a society | a society of this kind | a society of this type | this kind of society :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=society,societies prev2!=extreme,most,many,some,few,worst,best,all,none
such a body | a body of this kind | a body of this type | this kind of body :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=body,bodies prev2!=extreme,most,many,some,few,worst,best,all,none
such a group | a group of this kind | a group of this type | this kind of group :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=group,groups prev2!=extreme,most,many,some,few,worst,best,all,none
such an institution | an institution of this kind | an institution of this type | this kind of institution :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=institution,institutions prev2!=extreme,most,many,some,few,worst,best,all,none
such a task | a task of this kind | a task of this type | this kind of task :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=task,tasks prev2!=extreme,most,many,some,few,worst,best,all,none
such a project | a project of this kind | a project of this type | this kind of project :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=project,projects prev2!=extreme,most,many,some,few,worst,best,all,none
such a problem | a problem of this kind | a problem of this type | this kind of problem :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=problem,problems prev2!=extreme,most,many,some,few,worst,best,all,none
such a reform | a reform of this kind | a reform of this type | this kind of reform :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=reform,reforms prev2!=extreme,most,many,some,few,worst,best,all,none
such an increase | an increase of this kind | an increase of this type | this kind of increase :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=increase,increases prev2!=extreme,most,many,some,few,worst,best,all,none
such a treaty | a treaty of this kind | a treaty of this type | this kind of treaty :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=treaty,treaties prev2!=extreme,most,many,some,few,worst,best,all,none
such a weapon | a weapon of this kind | a weapon of this type | this kind of weapon :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=weapon,weapons prev2!=extreme,most,many,some,few,worst,best,all,none
such a device | a device of this kind | a device of this type | this kind of device :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=device,devices prev2!=extreme,most,many,some,few,worst,best,all,none
such a method | a method of this kind | a method of this type | this kind of method :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=method,methods prev2!=extreme,most,many,some,few,worst,best,all,none
such a view | a view of this kind | a view of this type | this kind of view :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=view,views prev2!=extreme,most,many,some,few,worst,best,all,none
such an argument | an argument of this kind | an argument of this type | this kind of argument :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=in,into,is,be,was,of before!=argument,arguments prev2!=extreme,most,many,some,few,worst,best,all,none
such questions | questions of this kind | questions of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=question,questions prev2!=extreme,most,many,some,few,worst,best,all,none
such situations | situations of this kind | situations of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=situation,situations prev2!=extreme,most,many,some,few,worst,best,all,none
such tactics | tactics of this kind | tactics of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=tactic,tactics prev2!=extreme,most,many,some,few,worst,best,all,none
such deficiencies | deficiencies of this kind | deficiencies of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=deficiency,deficiencies prev2!=extreme,most,many,some,few,worst,best,all,none
such ideas | ideas of this kind | ideas of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=idea,ideas prev2!=extreme,most,many,some,few,worst,best,all,none
such products | products of this kind | products of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=product,products prev2!=extreme,most,many,some,few,worst,best,all,none
such devices | devices of this kind | devices of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=device,devices prev2!=extreme,most,many,some,few,worst,best,all,none
such components | components of this kind | components of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=component,components prev2!=extreme,most,many,some,few,worst,best,all,none
such standards | standards of this kind | standards of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=standard,standards prev2!=extreme,most,many,some,few,worst,best,all,none
such actions | actions of this kind | actions of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=action,actions prev2!=extreme,most,many,some,few,worst,best,all,none
such emergencies | emergencies of this kind | emergencies of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=emergency,emergencies prev2!=extreme,most,many,some,few,worst,best,all,none
such objections | objections of this kind | objections of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=objection,objections prev2!=extreme,most,many,some,few,worst,best,all,none
such institutions | institutions of this kind | institutions of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=institution,institutions prev2!=extreme,most,many,some,few,worst,best,all,none
such factors | factors of this kind | factors of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=factor,factors prev2!=extreme,most,many,some,few,worst,best,all,none
such modifications | modifications of this kind | modifications of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=modification,modifications prev2!=extreme,most,many,some,few,worst,best,all,none
such studies | studies of this kind | studies of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=study,studies prev2!=extreme,most,many,some,few,worst,best,all,none
such comparisons | comparisons of this kind | comparisons of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=comparison,comparisons prev2!=extreme,most,many,some,few,worst,best,all,none
such differences | differences of this kind | differences of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=difference,differences prev2!=extreme,most,many,some,few,worst,best,all,none
such treatments | treatments of this kind | treatments of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=treatment,treatments prev2!=extreme,most,many,some,few,worst,best,all,none
such materials | materials of this kind | materials of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=material,materials prev2!=extreme,most,many,some,few,worst,best,all,none
such threats | threats of this kind | threats of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=threat,threats prev2!=extreme,most,many,some,few,worst,best,all,none
such discussions | discussions of this kind | discussions of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=discussion,discussions prev2!=extreme,most,many,some,few,worst,best,all,none
such facilities | facilities of this kind | facilities of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=facility,facilities prev2!=extreme,most,many,some,few,worst,best,all,none
such events | events of this kind | events of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=event,events prev2!=extreme,most,many,some,few,worst,best,all,none
such attitudes | attitudes of this kind | attitudes of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=attitude,attitudes prev2!=extreme,most,many,some,few,worst,best,all,none
such groups | groups of this kind | groups of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=group,groups prev2!=extreme,most,many,some,few,worst,best,all,none
such issues | issues of this kind | issues of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=issue,issues prev2!=extreme,most,many,some,few,worst,best,all,none
such relationships | relationships of this kind | relationships of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=relationship,relationships prev2!=extreme,most,many,some,few,worst,best,all,none
such arguments | arguments of this kind | arguments of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=argument,arguments prev2!=extreme,most,many,some,few,worst,best,all,none
such restrictions | restrictions of this kind | restrictions of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=restriction,restrictions prev2!=extreme,most,many,some,few,worst,best,all,none
such decisions | decisions of this kind | decisions of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=decision,decisions prev2!=extreme,most,many,some,few,worst,best,all,none
such disputes | disputes of this kind | disputes of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=dispute,disputes prev2!=extreme,most,many,some,few,worst,best,all,none
such crimes | crimes of this kind | crimes of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=crime,crimes prev2!=extreme,most,many,some,few,worst,best,all,none
such tests | tests of this kind | tests of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=test,tests prev2!=extreme,most,many,some,few,worst,best,all,none
such experiments | experiments of this kind | experiments of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=experiment,experiments prev2!=extreme,most,many,some,few,worst,best,all,none
such techniques | techniques of this kind | techniques of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=technique,techniques prev2!=extreme,most,many,some,few,worst,best,all,none
such companies | companies of this kind | companies of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=company,companies prev2!=extreme,most,many,some,few,worst,best,all,none
such areas | areas of this kind | areas of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=area,areas prev2!=extreme,most,many,some,few,worst,best,all,none
such reactions | reactions of this kind | reactions of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=reaction,reactions prev2!=extreme,most,many,some,few,worst,best,all,none
such beliefs | beliefs of this kind | beliefs of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=belief,beliefs prev2!=extreme,most,many,some,few,worst,best,all,none
such statements | statements of this kind | statements of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=statement,statements prev2!=extreme,most,many,some,few,worst,best,all,none
such reforms | reforms of this kind | reforms of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=reform,reforms prev2!=extreme,most,many,some,few,worst,best,all,none
such needs | needs of this kind | needs of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=need,needs prev2!=extreme,most,many,some,few,worst,best,all,none
such operations | operations of this kind | operations of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=operation,operations prev2!=extreme,most,many,some,few,worst,best,all,none
such procedures | procedures of this kind | procedures of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=procedure,procedures prev2!=extreme,most,many,some,few,worst,best,all,none
such meetings | meetings of this kind | meetings of this type :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under before!=meeting,meetings prev2!=extreme,most,many,some,few,worst,best,all,none
such information | information of this kind | this kind of information | this type of information :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=information prev2!=extreme,most,many,some,few,worst,best,all,none
such control | control of this kind | this kind of control | this type of control :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=control prev2!=extreme,most,many,some,few,worst,best,all,none
such training | training of this kind | this kind of training | this type of training :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=training prev2!=extreme,most,many,some,few,worst,best,all,none
such communication | communication of this kind | this kind of communication | this type of communication :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=communication prev2!=extreme,most,many,some,few,worst,best,all,none
such violence | violence of this kind | this kind of violence | this type of violence :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=violence prev2!=extreme,most,many,some,few,worst,best,all,none
such work | work of this kind | this kind of work | this type of work :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=work prev2!=extreme,most,many,some,few,worst,best,all,none
such treatment | treatment of this kind | this kind of treatment | this type of treatment :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=treatment prev2!=extreme,most,many,some,few,worst,best,all,none
such behavior | behavior of this kind | this kind of behavior | this type of behavior :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=behavior prev2!=extreme,most,many,some,few,worst,best,all,none
such behaviour | behaviour of this kind | this kind of behaviour | this type of behaviour :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=behaviour prev2!=extreme,most,many,some,few,worst,best,all,none
such knowledge | knowledge of this kind | this kind of knowledge | this type of knowledge :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=knowledge prev2!=extreme,most,many,some,few,worst,best,all,none
such research | research of this kind | this kind of research | this type of research :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=research prev2!=extreme,most,many,some,few,worst,best,all,none
such equipment | equipment of this kind | this kind of equipment | this type of equipment :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=equipment prev2!=extreme,most,many,some,few,worst,best,all,none
such advertising | advertising of this kind | this kind of advertising | this type of advertising :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=advertising prev2!=extreme,most,many,some,few,worst,best,all,none
such conduct | conduct of this kind | this kind of conduct | this type of conduct :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=conduct prev2!=extreme,most,many,some,few,worst,best,all,none
such evidence | evidence of this kind | this kind of evidence | this type of evidence :: next!=and,or,regarding,concerning,about,between,on,with,by,as,that,which,where,to,for,of,in prev!=no,any,all,with before!=evidence prev2!=extreme,most,many,some,few,worst,best,all,none

# --- found in reading
form/v the basis for | provide/v the basis for :: next=the,a,an,our,this,such,further,future
in a few | within a few :: next=months,weeks,days,hours,minutes
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
