# The language of government: budgets, laws, foreign affairs, public addresses, the press.
kind: synonym

# --- agencies and officers
governmental | government :: next=agencies,agency,action,activities,bodies,body,services,functions,units,programs,officials,operations,organizations,expenditures,policies,control,intervention,regulation,support prev!=$ed
head of the department > department head :: next!=of
heads of departments > department heads
head of the agency > agency head
leaders of industry > industry leaders
leaders of labor > labor leaders
chairman of the committee > committee chairman :: next!=on,for
chairman of the board > board chairman :: next!=of
president of the company > company president
director of the program > program director
committee members > members of the committee :: prev=by,with,among,to,for,from,some,many,most,several,all,other,few,that,$start
member of the committee > committee member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the board > board members :: next!=of,on,for
board members > members of the board :: prev=by,with,among,to,for,from,some,many,most,several,all,other,few,that,$start
member of the board > board member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the council > council members :: next!=of,on,for
council members > members of the council :: prev=by,with,among,to,for,from,some,many,most,several,all,other,few,that,$start
member of the council > council member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the commission > commission members :: next!=of,on,for
commission members > members of the commission :: prev=by,with,among,to,for,from,some,many,most,several,all,other,few,that,$start
member of the commission > commission member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the union > union members :: next!=of,on,for
union members > members of the union :: prev=by,with,among,to,for,from,some,many,most,several,all,other,few,that,$start
member of the union > union member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the team > team members :: next!=of,on,for
team members > members of the team :: prev=by,with,among,to,for,from,some,many,most,several,all,other,few,that,$start
member of the team > team member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the club > club members :: next!=of,on,for
club members > members of the club :: prev=by,with,among,to,for,from,some,many,most,several,all,other,few,that,$start
member of the club > club member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the family > family members :: next!=of,on,for
family members > members of the family :: prev=by,with,among,to,for,from,some,many,most,several,all,other,few,that,$start
member of the family > family member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the community > community members :: next!=of,on,for
member of the community > community member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the faculty > faculty members :: next!=of,on,for
faculty members > members of the faculty :: prev=by,with,among,to,for,from,some,many,most,several,all,other,few,that,$start
member of the faculty > faculty member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the staff > staff members :: next!=of,on,for
staff members > members of the staff :: prev=by,with,among,to,for,from,some,many,most,several,all,other,few,that,$start
member of the staff > staff member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the church > church members :: next!=of,on,for
member of the church > church member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the association > association members :: next!=of,on,for
member of the association > association member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the jury > jury members :: next!=of,on,for
member of the jury > jury member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the crew > crew members :: next!=of,on,for
member of the crew > crew member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the delegation > delegation members :: next!=of,on,for
member of the delegation > delegation member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
members of the cabinet > cabinet members :: next!=of,on,for
member of the cabinet > cabinet member :: prev=a,an,any,every,each,one,another,no,former next!=of,on,for
leaders of the party > party leaders :: next!=of
leaders of the union > union leaders :: next!=of
officials of the company > company officials :: next!=of
officials of the union > union officials :: next!=of
employees of the company > company employees :: next!=of
officials of the city > city officials :: next!=of
officials of the government > government officials :: next!=of
employees of the government > government employees :: next!=of
policies of the government > government policies :: next!=of
residents of the city > city residents :: next!=of

