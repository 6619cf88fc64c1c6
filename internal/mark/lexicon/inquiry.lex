# What inquiries say: how a thing came about, who knew of it, what cannot be told.
# Terms of art (arrest, charge, evidence, statement, witness) and words of
# estimation never vary.
kind: function

# --- since when, until when
$span = year, month, week, day, decade, hour, quarter
$spans = years, months, weeks, days, decades, hours
shortly afterwards | soon afterwards | not long afterwards > a short time later
shortly afterward | soon afterward | not long afterward > a short time later
so far > to date | up to now | thus far :: at=start next=they,he,she,none,nothing,there,these,those,its,their,all,each,most,our,$number
up to now > so far | to date | thus far :: at=start next=they,he,she,we,it,the,no,none,nobody,nothing,there,these,those,its,their,all,each,most,our,only,$number
to date > so far | up to now | thus far :: at=start next=they,he,she,we,it,the,no,none,nobody,nothing,there,these,those,its,their,all,each,most,our,only,$number
at present > at the moment | currently | now :: at=start next=each,the,we,there,it,they,only,no,most,nobody,few,many,these,those,our,its,their,all
at the moment > at present | currently | now :: at=start next=each,the,we,there,it,they,only,no,most,nobody,few,many,these,those,our,its,their,all
currently > at present | at the moment :: at=start next=each,the,we,there,it,they,only,no,most,nobody,few,many,these,those,our,its,their,all
by then | by that time :: next!=$punct,the,$cap prev!=and,proposed
until then | until that time :: next!=$punct
until then, | until that time, :: at=start
the following year | the next year | the year after :: prev!=in,of,to,by,until,from,and,than,during,throughout,over,for next=$punct
the following week | the next week | the week after :: prev!=of,to,by,until,from,and,than,on,in,during,throughout,over next=$punct
the following month | the next month | the month after :: prev!=of,to,by,until,from,and,than,on,in,during,throughout,over next=$punct
the following day | the next day | the day after :: prev!=of,to,by,until,from,and,or,than,on,in,during,throughout,over next=$punct
the following day | the next day :: next!=$punct prev!=on
the same evening > that evening
the same day > that day :: next=$punct prev!=from,at,for,of
the year before | the previous year | the preceding year :: next=$punct prev!=in,than,of,from
the month before | the previous month | the preceding month :: next=$punct prev!=than,of,from
the week before | the previous week | the preceding week :: next=$punct prev!=than,of,from
the previous year > the year before | the preceding year :: next=$punct prev!=than,of,from
the previous day > the day before | the preceding day :: next=$punct prev!=than,of,from
weeks earlier | weeks before | weeks previously :: next=$punct,and prev=$number,few,several,some
days earlier | days before | days previously :: next=$punct,and prev=$number,few,several,some
months earlier | months before | months previously :: next=$punct,and prev=$number,few,several,some
years earlier | years before | years previously :: next=$punct,and prev=$number,few,several,some
hours earlier | hours before | hours previously :: next=$punct,and prev=$number,few,several,some
minutes earlier | minutes before | minutes previously :: next=$punct,and prev=$number,few,several,some
a short time before | shortly before | not long before :: prev!=only,for,$ly
shortly before > a short time before | not long before | a little before :: prev!=very,only,and,or next!=$number,$punct before!=not,nothing,no,never
only a short time before | only shortly before | not long before
the middle of last | the middle part of last :: next=year
on each occasion > each time | every time :: next=$punct,we,the,it,they,he,she
on two occasions > twice :: next!=$punct,the,a,an,$adjective,$poss
on three occasions > three times :: next!=the,as,more,a
on four occasions > four times :: next!=the,as,more,a
on five occasions > five times :: next!=the,as,more,a
on six occasions > six times :: next!=the,as,more,a
on at least two occasions > at least twice
on at least three occasions > at least three times
on one occasion > once :: prev=least,than
not until > only :: prev=was next=the,$weekday,several,$number,last after=that next2=morning,next,following,day,$month,weeks,months,days,years,afternoon,evening
until the end of | up to the end of :: prev!=not,no,open,closed,valid next=$month,the,last,this
from the beginning of | from the start of
at the start of each | at the beginning of each | at the start of every | at the beginning of every :: next=year,month,week,day,session,meeting,shift,season
at the end of each | at the end of every :: next=year,month,week,day,session,meeting,shift,season
for some time now | for some time past
in the meantime > meanwhile :: at=start next=$subj,the,our,their,its,staff,all,no,work,please,$plural
meanwhile > in the meantime :: at=start next=$subj,the,our,their,its,staff,all,no,work
the day before yesterday > two days ago

