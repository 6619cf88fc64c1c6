# Prepositions and what stands for them.
kind: function

because of > owing to :: prev!=is,was,are,were,be,been,just,only,simply,merely,precisely,not,but,and,or,perhaps,partly,possibly
owing to > because of
due to > because of | owing to :: prev=$comma,was,were,largely,primarily,mainly,partly,chiefly
despite | in spite of
notwithstanding > despite | in spite of :: next=$det prev!=and
with regard to | with respect to > regarding(prev=$noun) :: at=mid
with respect to > with regard to | as to :: at=start
in regard to > with regard to | regarding | concerning
in this regard | in this respect | in this connection
about > regarding | concerning :: prev=information,questions,facts,data,details,statements,claims,evidence,complaints,debate,doubts,decisions,report,reports,discussions,knowledge,misunderstanding next!=$number,$punct,to
regarding | concerning | about(prev!=$punct) :: prev=information,questions,facts,data,details,statements,claims,doubts,decisions,issues,discussions,knowledge,recommendations,uncertainty,misunderstanding
regarding | concerning :: prev=$noun next=$det,$noun,$adjective after!=as
regarding | concerning :: prev=legislation,law,laws,policy,policies,rules,regulations,agreement,agreements,matters,views,action,provisions
prior to > before
before | prior to :: next=the next2=$event prev!=than,to,from,since,even,shortly,just,long,not,of,was,day,night,week,$number
subsequent to > after | following
after | following :: next=the next2=$event prev!=day,week,year,month,years,months,days,soon,shortly,immediately,long,look,looking,named
# "the war" is left to its own entry: "in the war" is another thing
during > in the course of :: next=the,this,that next2=year,week,month,session,season,summer,winter,spring,quarter,century
during > in | in the course of :: next=the,this,that,these,those next2=fiscal,period,years,months,decade,decades,latter,early,first,second,last,remainder,coming,current,present,calendar
during > in | in the course of :: next=fiscal,1946,1947,1945,1944
during > in :: next=$yearnumber
in > during :: next=the next2=fiscal prev!=$number,million,billion,dollars,percent,amount,estimated,expenditures,$be,increase,decrease,reduction
in > during :: next=fiscal next2=year prev!=$number,million,billion,dollars,percent,amount,estimated,expenditures
during the war | in the course of the war :: next!=years,$number,between,on
during > in the course of :: next=the,this,his,her,their,our next2=investigation,inquiry,debate,negotiations,discussions,campaign,hearing,hearings,trial,review,audit,examination,visit,conference,interview,inspection,discussion,proceedings,reconversion
throughout > across :: next=our,the next2=nation,country,land,continent,region
throughout the world | around the world | across the world | all over the world :: prev!=halfway,half,all,from,right,clear,go,goes,went,going,fly,flew,move,moved,travel,traveled,trip,way,sail,sailed
in all parts of the world | in every part of the world
within > in :: next=our,the,their,its next2=community,communities,society,department,agency,industry,region,hemisphere,organization
# "come upon", "set upon" and "put upon" mean other things without the "up"
upon > on :: prev!=once,come,came,comes,coming,set,put,puts,$punct,year,day,row,layer,mile,rank,tier,act,acted
upon > on :: at=start
on | upon :: prev=based,depend,depends,depended,depending,rely,relies,relied,relying,rest,rests,insist,insists,insisted,insisting,impose,imposes,imposed,imposing,embark,embarks,embarked,embarking,dependent,contingent,reliance,dependence,conferred,confer,bestowed,predicated,founded,conditioned,conditional,incumbent,insistence,infringe,infringes,encroach,restrictions,limitations next!=$punct,$weekday,$month,$number,how,what,where,average,behalf,account,top,time,board,whether,march before!=upon
toward the end of | near the end of
for the purpose of > with the aim of | with the object of :: next=$ing
on behalf of > for :: next=all,our prev=speak,speaking,spoke
in connection with > in relation to :: prev!=$be,used,arrested,charged
in accordance with > in keeping with | in line with :: next=our
in the light of | in light of
in view of > in light of | given :: next=the,this,these,our,their,its
in case of | in the event of :: next!=$punct
at the close of | at the end of :: next=the,this,fiscal next2=war,year,fiscal,calendar,century,day,quarter,session,period,month,decade,hearing,meeting,$number
on the part of > by :: prev=effort,efforts,action,actions,determination
along with | together with :: prev!=get,gets,getting,got,go,goes,going,went,come,comes,came,bring,brings,work,working,works,carry
at a time when > when :: prev=$comma,$start