# --- rates, levels, rises
rate of production > production rate :: next!=of,and
rates of taxation > tax rates
costs of production > production costs :: next!=and,or
cost of production > production cost
methods of production > production methods :: next!=and,or
methods of teaching > teaching methods :: next!=and,or
conditions of work > working conditions
hours of work > working hours :: next!=and prev=the,their,shorter,longer,regular,maximum,reduced
source of energy > energy source :: next!=and,or
sources of income > income sources
levels of income > income levels :: next!=and,or
level of income > income level :: next!=and,or
price increases > increases in prices :: prev=of,in,for,by,with,further,additional,substantial,general,large,small,such,these,sharp,recent,unjustified,excessive next!=in,of,$noun,$plural
increases in prices > price increases :: next!=and,or,of,in
wage increases > increases in wages :: prev=of,in,for,by,with,further,additional,substantial,general,large,small,such,these,sharp,recent,unjustified,excessive next!=in,of,$noun,$plural
increases in wages > wage increases :: next!=and,or,of,in
tax increases > increases in taxes :: prev=of,in,for,by,with,further,additional,substantial,general,large,small,such,these,sharp,recent,unjustified,excessive next!=in,of,$noun,$plural
increases in taxes > tax increases :: next!=and,or,of,in
salary increases > increases in salaries :: prev=of,in,for,by,with,further,additional,substantial,general,large,small,such,these,sharp,recent,unjustified,excessive next!=in,of,$noun,$plural
increases in salaries > salary increases :: next!=and,or,of,in
pay increases > increases in pay :: prev=of,in,for,by,with,further,additional,substantial,general,large,small,such,these,sharp,recent,unjustified,excessive next!=in,of,$noun,$plural
increases in pay > pay increases :: next!=and,or,of,in
tax reductions > reductions in taxes :: prev=of,in,for,by,with,further,additional,substantial,general,large,small,such,these,sharp,recent,unjustified,excessive next!=in,of,$noun,$plural
reductions in taxes > tax reductions :: next!=and,or,of,in
price reductions > reductions in prices :: prev=of,in,for,by,with,further,additional,substantial,general,large,small,such,these,sharp,recent,unjustified,excessive next!=in,of,$noun,$plural
reductions in prices > price reductions :: next!=and,or,of,in
wage reductions > reductions in wages :: prev=of,in,for,by,with,further,additional,substantial,general,large,small,such,these,sharp,recent,unjustified,excessive next!=in,of,$noun,$plural
reductions in wages > wage reductions :: next!=and,or,of,in
pay reductions > reductions in pay :: prev=of,in,for,by,with,further,additional,substantial,general,large,small,such,these,sharp,recent,unjustified,excessive next!=in,of,$noun,$plural
reductions in pay > pay reductions :: next!=and,or,of,in
pay raise | pay increase
pay raises | pay increases
growth in population > population growth :: next!=of,and
defense spending > spending on defense | spending for defense
construction of housing > housing construction :: next!=and,or
construction of roads > road construction :: next!=and,or
construction of highways > highway construction :: next!=and,or
construction of schools > school construction :: next!=and,or
creation of jobs > job creation
crime prevention > prevention of crime
accident prevention > prevention of accidents
production of steel > steel production :: next!=and,or
production of oil > oil production :: next!=and,or
production of food > food production :: next!=and,or
production of coal > coal production :: next!=and,or
production of energy > energy production :: next!=and,or
production of electricity > electricity production :: next!=and,or
production of goods > output of goods
production of weapons > weapons production
supplies of food > food supplies :: next!=and,or
supplies of oil > oil supplies :: next!=and,or
supplies of fuel > fuel supplies :: next!=and,or
supplies of water > water supplies :: next!=and,or
imports of oil > oil imports :: next!=and,or
exports of oil > oil exports :: next!=and,or
imports of food > food imports :: next!=and,or
exports of food > food exports :: next!=and,or
imports of grain > grain imports :: next!=and,or
exports of grain > grain exports :: next!=and,or
imports of wheat > wheat imports :: next!=and,or
exports of wheat > wheat exports :: next!=and,or

