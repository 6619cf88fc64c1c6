# Number, measure and time.
kind: function

# "the last few years of his life" is another thing, so "past" never stands for "last" before a count
over the past | during the past | in the past > over the last | during the last | in the last :: before!=will,shall,would next=$number,few,several next2=$timeunit prev!=$overword
over the last | during the last | in the last :: before!=will,shall,would next=$number,few,several next2=$timeunit prev!=$overword
over the past | over the last | during the past | during the last | in the past | in the last :: before!=will,shall,would next=decade,quarter-century,half-century next2!=of prev!=$overword
over the past year | during the past year | in the past year | over the last year | during the last year :: before!=will,shall,would next!=of,and prev!=$overword
over the next | during the next | in the next :: next=$number,few,several next2=$timeunit prev!=$overword
over the next | during the next | in the next :: next=decade,year next2!=of prev!=$overword
over the coming | during the coming | in the coming :: next=year,years,decade,decades,months,weeks next2!=of prev!=$overword
in the years ahead | in the years to come | in the coming years :: next!=and,or
in the months ahead | in the months to come | in the coming months :: next!=and,or
past > last :: prev=the next=$number,few,several next2=$timeunit
in recent | over recent | during recent :: next=years,months,weeks,decades prev!=as,than,only,until,since next2!=of
previous | preceding | prior :: prev=the next=year,month,week,decade,quarter,fiscal,session
# a length of time is excepted: "over 5 years" may mean "in the course of"
more than | over(next2=$noun next2!=$timeunit) :: next=$number next!=one,two,three,$yearnumber next2!=one-half prev!=a,an,the,our,their,his,its,no,not,any,little,percent,increase,increased,up,spread,extending,extended,advantage,edge,gain,control,argue,argument,presided,preside,presides,presiding,ruled,rule,rules,reigned,watched,watch,prevailed,triumph,triumphed,victory,won,win,fought,fight,flew,flying,fly,passed,went,go,climbed,jumped,crossed,distributed,divided,averaged,scattered,dispersed,looked,look,turned,turn,taken,took,take,voted,bent,dispute,disputes,concern,concerned,power,jurisdiction,authority,sovereignty,lead,choice,preference,debate
more than > over :: next=a,half next2=million,billion,hundred,thousand,dozen,quarter,of,the prev!=no,not,any,little
more than half | over half :: prev!=no,not,any,little
less than > under :: next=$number next!=one,two,three prev=for,of,in,is,was,at,to,from,with,be,cost,costs,takes,took,owe,earn,pay
about | approximately | roughly :: next=$number next!=one,$yearnumber next2!=p.m,a.m,p,pm,am,o'clock prev!=talk,talked,talking,think,thought,thinking,worry,worried,concerned,say,said,know,known,knew,knows,information,questions,question,hear,heard,tell,told,facts,report,reports,what,how,just,only,concern,concerns,bring,brought,come,came,all,care,anything,something,nothing,much,more,write,wrote,fifty-fifty,learn,learned,asked,ask
approximately > about | roughly :: next=the,equal,half,one,a
nearly | almost > close to(next=$number next2!=$punct prev!=a,an,the,his,her,its,in) :: next=$number,half,twice,double,three-quarters,two-thirds,one-third
nearly | almost :: next=a next2=million,billion,hundred,thousand,dozen,decade,century,quarter,third,year,month,week,mile
nearly | almost | virtually :: next=every,all,everyone,everything,everywhere prev!=not
nearly | almost :: next=doubled,tripled,complete,always,impossible,doubling,entirely,exclusively,equal prev!=not,more,most
each | every :: next=year,month,week,day,quarter prev!=almost,nearly,virtually,and,other,once,at,to,of,for next2!=other,and,or
per year | a year | each year | annually :: prev=million,billion,percent,dollars,cent,tons,barrels,units,hours,cases,times,thousand,lives,people next!=ago,earlier,later,from,or,before,after,in,for,and,of,old,to
per month | a month | each month :: prev=million,billion,percent,dollars,thousand,hours,cases,times,people next!=ago,earlier,later,from,or,before,after,in,for,and,of,old,to
per day | a day | each day | daily :: prev=million,billion,dollars,thousand,cases,times,barrels,tons next!=ago,earlier,later,from,or,before,after,in,and,of,old,to,off
a number of > several :: prev!=$det,in,such,quite next!=$punct
several > a number of :: next!=$article,few,some,i,we,they,it,he,she,you,as,for prev!=good,$det,past,next,last,in,these,first,$number,for,over,during,only,than,about prev2!=set,series,list next!=before,after,who,that,which,and,to,on,at,in,have,had,were,are,was,is,$number,hundred,thousand,million,years,seconds,feet,inches,miles,yards,pounds,dollars,nights,mornings,generations,months,days,weeks,times,other,$punct,of,more,hours,minutes,decades,tons,tonnes,gallons,acres,ounces,points,degrees,sizes,layers
a large number of | a great number of | a great many
great numbers of > large numbers of
a small number of > a few | a handful of
a variety of > various | a range of :: prev!=for,wide,$det
a wide variety of | a wide range of | a broad range of | a broad array of
a wide array of > a wide range of | a wide variety of
a full range of | a complete range of
the great majority of | the vast majority of
the overwhelming majority of > the vast majority of | the great majority of
the majority of > most of :: next=our,these,those,their
a majority of > most of :: next=our,these,those,their
the remainder of > the rest of :: next=the,this,our,his,her,their next2!=us,them prev!=all
the rest of | the remainder of :: next=the,this,our,his,her,their next2=year,week,month,day,session,decade,century,season,life,period,war,term,money,funds,amount,total prev!=all
all of the | all the :: next!=week,weeks,day,night,summer,winter,difference,world,rage,day,night,year,luck,earth,way,time,more,same,while,better,rest,others,best,other,less,above,$punct,foregoing prev!=for,after,above,first,not
all of our | all our :: next!=$punct,own,life,lives prev!=for,above,after,with,of
all of their | all their :: next!=$punct,own,life,lives prev!=for,above,after,with
all of its | all its :: next!=$punct,own,life,lives prev!=for,above,after,with
all of his | all his :: next!=$punct,own,life,lives prev!=for,above,after,with
all of these | all these :: next!=$punct,are,were,have,will,can,must,and,in,to,is
all of those | all those :: next!=$punct
all of this | all this :: next!=$punct prev!=at
both of these | both these :: next!=$punct,are,were,have,will,can,must,and,in,to
half of the > half the :: prev=$start,than,nearly,almost,about,over,only,least,$comma,approximately,and,is,was,are,were,for,to,by,with,from,into next!=size,strength,price,cost,length,height,width,weight,rate,distance,speed,number,amount,fun,battle,trouble,story,value,time,night,day,year
half the > half of the :: prev!=one,first,second,other,the,latter,a,in next!=size,strength,price,cost,length,height,width,weight,rate,distance,speed,number,amount,fun,battle,trouble,story,value,time,night,day,year
half of our | half our :: prev!=one,first,second,other,the,a
one of the most > among the most :: prev=is,are,was,remains,be,been next2=important,serious,difficult,urgent,significant,powerful
many > numerous :: next=$plural next!=people,years,times,ways,things,days,hours,months,weeks,men,women,lives,friends,thanks,others,americans,of,parts,forms,kinds,sorts,moments,minutes,miles,dollars,eyes,respects,more,generations,decades,centuries,children,persons,nights,hands,tears,words,sons,daughters,quarters,is,as,has,was,does,citizens,workers,farmers,parents,students,teachers,voters,families,observers,readers,folks,neighbors,neighbours prev!=great,good,a,so,too,how,as,very,the,these,those,our,their,his,its,not,that,in,for,whose,my,your,of,there,this,know,have,has,had,than next2!=of,years,people
many | numerous :: next=occasions,instances,cases,examples,requests,studies,attempts,reports,meetings,complaints,documents,conferences,discussions,letters,inquiries,locations,agencies,organizations,projects,sources,publications,improvements,factors,difficulties,obstacles,details,exceptions,errors,reasons,applications,obligations,companies,businesses,products,industries,institutions,interviews,efforts,changes,measures,proposals,provisions,activities,advantages,benefits,groups prev!=great,good,a,so,too,how,as,very,the,these,those,our,their,his,its,not,that
numerous > many :: next=$plural,$noun prev!=more,most,so,too,as,very,the,these,those,our,their,his,its,$be,and,less next!=and,$punct
once again | once more :: prev!=yet,at
# "for the present program" is about the program
for the present > for the time being :: next=$punct,by,be,at
for the time being > for the present :: next!=$noun,$adjective
for the time being > for the present :: next=by
at the present time > at present
so far | thus far | to date :: next=$punct prev!=year,years,month,months,go,goes,gone,went,going,not,by,$start,only,from,so,up,get,got,come
so far this | thus far this :: next=year,month,week,century,session
thus far | so far | to date :: next!=$punct prev=have,has,made,work,progress
most often > most frequently
at once > immediately :: next=$punct prev!=all,and,many,two,several,everything before!=all,list,lists,files,several,many,both,everything,things,them
immediately > at once :: next=$punct prev!=and,almost

