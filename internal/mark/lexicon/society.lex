# People, nations, what they share and how they stand to each other.
kind: synonym

our nation | our country :: next!=$cap,state,states,music,club,house,side,first,building,whole prev!=for,love,loves,loved,mother
human beings > people :: prev=million,thousand,millions,thousands,many,most,few,other,$number
the elderly > older people :: next!=$noun,$adjective,$cap prev=for,of,to,among,help,and
senior citizens > older citizens
jobless workers > unemployed workers
human misery | human suffering
military forces > armed forces :: prev=the,our,their,its,of,allied,british,national
military strength | military power :: prev=our,from,its,with,by,of,and,national,their,on,upon,the,sufficient
military might > military power | military strength
nuclear arms > nuclear weapons :: next!=program,programs,system,systems,tests,test,complex,state,states,free,material,use,development,race,control,talks prev!=$number,$adjective,few,many,these,those
nuclear weapons > nuclear arms :: prev=abolish,limit,ban,banning,reduce,reducing,limiting,eliminate,eliminating next!=program,programs,system,systems,tests,test,complex,state,states,free,material,use,development,race,control,talks
spread of nuclear weapons | spread of nuclear arms
international affairs | world affairs
world trade | international trade :: prev=of,to,in,expand,expanding,promote,promoting,increased next=$punct,and,in,through,by
global economy > world economy :: prev=the,a
free enterprise system | system of free enterprise :: next!=of
system of free enterprise | free enterprise system
private enterprise system > system of private enterprise
the cost of living | living costs :: prev=in,of,on,with,against,as,by next=$punct,and,to
rates of interest > interest rates :: next!=on,$noun,policy
the tax burden > the burden of taxation :: next!=on,of,$noun
the burden of taxation > the tax burden :: next!=of
the housing shortage | the shortage of housing :: next!=in
the price level | the level of prices
higher wages > higher pay :: next=$punct,and,for,to before!=pay/v prev!=and
foreign lands > foreign countries
the two countries | the two nations
each country > each nation :: next!=club
peace in the world > world peace
in the world | on earth :: prev=nation,country,people,power,democracy,economy before=any,greatest,strongest,most,richest
the economy as a whole > the whole economy | the entire economy
the whole economy | the entire economy :: next!=$cap,$noun
the country as a whole > the whole country | the entire country
the whole country | the entire country :: next!=$cap,$noun
the nation as a whole > the whole nation | the entire nation
the whole nation | the entire nation :: next!=$cap,$noun
the world as a whole > the whole world | the entire world
the whole world | the entire world :: prev!=of
freedom | liberty :: prev=of,for,individual,personal,political next=$punct prev2!=period,time,moment,spirit,days,hours,degree,lack,measure,amount,sense
liberty | freedom :: prev=of,for,human,individual,personal,political,and next=$punct prev2!=statue,life,justice,death,blessings
freedoms | liberties :: prev=our,basic,fundamental,individual,these,historic,such
human liberty > human freedom
love of freedom | love of liberty
freedom and justice | liberty and justice
role | part :: prev=a,an,major,vital,important,leading,active,crucial,significant,central,full before=play/v next=in,$punct
role > part :: prev=its,their,our,his before=play/v next=in,$punct
accord > agreement :: prev=an,this,the,any,such next=on,with,between,among,reached prev2!=in,of
settlement | resolution :: prev=the,peaceful next=of next2=disputes,conflicts,differences,this,these,all,international,labor
answer > solution :: prev=the,no next=to after=problem,problems,crisis,dilemma,difficulties,difficulty after!=question,questions
answers > solutions :: prev=the,no next=to after=problem,problems,crisis,dilemma after!=question,questions
commitment | dedication :: prev=our,their,his,deep,strong,its,firm next=to next2=peace,freedom,human,democracy,justice,excellence,these,principle,principles
assault > attack :: prev=an,this,any,such next=on,against,upon next2!=$cap before!=attack after!=attack
assaults > attacks :: prev=such,these,further,any,direct next=on,against,upon next2!=$cap
victory | triumph :: prev=this,our,great,brilliant next=of,over,for,in
foundation > basis :: next=for prev=sound,firm,solid,strong before!=build/v,lay/v,laid,building
basis | foundation :: next=for before!=build/v,lay/v,laid,building,built prev=sound,firm,solid,strong,lasting,stable,enduring
circumstances > conditions :: prev=these,those,such,similar,present,normal prev2=under next!=or,and,of,as
under these circumstances, | in these circumstances, :: at=start
under such circumstances, | in such circumstances, :: at=start
field > area :: prev=this,every,that next=of,$punct next2!=vision,battle,fire,view,corn,wheat,grass
fields > areas :: prev=many,these,several,other,important,major,all,certain,various next=of,$punct,in
sphere > field | area :: prev=every,this,that,economic,social next=of,$punct
point of view | viewpoint :: prev!=your,my
points of view | viewpoints
manner > way :: prev=$adjective,$ed prev2=a,an next!=of
way | manner | fashion :: prev=orderly,peaceful,constructive,responsible,bipartisan,practical,realistic,balanced,systematic,consistent,positive,spectacular,cooperative,efficient prev2=a,an before=in
some means of | some way of :: next=$ing
no means of | no way of :: next=$ing
through the use of | by the use of > by using
question of | issue of :: prev=the next=whether,how
help | assistance | aid :: prev=direct,much-needed,considerable,such,needed next=$punct,from,to
the assistance of > the help of | the aid of(prev!=need,needs,needed) :: prev=without,need,needs,needed,enlist/v,seek/v,request/v,despite
the help of | the aid of :: prev=enlist/v,seek/v,request/v,despite
aid | assistance :: prev=humanitarian,necessary,needed,such,government next=$punct,to,from,for,within
effort | attempt :: prev=an,unsuccessful,any,first,serious,determined,deliberate next=to prev2!=in,war
menace of > threat of :: prev=the next=war,communism,terrorism,nuclear,aggression,inflation
catastrophe > disaster :: prev=national,economic,this,a next=$punct,for,to
purpose | aim | intention :: prev=my,our next=is,was,today
it is my purpose to | it is my aim to | it is my intention to
it is our purpose to | it is our aim to | it is our intention to
it is the purpose of | it is the aim of :: at=start
opportunity | chance :: prev=an,the,every,another,this,best next=for next2=the,our,us,them,every,all,peace,these after=to
goal | objective | aim :: prev=a,single next=of,that,which
objectives | goals | aims :: prev=policy,broad,principal,main,major,certain,ultimate,long-range,economic next=$punct,of,and,in,for
the way | how :: next=we,they,you,people prev=change,changed,changing,about,reform,transform,improve,on
in every respect > in every way :: next=$punct
headway | progress :: prev=make,made,making next=toward,in,on,against,$punct
no matter how | however :: next=$adjective,great,small,difficult,long,hard,much,many prev!=$start
no matter what > whatever :: next=the,our,their
most of all > above all :: prev=$punct at=start next=$punct
on the brink of > on the verge of
on the threshold of | on the verge of :: next!=a,new,the
in keeping with | in line with :: next=the,our,this,these,its,their
for the sake of | in the interest of :: next=peace,economy,efficiency,simplicity,national
if we want to > if we are to :: next!=be,have