# --- reason and contrast
since > because | as :: prev=$comma next=it,they,he,she,we,this,these,those,there,i,you,our,their,its,his,no,nobody,most,many,some,both,all before!=ever,long,have,has,first,years,last,had after!=$yearnumber,have,has,had
since the > because the | as the :: prev=$comma after=is,are,was,were,would,could,cannot,can,may,might before!=ever,long,have,has,had,first,years,last,been after!=$yearnumber,have,has,had
since it was | because it was > as it was :: at=start after!=$yearnumber,have,has,had,grown,been
since it is | because it is > as it is :: at=start
since there is | because there is > as there is :: at=start
since there was | because there was > as there was :: at=start next=no,not,little
since there are | because there are > as there are :: at=start
since this | because this > as this :: at=start next=is,was,would,could,cannot,will,may after!=$yearnumber,have,has,had,been
since we do not | because we do not > as we do not
since we cannot | because we cannot > as we cannot
while | whereas :: prev=$comma next=others,other
the remaining ones > the others | the rest :: next!=of
at the same time | simultaneously :: next=$punct prev=$noun,them,it,others,place,place prev2!=$start
apart from | except for :: before=nobody,no,none,nothing,never next!=$ing,that,this,which
other than > apart from :: prev=anybody,anyone,anything,nothing,nobody next=$article,$poss,$cap,those,these

# --- how, whether
kind: synonym
the way in which > how :: prev=about,on,to,describes,explains,describe,explain,of,affects,affect,explained,described,understand,examine,examined,considered,reviewed,review,shows,discussed next=$det,it,they,we,he,she,i,$plural,people prev2!=according,similar,thanks,addition,due,owing,because,contrast
the way in which | the way that | the way :: next=it,they,we,he,she,i,the,these,this,our,their,its,$plural,people prev!=by,on,along,all,is,was,s,it's,that's,not,no,in,under,out next2!=to
the ways in which > how :: prev=about,on,describes,explains,describe,explain,explained,described,understand,examine,examined,considered next=it,they,we,he,she,the,these,our,their,its,people
the extent to which > how far :: prev=examined,examine,know,clear,known,on,about,considered,assess,determine,establish,of next!=$punct
to see whether | to find out whether | to establish whether > to determine whether :: prev!=wait,waits,waiting,waited,remains,remained,remain,yet,interested,curious
find out how | establish how > determine how :: prev=to,will,would,can,could,not
find out who | establish who > determine who :: prev=to,will,would,can,could,not
find out why | establish why | discover why > determine why :: prev=to,will,would,can,could,not
find out what | establish what > determine what :: prev=to,will,would,can,could,not next!=works,people,others
establish whether > determine whether | find out whether :: prev=to,will,would,can,could,not
it is not clear | it is unclear :: next=how,whether,why,what,who,which,when,where,if
it was not clear | it was unclear :: next=how,whether,why,what,who,which,when,where,if
it is not yet clear | it is still unclear | it is still not clear :: next=how,whether,why,what,who,which,when,where,if
is still not known | is not yet known | is still unknown :: prev!=that next=whether,how,who,why,what,when,where,which,$punct
was still not known | was not yet known | was still unknown :: next=whether,how,who,why,what,when,where,which,$punct
as far as we know | so far as we know | to the best of our knowledge :: next=$punct,it,the,there,no,none,this,they
with certainty > for certain | for sure(at=end) :: prev=say,know,tell,said,known
for certain | with certainty :: prev=say,know,tell,said,known
who was to blame | who was at fault | who was responsible :: prev!=the,man,woman,person,those,people,he,she,they
was to blame | was at fault :: prev!=who,which,that

