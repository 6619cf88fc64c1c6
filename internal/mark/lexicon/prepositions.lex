# Prepositions and what stands for them.
kind: function

because of > owing to :: at=start next!=its,this,that,what
because of > owing to :: prev=$comma next!=race,color,sex,religion,age
owing to > because of :: prev!=$be
due to > because of | owing to :: prev=$comma,was,were,largely,primarily,mainly,partly,chiefly
despite | in spite of
notwithstanding > despite | in spite of :: next=$det prev!=and
# "with respect to" is a term of mathematics and law
with regard to > with respect to | regarding(prev=$noun) :: at=mid
with respect to > with regard to | as to :: at=start
in regard to > with regard to | with respect to
in this regard | in this respect
in this connection > in this regard
about > regarding | concerning :: prev=information,questions,facts,data,details,statements,claims,evidence,complaints,debate,doubts,decisions,report,reports,discussions,knowledge,misunderstanding next!=$number,$punct,to
regarding | concerning | about(prev!=$punct) :: prev=information,questions,facts,data,details,statements,claims,doubts,decisions,issues,discussions,knowledge,recommendations,uncertainty,misunderstanding
regarding | concerning :: prev=$noun next=$det,$noun,$adjective after!=as
regarding | concerning :: prev=legislation,law,laws,policy,policies,rules,regulations,agreement,agreements,matters,views,action,provisions
prior to > before
before | prior to :: next=the next2=end,start,beginning,close,conclusion,completion,outbreak,adoption,passage,enactment,publication,introduction,expiration,arrival,departure prev!=than,to,from,since,even,shortly,just,long,not,of,was,day,night,week,$number
subsequent to > after | following
# not the other way: "after the war began"
following > after :: next=the next2=$event prev!=look,looking,named
# "the war" is left to its own entry: "in the war" is another thing
during > in the course of :: next=the,this,that next2=year,session,century
during > in :: next=the,this,that,these,those next2=fiscal,period,years,months,decade,decades,latter,early,coming,current,calendar
during > in | in the course of :: next=fiscal,1946,1947,1945,1944
during > in :: next=$yearnumber
in > during :: next=the next2=fiscal prev!=$number,million,billion,dollars,percent,amount,estimated,expenditures,$be,increase,decrease,reduction
in > during :: next=fiscal next2=year prev!=$number,million,billion,dollars,percent,amount,estimated,expenditures
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
for the purpose of > with the aim of :: next=$ing prev!=needed,necessary,required,$be
on behalf of > for :: next=all,our prev=speak,speaking,spoke
in accordance with > in keeping with | in line with :: next=our
in the light of | in light of :: next2!=flares,flare,moon,sun,day,fire,lamp,lamps,morning,evening,setting,dying,candle,candles,street
in view of > in light of | given :: next=the,this,these,our,their,its next2!=crew,audience,crowd,public,camera,house,enemy,road,whole,town
in case of | in the event of :: next!=$punct
at the close of | at the end of :: next=the,this,fiscal next2=war,year,fiscal,calendar,century,day,quarter,session,period,month,decade,hearing,meeting,$number
on the part of > by :: prev=effort,efforts,action,actions
together with > along with :: prev=$comma
along with > together with :: prev!=get,gets,getting,got,go,goes,going,went,come,comes,came,bring,brings,work,working,works,carry
at a time when > when :: prev=$comma,$start

# --- second gathering
near > close to :: next=the,a,our,their,his,her,its next2!=end,beginning,top,bottom,start,future,close,surface,edge,limit,middle,center,centre,ground prev!=$be,$punct,came,come,draw,draws,drew
close to > near :: next=the,a,their,his,her,our next2=$place prev!=very,so,too,came,come,comes,coming,as,how,it,stay,is
beside > next to :: next=the,a,him,her,it,them,his next2!=point,mark,question prev!=along
immediately after > directly after :: next=the,this,that,a,his,her,their,our,it prev!=$start
shortly after > a short time after :: next=the,that,this
by virtue of > because of :: next=the,this,their,its
for want of | for lack of :: next=a,an,evidence,money,funds,time
under the terms of > under :: next=the,this,a,an,its
in accordance with > under :: next=the,this next2=law,agreement,treaty,terms,act,contract,rules,provisions,plan,plans,policy,regulations
in place of > instead of :: next=the,a,an,his,her,their at=mid prev!=$start
in line with | in keeping with > in accordance with :: next=the,our,this,its,these next2=policy,policies,principle,principles,agreement,law,terms,rules,recommendations,spirit,plan
in search of > looking for :: prev=came,went,travel,traveled,travelled,left,out
via > through :: prev!=and,or,$punct,said,says,share
amid > in the midst of :: next=the,a,this prev!=$start
on the subject of | on the question of :: next=the,how,whether
as regards > with regard to | as to | regarding :: next=$det prev!=and
as regards | with regard to :: at=start
across from | opposite :: next=the prev!=directly
in the presence of | before :: next=witnesses,a next2=judge,notary,witness
save for > except for
other than > apart from | except for :: prev!=in,$comma,rather next=the,a,his,her,its,their prev=no,nothing,anything,nobody,anyone
on the occasion of > at :: next=the,this next2=opening,anniversary,visit,signing
all over the world | around the world | throughout the world | across the world :: prev!=halfway,half,all,from,right,clear,go,goes,went,going,fly,flew,move,moved,travel,traveled
throughout the year | all year :: next=$punct
throughout the night | all night :: next=$punct
from all over | from across | from all parts of :: next=the next2=country,nation,world,state,region,continent
across the country | throughout the country | around the country :: prev!=halfway,half,all,from,right,clear,go,goes,went,going,fly,flew,move,moved,drove,travelled,traveled,travel,traveled,tour,way,walk,ride,drive
across the nation | throughout the nation | around the nation :: prev!=halfway,half,all,from,right,clear,go,goes,went,going,fly,flew,move,moved,drove,travel,traveled
across america | all over america :: prev!=all,right,clear,from,halfway,travel,traveled
as they choose | as they wish :: next=$punct,and
as they see fit > as they think fit