# --- second gathering
near > close to :: next=the,a,our,their,his,her,its next2!=end,beginning,top,bottom,start,future,close,surface,edge,limit,middle,center,centre,ground prev!=$be,$punct,came,come,draw,draws,drew
close to > near :: next=the,a,their,his,her,our next2=$place prev!=very,so,too,came,come,comes,coming,as,how,it,stay,is
next to | beside :: next=the,a,him,her,it,them,his next2!=last,no,nothing,impossible,impossible
immediately after > directly after | right after :: next=the,this,that,a,his,her,their,our,it prev!=$start
shortly after > a short time after :: next=the,that,this
after > following :: prev=$comma,hours,minutes next=the next2=fire,inquiry,review,update,inspection,search,closure,raid,arrest,event,events,meeting,crisis,storm,storms,investigation,trial,hearing,vote,decision,discovery,disaster,earthquake,flood,interview
by virtue of > because of :: next=the,this,their,its
for want of | for lack of :: next=a,an,evidence,money,funds,time
under the terms of > under | in accordance with :: next=the,this,a,an,its
in accordance with > under | in line with :: next=the,this next2=law,agreement,treaty,terms,act,contract,rules,provisions,plan,plans,policy,regulations
in place of | instead of :: next=the,a,an,his,her,their
in line with | in keeping with > in accordance with :: next=the,our,this,its,these next2=policy,policies,principle,principles,agreement,law,terms,rules,recommendations,spirit,plan
in search of > looking for :: prev=came,went,travel,traveled,travelled,left,out
via > through | by way of :: prev!=and,or,$punct,said,says
amid > in the midst of :: next=the,a,this prev!=$start
on the subject of | on the question of :: next=the,how,whether
as regards > with regard to | as to | regarding :: next=$det prev!=and
as regards | with regard to :: at=start
in relation to | with regard to | with respect to :: prev!=high,low,small,large,$be,stand,stands,position next=the,this,these,any,all
across from | opposite :: next=the prev!=directly
in the presence of | before :: next=witnesses,a next2=judge,notary,witness
save for > except for
other than > apart from | except for :: prev!=in,$comma,rather next=the,a,his,her,its,their prev=no,nothing,anything,nobody,anyone
on the occasion of | at :: next=the,this next2=opening,anniversary,visit,signing
all over the world | around the world | throughout the world | across the world :: prev!=halfway,half,all,from,right,clear,go,goes,went,going,fly,flew,move,moved,travel,traveled
throughout the year | all year :: next=$punct
throughout the night | all night :: next=$punct
from all over | from across | from all parts of :: next=the next2=country,nation,world,state,region,continent
across the country | throughout the country | around the country | all over the country :: prev!=halfway,half,all,from,right,clear,go,goes,went,going,fly,flew,move,moved,drove,travelled,traveled,travel,traveled,tour,way,walk,ride,drive
across the nation | throughout the nation | around the nation :: prev!=halfway,half,all,from,right,clear,go,goes,went,going,fly,flew,move,moved,drove,travel,traveled
across america | all over america :: prev!=all,right,clear,from,halfway,travel,traveled
over and above > in addition to | beyond :: next=$det
as they choose | as they wish :: next=$punct,and
as they see fit > as they think fit