# --- knowing and telling
did not know that | were not aware that | were unaware that :: prev=they,we,staff,people,members,officers,users,others,many,most
did not know that | was not aware that | was unaware that :: prev=he,she,i,officer,manager,driver,director,owner,company,department
was unaware that | was not aware that > did not know that :: prev!=nobody
were unaware that | were not aware that > did not know that
was unaware of | was not aware of
were unaware of | were not aware of
is unaware of | is not aware of
are unaware of | are not aware of
does not know that | is not aware that | is unaware that
had no knowledge of | knew nothing of | knew nothing about :: next=the,this,that,these,any,it
informed > told :: next=the,them,him,her,us,me,members,partners,reporters,staff,$poss next2=that prev!=being,truth,a,be,been,was,were,is
told | informed :: next=the,his,her,their,our next2=director,chair,manager,board,committee,department,council,company,police,bank,inquiry,minister,secretary,owner,agency,agencies,partners,team,court before!=lie,lies,truth after=that
were told that | were informed that
is told about | is informed about | is informed of :: next=$det,any,all,$adjective,$plural
be told about | be informed about | be informed of :: next=it,this,the,any,all,these
should be told about | should be informed about | should be informed of | should be notified of :: next=it,this,the,any,all,these
should be told when | should be informed when | should be notified when
the press was told | the press was informed
pointed out that > noted that :: prev=others,he,she,they,members,member,who,also,chair,director,secretary,committee,report,we
pointed out that | observed that | noted that :: prev=one,several,some,two,three
replied that | answered that | responded that
did not reply to | did not respond to | did not answer :: next=our,the,his,her,their,a,these,any,my next2=letter,letters,question,questions,email,emails,message,messages,enquiries
not replied to | not responded to | not answered :: prev=have,has,had next=our,the,his,her,their,a,these,any,my next2=letter,letters,question,questions,email,emails,message,messages,enquiries
replied to | responded to :: prev!=be,been,was,were,being next=our,the,his,her,their,a,these,any next2=letter,letters,request,requests,email,question,questions,message,messages,enquiry,enquiries
reply to | respond to :: prev=to,will,not,would,should,must,can,cannot,did,does,do,may next=the,our,their,these,a,his,her,any,its,your next2=letter,letters,request,requests,question,questions,message,messages,enquiry,enquiries,email,emails,invitation
reply to | respond to :: prev=to,will,not,would,should,must,can,cannot,did,does,do,may next=letters,questions,requests,emails,messages,enquiries
in reply to a question | in answer to a question | in response to a question :: at=start
in reply to questions | in answer to questions | in response to questions
in response to a question | in reply to a question | in answer to a question
asked for comment | requested comment
gave no reply | did not reply | did not answer :: next=$punct
received no reply | had no reply | got no reply
no reply | no answer | no response :: prev=received,had,been,was,got,with next!=in,to,from
as to > about :: prev=doubt,questions,question,evidence,information,certainty,uncertainty,advice,guidance next!=$punct,whether