# --- second gathering
armed services > armed forces
community of nations | family of nations :: prev=the
# never "our confidence in this assessment": that is a word of estimation
confidence > faith :: next=in prev=public,renewed,restore,restored,restoring next2!=this,these,assessment
public faith > public confidence :: next=in
danger | risk :: prev=the,any,no,little,real,serious next=that
backing > support :: prev=the,with,full next=of,from
bonds | ties :: prev=strong,close,the,our next=between,with,that
consequences > effects :: prev=economic,adverse,immediate,social,harmful,long-term next=of
deficiencies | shortcomings :: prev=these,serious,such,many next=in,that
defects > shortcomings | deficiencies :: prev=these,serious,such,many next=in
difficulties > problems :: prev=these,such,many,economic,financial,administrative,technical,practical,budgetary next=$punct,of,in,which,that
disagreements > differences :: prev=their prev2=resolve/v,settle/v
endeavor > effort | undertaking :: prev=this,cooperative,new,great,joint,common
grief | sorrow :: prev=in,our,of,with next=$punct,and
hazards > dangers :: prev=the next=of next2!=transmission,exposure
peril > danger :: prev=the,common,grave,of,this,in
perils > dangers
issues > questions :: prev=these,such,those next=$punct,are,must,should
resolve | determination :: prev=our,their,his next=must,is,will,$punct,and
tenets > principles
troops > forces :: prev2!=of prev=our,ground,combat,coalition,enemy,foreign
venture > undertaking | enterprise :: prev=this,great,peacetime,bold,cooperative
vitality | vigor :: prev=the,our,economic,its,industrial
yearnings > longings
in any manner > in any way :: next=which,that,$punct
in a way which | in a manner which
on these lines > along these lines
in and of itself > in itself
see if | see whether :: prev=to,will
know if > know whether :: prev!=you,you'd,don't
wonder if | wonder whether
determine if > determine whether
there exists > there is :: next=a,an,no
there exist > there are
to be sure, | admittedly, :: at=start
by and large, | on the whole, | in general, :: at=start
the interest of the public > the public interest :: prev=in,serve,serves,protect next=$punct
the interest of the nation > the national interest :: prev=in,serve,serves next=$punct
world security | international security
world cooperation | international cooperation
international cooperation | cooperation among nations | cooperation between nations :: next=$punct,and,in,to,on
all nations | all countries :: prev=of,to,with,for,among next=$punct
each nation | each country :: next!=club
developed nations > developed countries :: prev!=newly
developing nations | developing countries
underdeveloped countries | underdeveloped nations
industrialized countries | industrialized nations
industrial nations | industrial countries
enemy nations | enemy countries
the free nations of the world | the world's free nations
foreign nations > foreign countries

# what was spoken of, taken up again