# --- laws and votes
voted for | voted in favor of :: next=the,a,this,that next2=bill,measure,resolution,amendment,plan,proposal,motion,tax,legislation,act,treaty,bonds
vote for | vote in favor of :: next=the,a,this,that next2=bill,measure,resolution,amendment,plan,proposal,motion,tax,legislation,act,treaty,bonds
voting for | voting in favor of :: next=the,a,this,that next2=bill,measure,resolution,amendment,plan,proposal,motion,tax,legislation,act,treaty,bonds
named > appointed :: prev=was,were,been next=chairman,director,president,secretary,manager,to,ambassador,superintendent,head,judge,administrator next2!=his
appointed > named :: prev=was,were,been next=chairman,director,president,secretary,manager,ambassador,superintendent,head,judge,administrator
asked that > requested that :: after=be,must,should prev!=$be,when,being,questions
turned down > rejected :: next=the,a,an,his,their,this,all,any,her,its next2=request,requests,proposal,proposals,bid,bids,offer,offers,plan,plans,appeal,appeals,suggestion,suggestions,application,applications,idea,invitation,invitations,claim,claims,amendment,motion,demand,demands,recommendation
turn down > reject :: next=the,a,an,his,their,this,all,any,her,its prev=to,will,would,may,might,could,not next2=request,requests,proposal,proposals,bid,bids,offer,offers,plan,plans,appeal,appeals,suggestion,suggestions,application,applications,idea,invitation,invitations,claim,claims,amendment,motion,demand,demands,recommendation
under the provisions of > under | under the terms of
headed by | led by :: prev=group,committee,delegation,team,commission,government,coalition,mission,panel
slated for > scheduled for :: prev=is,are,was,were,be,been
slated to > scheduled to :: prev=is,are,was,were,be,been
set for | scheduled for :: prev=is,are,was,were,been before=hearing,meeting,election,trial,conference,vote,talks,hearings,meetings,session,ceremony,tournament,primary before!=stage
badly hurt > badly injured
seriously hurt > seriously injured
was hurt | was injured :: next=in,when,while
were hurt | were injured :: next=in,when,while
legislators | lawmakers :: prev=state,the,some,many,most,that,of,by,few,several next!=$noun
lawmakers > legislators
the jobless > the unemployed :: next!=$noun,$plural,$adjective
the aged > the elderly | older people :: next!=$noun,$plural,$adjective,of,and
enforcement of the law > law enforcement
statewide > throughout the state | across the state :: next=$punct prev!=the,a,and,or
nationwide > throughout the nation | across the nation :: next=$punct prev!=the,a,and,or
nationwide | countrywide :: next=program,campaign,survey,network,system,effort,drive,search,strike

# --- peace and war
keep the peace | preserve the peace | maintain the peace :: next!=corps,talks,treaty
keeping the peace | preserving the peace | maintaining the peace :: next!=corps,talks,treaty
peace-keeping | peacekeeping
wage war > make war :: prev!=$article
waging war > making war
military aid | military assistance
economic aid | economic assistance
technical aid > technical assistance
foreign aid | foreign assistance :: next!=bill,act,program,programs,budget
other countries of the world > other nations of the world
all around the world > all over the world
throughout the globe > throughout the world
in every land > in every country
throughout the land | throughout the country
across the land > across the country
across our land | across our country
in our land > in our country
of our land > of our country :: prev!=law,laws
of this land > of this country :: prev!=law,laws
in this land > in this country
our land > our nation | our country :: next=is,has,was,and,from,with,to

# --- addresses
here at home > at home :: prev!=both,right,and,as
let me thank > I want to thank | I wish to thank :: at=start
I would like to > I want to | I wish to :: next=thank,say,ask,begin,speak,talk,point,add,mention,stress,call,turn,report,emphasize,discuss
I want to > I wish to | I would like to :: next=thank,say,ask,begin,speak,talk,point,add,mention,stress,call,turn,report,emphasize,discuss
I wish to > I want to | I would like to :: next=thank,say,ask,begin,speak,talk,point,add,mention,stress,call,turn,report,emphasize,discuss
I come before you | I stand before you :: prev!=when,as
I am proposing | I propose :: next=a,the,that,an,to,new
I am recommending | I recommend :: next=a,the,that,an,new,legislation,$noun
I am requesting | I request :: next=a,the,that,an,new,$noun
I am submitting | I submit :: next=a,the,an,to
I am transmitting | I transmit :: next=a,the,an,to
we are proposing | we propose :: next=a,the,that,an,to,new
for all time to come > for all time
the world of tomorrow | tomorrow's world
the years of war > the war years
express my appreciation | express my gratitude | express my thanks :: next=to,for
express our appreciation | express our gratitude | express our thanks :: next=to,for
with all my heart | with my whole heart


# --- figures of speech of reports and budgets
the responsibility for | the responsibility of :: next=$ing
a considerable number of | a substantial number of
considerable numbers of | substantial numbers of
as expeditiously as possible > as speedily as possible | as quickly as possible :: prev!=and,or
as rapidly as possible | as quickly as possible | as speedily as possible
as promptly as possible > as quickly as possible | as speedily as possible :: before!=shall
the calendar year | calendar year :: next=$number
half a century ago > fifty years ago :: prev!=a
decrease in > reduction in :: prev=a,the,any,this,further,slight,substantial,sharp next!=price,prices
in all of history > in all history
