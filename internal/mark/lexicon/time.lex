# When: now, soon, this period, the years to come.
kind: function

now > currently :: next=pending,covered,available,remaining,authorized,engaged,employed,serving,enrolled,required,operating,unemployed,eligible,provided,held,living prev!=$be,$start,by,but,and,right,just,even,until,$punct,from,than,here,we,i,they,you,who
now in > currently in :: next=progress,effect,force,use,operation,conference,place,existence prev!=$be,$start,$punct,and,but,right
now under > currently under :: next=way,consideration,study,construction,review,discussion,development,investigation prev!=$start,$punct,and,but,right
now being > currently being :: prev=is,are,not
now > currently :: prev=we,they,you,it,which,that,who,program,law,system,agency,departments next=face,faces,hold,holds,own,owns,exist,exists,provides,provide,require,requires,spend,spends,receive,receives,pay,pays,serves,covers,cover,includes,employ,employs,contains,estimate,operates,operate,cost,costs,applies,offer,offers
in today's world | in the world of today :: next!=economy,market
today | at present :: prev=is,are,do,does,exist,exists next=$punct prev2=it,they,we,there,conditions,than,as
of the present day > of today
in future years | in years to come | in coming years :: next!=$number
in future years, | in years to come, | in coming years, :: at=start
in coming years | in the coming years | in the years ahead :: next!=of
ahead > to come :: prev=months,years,decades,weeks next=$punct prev2!=the,in
next | coming :: prev=the next=fiscal,decade next2!=after,and,or prev2!=within
# immediate future: sooner than the near one :: prev=the
in due course | in due time
as in the past > as before :: next=$punct
shortly after | soon after(next!=$number) | not long after(next!=$number prev!=so,very,too,quite,as,how,pretty,rather,all) :: next!=$punct prev!=so,as,too,how
shortly thereafter | soon thereafter
on occasion > from time to time
as early as possible > as soon as possible :: prev!=and,begin,start
at any time | at any point :: next=in,since,during
at any time in our history | at any point in our history | ever before in our history :: prev=than
in the history of the world | in world history | in human history
it is time to | the time has come to :: prev!=that,when,if,until,how,think,believe,whether
now is the time to | this is the time to :: at=start
in the very near future > very soon
during this period | in this period :: next!=of,when,which
during that period | in that period :: next!=of,when,which
during the period > in the period :: next=of,between,from,since,under,covered,ahead next2!=time,$number
during the same period | in the same period
transition period | period of transition
transitional period | period of transition | transition period
reconversion period | period of reconversion
readjustment period | period of readjustment :: next!=in
postwar period | postwar years :: prev=the,early,immediate
prewar period | prewar years :: prev=the,early,immediate
the war period | the war years
during the war years | in the war years
at the end of the war | when the war ended :: next=$punct,we,the,there,it prev!=only,not
since the end of the war | since the war ended :: next!=in,with
end of the war | close of the war :: prev=the next!=in,on,with,against
the close of > the end of :: next=fiscal,$yearnumber,december,june,november,september,march prev=by,before,at,until,toward,since
the end of the | the close of the :: next=fiscal,year,century,session,decade,day,period,month,calendar prev!=$article,mark,marked,marks
of our time | of our day :: next=$punct prev!=one,all,much,some,most,part,rest,half,waste,use,lot,more
at this moment > at this point :: next=$punct
in our time | in our day :: next=$punct prev!=peace
the present day | today :: prev=to,until
henceforth | from this time on
from now on > henceforth
in years past | in past years :: prev!=as
in past years | in earlier years | in previous years :: prev!=as
in recent times > in recent years
for years ahead > for years to come
for many years ahead > for many years to come
in the first place, | to begin with, :: at=start
before long | soon :: next=$punct at=end prev!=very,how,as,too,quite,pretty,fairly,so,$comma
sooner or later > eventually :: prev=will,must,would
in time | eventually :: prev=will,must,would next!=for,to,of,$punct,and
from the start | from the beginning | from the outset :: prev!=right
from the very start | from the very beginning | from the very outset
at the outset > at the start | at the beginning :: next=$punct,of,that,i,we prev!=start/v,begin/v
up to the present | so far | thus far :: next=$punct
not as yet > not yet :: prev=is,are,has,have,was,were,will,does,do,had next!=$punct
originally | initially :: next=planned,intended,proposed,conceived,designed,scheduled,estimated,expected,anticipated,hoped,thought prev!=and