# --- what happened
came to light > emerged | became known :: prev!=as,when next=$punct,in,on,when,after,until,only,during,at
come to light > emerge | become known :: prev=facts,details,information,evidence,to,will,may,might,not
come to light > emerged | become known :: prev=has,have,had,not,only,first,since
came to our attention | came to our notice
came to the attention of | came to the notice of
come to the attention of | come to the notice of
come to our attention | come to our notice
brought to the attention of | drawn to the attention of
brought to our attention | drawn to our attention
what was going on | what was happening :: next!=to,in
what is going on | what is happening :: next!=to,in
what had been going on | what had been happening :: next!=to,in
is going on > is under way | is in progress :: prev=inquiry,investigation,trial,search,work,review,audit,evaluation,examination,survey next=$punct
took part | participated :: next=$punct prev!=also
taken part | participated :: prev=have,has,had,not next=$punct
took care to | were careful to :: prev=they,attackers,men,officers,we,staff,thieves
took care to | was careful to :: prev=he,she,attacker,thief,group
took care not to | were careful not to :: prev=they,attackers,men,officers,we,staff,thieves
took care not to | was careful not to :: prev=he,she,attacker,thief,group
hid it there > concealed it there
in a hurry | in haste :: next=$punct prev=there,out,away,left,it,written,done,made,packed
in the hands of > being dealt with by | being handled by :: prev=is,was,still,are next=the next2=police,lawyers,courts,prosecutor
on their own | by themselves :: next=$punct prev!=and,or,$be,ones,people,live,lives
close to | near :: prev=$noun,$plural next=the,a,its,our,an next2=fence,border,gate,road,river,coast,port,station,building,site,house,town,city,entrance,harbour,harbor,shore,wall,terminal,school,village,bridge,airport,line,front,door,window
at the place shown | in the place shown
was told that | was informed that :: prev!=and

# --- second round
decision had been made | decision had been reached
decision has been made | decision has been reached
decision was made | decision was reached :: after!=by
decision is made | decision is reached
make a decision | reach a decision :: prev!=a,not next=$punct,on,about
made a decision | reached a decision :: prev!=have,has,had,be,been next=$punct,on,about
after that | afterwards | thereafter :: at=start next=$subj,the,no,they,two,three
from then on | from that time on | from that point on
before then | before that | before that time :: next=$punct prev!=day,night,week,month,year,long,just
by now | by this time :: prev!=should,must,ought,and,or,$adjective,be,not,never,over next!=$ing
until recently | until quite recently :: prev!=up,from,not,even
in future > in the future :: next=$punct
during the night > overnight | in the night :: next=$punct,and
just before | shortly before :: next=midnight,noon,midday,dawn,dusk prev!=$ly
just after | shortly after :: next=midnight,noon,midday,dawn,dusk prev!=$ly
immediately after > directly after :: next=the,this,that prev!=almost
immediately before > just before :: next=the,this,that prev!=almost
almost immediately | almost at once
later on > later :: next=$punct prev!=much,sooner,from at=mid
later on, > later, :: at=start
at an early stage > early on :: next=$punct
on several occasions > a number of times | several times :: prev!=has,have,had
on many occasions > many times :: prev!=has,have,had,was,were,is,are,as,and
more than once | on more than one occasion
by mistake | in error :: next=$punct prev=sent,published,released,issued,deleted,paid,included,fired,shot,removed,taken
by accident > accidentally :: next=$punct prev!=or,and,not,than
in secret | secretly :: next=$punct
publicly > in public :: next=$punct prev=say,said,speak,spoken,spoke,state,stated,admit,admitted,acknowledge,acknowledged,discuss,discussed,it,this,that
occur again > happen again | recur :: next=$punct,in
happen > occur :: prev=not,could,might,may,can,cannot,never next=$punct,in,at,when,during,on prev2!=what,how before!=what,how,why,i
reached the scene | arrived at the scene | arrived on the scene
ask for help > seek help | request help
asked for help > sought help | requested help :: prev!=be,been,was
concluded that > came to the conclusion that | reached the conclusion that :: prev=we,they,committee,inquiry,panel,board,court,report,team,he,she,commission,officers,investigators
it has not been possible to | it has proved impossible to
it is not possible to say | it is impossible to say | we cannot say :: next=how,whether,who,what,when,why
it was clear that | it was plain that | it was evident that
members of the public > the public :: prev=from,to,by
much like > very similar to :: prev=is,was,are,were prev2!=not
in more detail | in greater detail | more fully :: next=$punct,in,below prev!=even,any,no before!=quote
in the case of > with :: prev=even
