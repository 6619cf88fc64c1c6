# More nouns, each in the frame in which another may stand for it.
kind: synonym

plural: speech speeches

# --- what is done and said
speech > address :: prev=a,his,her,the,major,recent next=to next2!=text before!=address/v after!=address/v
pact > agreement :: prev=a,the,this,trade,peace next!=$cap
peace talks | peace negotiations
trade talks | trade negotiations
disarmament talks | disarmament negotiations
budget talks | budget negotiations
negotiations | talks :: prev=further,formal,direct,secret,bilateral,these next=with,between
armaments > arms :: next!=industry
mistake > error :: prev=a,serious,grave,great,this,costly,tragic next=to,in,$punct
mistakes > errors :: prev=these,past,such,serious next=of,in,$punct
utilization > use :: next=of
procurement > purchase :: prev=the next=of next2!=weapons
curtailment > reduction :: next=of,in
modification > change :: prev=any,some,no,this,slight,further,a next=in,to,$punct
modifications > changes :: prev=any,some,no,these,slight,further,such,certain,minor next=in,to,$punct
alteration > change :: prev=any,some,no,this,slight,further next=in,to,$punct
alterations > changes :: prev=any,some,no,these,slight,further,such,certain,minor next=in,to,$punct
enlargement > expansion :: prev=the,an next=of next2!=prostate
elimination | removal :: prev=the next=of next2=barriers,obstacles,restrictions,trade,artificial,discrimination,all
preservation | maintenance :: prev=the next=of next2=peace
gain > increase :: next=in prev=a,net,substantial,sharp,further,slight,small,large next2!=confidence
gains > increases :: next=in prev=substantial,sharp,further,slight,small,large next2!=confidence
endeavors > efforts :: prev=our,their,his,her,its,these,such,other,joint,common,all,own,human
endeavor > effort :: prev=our,this,an,every
disbursements > payments
fatalities > deaths
mishap > accident :: next!=of
mishaps > accidents
calamity > disaster | catastrophe
happenings > events
occurrences > events :: prev=these,such,those,recent
lawsuit > suit :: next=against,filed,by,challenging,seeking,brought
lawsuits > suits :: next=against,filed,by,challenging,seeking,brought
joblessness > unemployment
know-how > expertise
tempo > pace :: prev=the next=of next2=change,life,growth,development,production,operations,work
termination > end :: prev=the next=of next2=hostilities,the,this next!=pregnancy
vestiges > traces | remnants
yardstick > measure :: prev=a,the,only next=of
large quantities of > large amounts of :: next!=$plural
vast quantities of > vast amounts of :: next!=$plural
small quantities of > small amounts of :: next!=$plural
huge quantities of > huge amounts of :: next!=$plural
high proportion > large proportion :: prev=a next=of
large percentage | high percentage :: prev=a next=of
a high percentage of | a large percentage of
mode of > way of :: next=thought,thinking,living,acting,existence
modes of > ways of :: next=thought,thinking,living,acting
budget cuts > budget reductions
cut > reduction :: prev=further,deep,sharp,proposed,substantial next=in next2!=half,two
cut > reduction :: prev=a next=in next2=wages,pay,income,taxes,spending,costs,expenditures,prices,rates,interest,funds,federal,benefits,tariffs,production
cuts > reductions :: prev=further,deep,sharp,proposed,substantial,budget,the,these,such next=in next2!=half,two
bill > measure :: prev=this,the next=$punct,is,was,would,will,passed,also,provides,provided before=senate,house,legislature,congress,legislation,committee,vote,voted,passed
bill > measure :: prev=this,the next=$punct,is,was,would,will,passed,also,provides,provided after=senate,house,legislature,congress,legislation,committee,vote,voted,passed

# --- people
attorneys > lawyers :: prev!=district,state,prosecuting,county,city,power next!=general
automobile > car :: prev=an,the,his,her,their,my next!=$noun,$plural,$adjective
automobiles > cars
forefathers | forebears
ancestors > forebears :: prev=our,their,his
valor > bravery | courage
inhabitants > people :: prev=the next=of
inhabitants > residents :: prev=$number
backers > supporters
proponents > advocates | supporters :: next=of
foes > opponents :: next=of
the aged > the elderly :: next!=$noun,$adjective,$cap
the jobless > the unemployed
people who > those who :: prev=for,to,help,protect,from,among
persons who > those who | people who :: prev=for,to,help,protect,from,among,by
folk > people :: prev=country,ordinary,old,young,working

# --- qualities and states
importance | significance :: prev=great,particular,special,considerable,historic,little,real next=$punct,to,in,for,of,that
devotion | dedication :: next=to next2=duty,freedom,principle,public,peace,country,democracy,liberty,justice,truth,work,these
appreciation > gratitude :: prev=my,our,deep,sincere,profound next=to,for
mistrust | distrust :: prev=of,the,mutual,deep,their,and
firm belief | firm conviction
deep conviction | firm conviction
taken the view that | taken the position that
takes the view that | takes the position that
take the view that | take the position that
belief | conviction :: prev=firm,strong next=that
close cooperation | close collaboration :: next=with,between,among
highest priority | top priority :: prev=our,the,its,their,his
era | age :: prev=new next=of,in prev2=a
in the modern era | in the modern age
crux > heart :: prev=the next=of next2=the,this
core | heart :: prev=the next=of next2=the,this,our after=problem,matter,issue,question,program,policy,argument,proposal
cornerstone > foundation :: prev=the,a next=of next2=our,the,this,american
hallmark > mark :: next=of
hub > center :: prev=the next=of
bulwark > defense :: next=against
pillar > mainstay :: prev=a,the next=of next2!=salt
linchpin > cornerstone :: next=of
viewpoint > standpoint :: prev2=from
point of view | standpoint :: prev2=from
standpoint > point of view
surroundings > environment :: prev=their,his,our,natural,new
locality > area :: prev=a,the,this,any,each
localities > areas :: prev=these,many,other,some,those
sphere > field :: prev=the next=of next2=foreign,economic,politics,education,international,trade
arena > field :: prev=the,this,international next=of next2=foreign,politics
