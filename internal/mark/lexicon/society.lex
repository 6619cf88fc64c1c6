# People, nations, what they share and how they stand to each other.
kind: synonym

our nation | our country :: next!=$cap,state,states,music,club,house,side,first,building,whole prev!=for,love,loves,loved,mother
human beings > people
older people | the elderly | older citizens :: prev=for,of,to,among,our
the elderly | older people :: next!=$noun,$adjective prev=for,of,to,among,help,and
senior citizens | older citizens
unemployed workers | jobless workers
human misery | human suffering
armed forces | military forces :: prev=the,our,their,its,of,allied,british,national
military power | military strength | military might :: prev=our,from,its,with,by,of,and,national,their,on,upon,the,sufficient
military might | military power | military strength
purchasing power | buying power :: next!=parity
nuclear weapons | nuclear arms :: next!=program,programs,system,systems,tests,test,complex,state,states,free,material,use,development,race,control,talks
international affairs | world affairs
world trade | international trade :: next!=organization,agreement,center,organizations,negotiations,union
international trade | world trade :: next!=organization,organizations,agreement,agreements,negotiations
global economy > world economy :: prev=the,a
free enterprise system | system of free enterprise :: next!=of
system of free enterprise | free enterprise system
private enterprise system > system of private enterprise
the cost of living | living costs :: prev=in,of,on,with,against,as,by next=$punct,and,to
rates of interest > interest rates :: next!=on,$noun,policy
the tax burden | the burden of taxation :: next!=on
the burden of taxation | the tax burden
the housing shortage | the shortage of housing :: next!=in
the price level | the level of prices
higher wages > higher pay :: next=$punct,and,for,to before!=pay/v prev!=and
high wages > high pay :: next=$punct,and before!=pay/v prev!=and
foreign lands > foreign countries
the two countries | the two nations
each country > each nation :: next!=club
world peace | peace in the world :: next=$punct,through,by
in the world | on earth :: prev=nation,country,people,power,democracy,economy before=any,greatest,strongest,most,richest
the economy as a whole | the whole economy | the entire economy
the country as a whole | the whole country | the entire country
the nation as a whole | the whole nation | the entire nation
the world as a whole | the whole world | the entire world
freedom | liberty :: prev=of,for,human,individual,personal,political next=$punct prev2!=degree,lack,measure,amount,sense
liberty | freedom :: prev=of,for,human,individual,personal,political,and next=$punct prev2!=statue,life,justice,death
freedoms | liberties :: prev=our,basic,fundamental,individual,these,historic,such
human freedom | human liberty
love of freedom | love of liberty
freedom and justice | liberty and justice
role | part :: prev=a,its,their,our,an,his,major,vital,important,leading,active,crucial,significant,central,full before=play/v next=in,$punct
agreement | accord :: prev=an,this,the,any,such next=on,with,between,among,reached prev2!=in,of
settlement | resolution :: prev=the,peaceful next=of next2=disputes,conflicts,differences,this,these,all,international,labor
solution | answer :: prev=the,no,a,any,easy,only,best,real next=to
solutions | answers :: prev=the,no,easy,simple,new next=to
commitment | dedication :: prev=our,their,his,deep,strong,its,firm next=to next2=peace,freedom,human,democracy,justice,excellence,these,principle,principles
attack | assault :: prev=an,this,any,such next=on,against,upon next2!=$cap before!=attack after!=attack
attacks | assaults :: prev=such,these,further,any,direct next=on,against,upon next2!=$cap
victory | triumph :: prev=this,our,that,great,brilliant next=of,over,for,in
foundation > basis :: next=for prev=sound,firm,solid,strong before!=build/v,lay/v,laid,building
basis | foundation :: next=for before!=build/v,lay/v,laid,building,built prev=sound,firm,solid,strong,lasting,stable,enduring
conditions | circumstances :: prev=such,these,those,certain,favorable,difficult,normal,most,present,similar prev2=under next!=or,and,of
under these conditions, | under these circumstances, | in these circumstances, :: at=start
under such conditions, | under such circumstances, | in such circumstances, :: at=start
field > area :: prev=this,every,that,any next=of,$punct next2!=vision,battle,fire,view,corn,wheat
fields > areas :: prev=many,these,several,other,important,major,all,certain,various next=of,$punct,in
sphere > field | area :: prev=every,this,that,economic,social next=of,$punct
point of view | viewpoint :: prev!=your,my
points of view | viewpoints
manner > way :: prev=$adjective,$ed prev2=a,an
way | manner | fashion :: prev=orderly,peaceful,constructive,responsible,bipartisan,practical,realistic,balanced,systematic,consistent,positive,spectacular,cooperative,efficient prev2=a,an before=in
some means of | some way of :: next=$ing
no means of | no way of :: next=$ing
through the use of | by the use of | by using
by means of > through | by way of :: next!=which,a
question of | issue of | matter of :: prev=the next=whether,how
help | assistance | aid :: prev=direct,much-needed,considerable,such,needed next=$punct,from,to
the help of | the assistance of | the aid of :: prev!=with
aid | assistance :: prev=humanitarian,necessary,needed,such,government next=$punct,to,from,for,within
effort | attempt :: prev=an,unsuccessful,any,first,serious,determined,deliberate next=to prev2!=in,war
threat of | menace of :: prev=the next=war,communism,terrorism,nuclear,aggression,inflation
disaster | catastrophe :: prev=national,economic,this,a next=$punct,for,to
purpose | aim | intention :: prev=my,our next=is,was,today
it is my purpose to | it is my aim to | it is my intention to
it is our purpose to | it is our aim to | it is our intention to
it is the purpose of | it is the aim of :: at=start
opportunity | chance :: prev=an,the,every,another,this,best next=for next2=the,our,us,them,every,all,peace,these after=to
goal | objective | aim :: prev=a,single next=of,that,which
objectives | goals | aims :: prev=policy,broad,principal,main,major,certain,ultimate,long-range,economic next=$punct,of,and,in,for
the way | how :: next=we,they,you,people prev=change,changed,changing,about,reform,transform,improve,on
in every way | in every respect :: next=$punct
headway | progress :: prev=make,made,making next=toward,in,on,against,$punct
no matter how | however :: next=$adjective,great,small,difficult,long,hard,much,many prev!=$start
no matter what | whatever :: next=the,our,their
most of all | above all :: prev=$punct
hand in hand | side by side :: next=with,$punct
on the verge of | on the brink of
on the threshold of | on the verge of :: next!=a,new,the
in keeping with | in line with :: next=the,our,this,these,its,their
for the sake of | in the interest of :: next=peace,economy,efficiency,simplicity,national
if we are to | if we want to :: next!=be,have