# --- second gathering
one day | some day :: prev=will,shall,may,can,would,might next!=$punct,after,in,when
heretofore | hitherto :: next!=or prev!=or,as
forthwith > at once | immediately
repeatedly | time and again | again and again :: prev=have,has,had,i,we
in force | in effect :: prev=is,are,remain,remains,now,still,was,were,be,been
went into effect | took effect | came into force
goes into effect | takes effect | comes into force
at the very outset | at the very start | at the very beginning
long-range > long-term :: next=program,programs,plan,plans,planning,policy,policies,objectives,goals,solution,solutions,agricultural,housing,pricing,economic,development,view,project,projects,effects,effect,improvement
ever-increasing | steadily increasing | constantly increasing
ever-growing | steadily growing | constantly growing
ever increasing | steadily increasing | constantly increasing :: next=$noun
in this day and age > in this age | today
in modern times | in our times
in times of peace | in time of peace > in peacetime
in time of war > in wartime
during wartime > in wartime | in time of war

# --- past and last; each and every
past > last :: prev=the prev2=in,over,during,for,within,of next=few,several,two,three,four,five,six,seven,eight,nine,ten,fifteen,twenty,thirty,forty,fifty,hundred,$number next2=years,months,weeks,days,decades,hours,minutes,seasons,quarters
last > past :: prev=the prev2=in,over,during,for,within next=few,several,two,three,four,five,six,seven,eight,nine,ten,fifteen,twenty,thirty,forty,fifty,hundred,$number next2=years,months,weeks,days,decades,hours,minutes,seasons,quarters before=has,have,had,been after!=of
past > last :: prev=the prev2=over,within next=year,decade,month,week,quarter next2!=of
each year | every year :: prev!=nearly,almost,virtually,practically,not,of,one,or,and,from next!=closer,nearer,of,or,and,at,as,thereafter before!=not,never,no,nor,don't,doesn't,isn't,hardly
each day | every day :: prev!=nearly,almost,virtually,practically,not,of,or,and next!=closer,nearer,of,or,and,that,life before!=not,never,no,nor,don't,doesn't,isn't,hardly
each week | every week :: prev!=nearly,almost,virtually,practically,not,of,or,and next!=closer,nearer,of,or,and before!=not,never,no,nor,don't,doesn't,isn't,hardly
each month | every month :: prev!=nearly,almost,virtually,practically,not,of,or,and next!=closer,nearer,of,or,and before!=not,never,no,nor,don't,doesn't,isn't,hardly
each morning | every morning :: prev!=nearly,almost,not,of next!=closer,nearer,of,or,and before!=not,never,no,nor,don't,doesn't,isn't,hardly
each night | every night :: prev!=nearly,almost,not,of next!=closer,nearer,of,or,and before!=not,never,no,nor,don't,doesn't,isn't,hardly
each evening | every evening :: prev!=nearly,almost,not,of next!=closer,nearer,of,or,and before!=not,never,no,nor,don't,doesn't,isn't,hardly
each summer | every summer :: prev!=nearly,almost,not,of next!=closer,nearer,of,or,and before!=not,never,no,nor,don't,doesn't,isn't,hardly
each time | every time :: next=$subj,the,a,an,this,$det prev!=nearly,almost,not,of,at,for before!=not,never,no,nor,don't,doesn't,isn't,hardly
