# Adjectives, pronouns and words of degree whose neighbours may be any.
kind: synonym

# --- kind, type and sort
the kind of | the sort of :: prev!=of,by,to,in,on,and next2!=of
a different sort of > a different kind of
the same sort of > the same kind of
kinds of | types of :: prev=these,those,other,different,various,two,three,four,five,certain,several,many,some,both,main,following,which,what,new
sorts of > kinds of :: prev=these,those,other,different,various,two,three,certain,several,many,some,both,what,which
type of > kind of :: prev=any,each,every,another,same,different,new,particular,certain,special,right,best,one,first,second
# --- someone, anybody
anybody > anyone
nobody > no one :: prev!=a,the
# --- degree
highly > very :: next=$adjective next!=$ed,likely,unlikely,probable,improbable,anxious,pure,strung,colored,paid
completely | entirely :: next=$adjective,$ed prev!=not,almost,nearly,so,as,less,more,quite,how next!=accurate
not altogether | not entirely | not wholly :: next=$adjective,$ed
fully aware | well aware
slightly | a little :: next=higher,lower,larger,smaller,better,less,older,younger,longer,shorter,above,below prev!=only,even,just,very,but,ever
almost | nearly :: next=as prev!=not,as next2!=if,though,a,soon,an,possible
rapidly growing | fast-growing :: next=$noun prev!=most,more
partially | partly :: next=$ed,responsible,successful,true,effective,dependent,explained prev!=only,not
obviously > clearly :: at=mid prev!=$comma,so,as,less,more,most,too,quite next!=$punct,and
# --- adjectives
initial > first :: next=attempt,contact,meeting,visit,reaction,response,effort,efforts,impression,attack,success,interview,test,tests,session,period prev!=$poss
final > last :: prev=the,its,his,their next=chapter,chapters,section,paragraph,stage,stages,phase,session,days,weeks,months,minutes,hours,act,scene,page,pages,sentence,issue
subsequent > later :: next=years,events,development,developments,work,studies,reports,meetings,stages,history,stage,experience,research,investigation,investigations,attempts,analysis,paragraphs,pages,chapters prev!=any,no
previous | earlier :: next=work,study,chapter,section,paper,article,results,investigations,investigation,attempts,experiments,research,discussion,observations,findings,experience prev!=any,no
preceding | previous :: prev=the next=chapter,section,paragraph,paragraphs,page,pages,discussion,example,sentence,analysis
extra > additional :: next=$plural,money,time,cost,work,effort,help,income,space,care,expense,pay,burden,power,weight prev!=no,two,three,four next!=points,point,innings,bases,terms,hands,inches,pounds,miles
various > different :: next=parts,kinds,types,ways,forms,times,places,levels,stages,points,areas,sizes,aspects,sources,sections,regions,branches,fields
increased > higher :: prev=the,an,of,for,with,by,through,to,from next=prices,costs,cost,taxes,rates,rents,wages,pay,salaries,income,incomes,earnings,output,productivity
customary > usual :: prev=the,his,its,their
constant | continual :: next=change,changes,pressure,reminder,danger,fear,struggle,effort,flow,stream,need,threat,conflict,movement prev=a,the,of,in,and,with,under,this,by
long-range > long-term :: next=plan,plans,planning,program,programs,goal,goals,objective,objectives,effects,prospects,policy,policies,interest,interests,needs,outlook,problem,problems,benefits,development,solution,strategy,view,study,studies,projects