# --- second gathering
armed services > armed forces
our citizens > our people
community of nations | family of nations :: prev=the
# never "our confidence in this assessment": that is a word of estimation
confidence > faith :: next=in prev=public,renewed,restore,restored,restoring next2!=this,these,assessment
public faith > public confidence :: next=in
danger | risk :: prev=the,any,no,little,real,serious next=that
backing > support :: prev=the,with,full next=of,from
bonds | ties :: prev=strong,close,the,our next=between,with,that
consequences | effects :: prev=economic,adverse,immediate,social,harmful,long-term next=of
deficiencies | shortcomings | defects :: prev=these,serious,such,many,and,the next=in,of,that
difficulties > problems :: prev=these,such,many,economic,financial,administrative,technical,practical,budgetary next=$punct,of,in,which,that
disagreements | differences | disputes :: prev=their,these
endeavor > effort | undertaking :: prev=this,cooperative,new,great,joint,common
grief | sorrow :: prev=in,our,of,with next=$punct,and
hazards | dangers | risks :: prev=the next=of
peril > danger :: prev=the,common,grave,of,this,in
perils > dangers
matters > issues | questions :: prev=these,such,those next=$punct,and,are,will,must,should
issues | questions > matters :: prev=these,such,those next=$punct,and,are,must
resolve | determination :: prev=our,their,his next=must,is,will,$punct,and
tenets > principles | doctrines
troops > forces :: prev2!=of prev=our,ground,combat,coalition,enemy,foreign
venture > undertaking | enterprise :: prev=this,great,peacetime,bold,cooperative
vitality | vigor :: prev=the,our,economic,its,industrial
yearnings > longings | desires
in any way | in any manner :: next=which,that,$punct
in a way which | in a manner which
along these lines | on these lines
in itself | of itself :: prev=not,is next=$punct,a
in and of itself > in itself
see if | see whether :: prev=to,will
know if | know whether :: prev!=you,you'd,don't
wonder if | wonder whether
determine if > determine whether
there exists > there is :: next=a,an,no
there exist > there are
to be sure, | admittedly, :: at=start
by and large, | on the whole, | in general, :: at=start
the public interest | the interest of the public :: prev=in,to,of,with,serve,serves,protect next=$punct
the national interest | the interest of the nation :: prev=in,to,of,with,serve,serves next=$punct
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
foreign countries | foreign nations