# --- figures of account
# the guards of the bare forms keep them from a second "the"
the fiscal year | fiscal year(prev!=$det,current,next,last,present,new) | fiscal(prev!=$det,current,next,last,present,new) :: next=$yearnumber prev!=$start
the fiscal years | fiscal years(prev!=$det,current,next,last,present,past) :: next=$yearnumber prev!=$start
estimated at | estimated to be :: next=$number,about,approximately,nearly,over,almost,more,less,around,roughly prev=is,are,be,was,were,been,now
amount to | total :: next=$number,about,approximately,nearly,over,almost,more,less,around,roughly prev=will,would,to,expenditures,may,payments,receipts,they,could
the closing months of | the last months of
the latter half of | the second half of
the latter part of | the last part of

# --- third gathering
most of the | the majority of the :: next=$plural next!=media,data,means,rest,times,us,them prev!=make,made,makes,making
most of these > the majority of these :: next=$plural
most of our > the majority of our :: next=$plural
most of their | the majority of their :: next=$plural
several times | on several occasions | a number of times :: next=$punct,in,during,over,on,since,before,at,last prev!=as,the,more,been next2!=order
many times | on many occasions > time and again :: next=$punct,in,during,since,before prev!=as,the,so,how,too,multiplied
on several occasions | several times > a number of times
a further | another :: next=$number
much of the > a large part of the | a good part of the :: prev!=this,that,just,pretty,as,so,too,how,very,is,not next2!=time
a large part of > a substantial part of | a major part of
a large share of > a large part of :: next=the,our,their,its
a lot of > many(next=$plural) | much(next=attention,work,money,time,effort,trouble,damage,pressure,interest,information,energy,progress,confusion,uncertainty,concern)| a great deal of(next=attention,work,money,time,effort,trouble,damage,pressure,interest,information,energy,progress,confusion,uncertainty,concern) :: next=$plural,attention,work,money,time,effort,trouble,damage,pressure,interest,information,energy,progress,confusion,uncertainty,concern prev!=quite,such,not,a
lots of > many(next=$plural) | a lot of :: prev!=$det,and
plenty of > ample | a lot of :: next=time,room,space,food,water,evidence,opportunity,money,resources prev!=$det
as many as > up to :: next=$number prev!=be,is,not,are,were,was,to
as much as > up to :: next=$number prev!=be,is,not,twice before!=not,never,no,nor,hardly,scarcely
a couple of > a few :: next=years,days,weeks,months,hours,times,points,things,minutes,questions
dozens of > scores of :: next=$plural prev!=$det,and,or
scores of > dozens of :: next=people,houses,homes,villages,others,arrests,cases
in each case | in every case :: prev!=for,as next=$punct,the,it,a,there
almost all of the | nearly all of the
almost all | nearly all :: prev!=not
almost every | nearly every | virtually every :: prev!=not
almost no | virtually no | hardly any :: next=$noun
as many | just as many > the same number of :: next=$plural prev=not,be
the whole of the > all of the | the entire :: next=country,city,area,period,year,building,programme,program,day
the number of people who | how many people :: prev=know,count,show,limit
up to a maximum of > up to
in total > in all | altogether :: at=end prev!=$be
in total, | altogether, | in all, :: at=start
only a few | only a handful of :: next=$plural next!=years,days,months,hours,minutes,weeks,times,miles,feet,inches,yards,pounds,cents,dollars,examples,words,seconds,steps,percent,degrees,pages,lines,points
fewer than > under :: next2=percent
about half | around half | roughly half | approximately half :: prev!=talk,talked,information,know,knew,concerned,questions,care
about a third | roughly a third | around a third > approximately a third
about a quarter | roughly a quarter | around a quarter > approximately a quarter
most of the | the majority of the :: next=$adjective next2=$plural prev!=make,made,makes,making
all of us | us all :: prev=for,to,of,with,upon,on,by,from,affects,affect,unite,unites,binds,concerns next!=who,in,here,at,can,must,have,are,will,need,were
all of them | them all :: prev=for,to,of,with,by,from next!=who,in,here,at,are,were,have
us all | all of us :: prev=for,to,of,with,upon,on,by,from next!=who,in,$ing
within the next > in the next :: next=$number,few,several
in less than > in under :: next=$number
in the weeks ahead | in the weeks to come | in the coming weeks :: next!=and,or
in the days ahead | in the days to come | in the coming days
in the decades ahead | in the decades to come | in the coming decades :: next!=and,or