# what was spoken of, taken up again
such legislation | legislation of this kind | this kind of legislation | this type of legislation :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,with
such action | action of this kind | this kind of action | this type of action :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,with
such assistance | assistance of this kind | this kind of assistance | this type of assistance :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,with
such cooperation | cooperation of this kind | this kind of cooperation | this type of cooperation :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,with
such support | support of this kind | this kind of support | this type of support :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,with
such aid | aid of this kind | this kind of aid | this type of aid :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,with
such a program | a program of this kind | a program of this type | this kind of program :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a policy | a policy of this kind | a policy of this type | this kind of policy :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a system | a system of this kind | a system of this type | this kind of system :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a plan | a plan of this kind | a plan of this type | this kind of plan :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a situation | a situation of this kind | a situation of this type | this kind of situation :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a step | a step of this kind | a step of this type | this kind of step :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a law | a law of this kind | a law of this type | this kind of law :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a commission | a commission of this kind | a commission of this type | this kind of commission :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a study | a study of this kind | a study of this type | this kind of study :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a proposal | a proposal of this kind | a proposal of this type | this kind of proposal :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a change | a change of this kind | a change of this type | this kind of change :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a measure | a measure of this kind | a measure of this type | this kind of measure :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a conference | a conference of this kind | a conference of this type | this kind of conference :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a course | a course of this kind | a course of this type | this kind of course :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a move | a move of this kind | a move of this type | this kind of move :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such a bill | a bill of this kind | a bill of this type | this kind of bill :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such an agreement | an agreement of this kind | an agreement of this type | this kind of agreement :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such an approach | an approach of this kind | an approach of this type | this kind of approach :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such an organization | an organization of this kind | an organization of this type | this kind of organization :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such an effort | an effort of this kind | an effort of this type | this kind of effort :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such an attack | an attack of this kind | an attack of this type | this kind of attack :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such an agency | an agency of this kind | an agency of this type | this kind of agency :: next!=as,that,which,where,to,for,of,in prev!=in,into,is,be,was
such programs | programs of this kind | programs of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such measures | measures of this kind | measures of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such agreements | agreements of this kind | agreements of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such efforts | efforts of this kind | efforts of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such activities | activities of this kind | activities of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such cases | cases of this kind | cases of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such problems | problems of this kind | problems of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such proposals | proposals of this kind | proposals of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such changes | changes of this kind | changes of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such laws | laws of this kind | laws of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such policies | policies of this kind | policies of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such controls | controls of this kind | controls of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such projects | projects of this kind | projects of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such practices | practices of this kind | practices of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such arrangements | arrangements of this kind | arrangements of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such attacks | attacks of this kind | attacks of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such weapons | weapons of this kind | weapons of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such systems | systems of this kind | systems of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such methods | methods of this kind | methods of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such expenditures | expenditures of this kind | expenditures of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such steps | steps of this kind | steps of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such organizations | organizations of this kind | organizations of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such agencies | agencies of this kind | agencies of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such conditions | conditions of this kind | conditions of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such developments | developments of this kind | developments of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
such incidents | incidents of this kind | incidents of this type :: next!=as,that,which,where,to,for,of,in prev!=no,any,all,other,and,or,$number,in,under
