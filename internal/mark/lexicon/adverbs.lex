# Adverbs. Words of estimation ("probably", "likely", "almost certainly") never
# vary: in findings each stands for a range of chances.
kind: synonym

particularly | especially :: prev!=more,most,and,or,designed,written,made,built,prepared,trained,created,composed,intended,meant,adapted next!=$punct,for
primarily | mainly | chiefly | principally :: prev!=and,or
largely | in large part | in large measure :: next=because,on,due,by,from,responsible,through prev!=very,too
to a large extent | to a great extent | to a large degree > largely(prev!=$comma next!=$punct)
to some extent | to some degree
in part | partly :: next=because,by,from,through,on,due prev!=in,least,and
for the most part | mostly :: at=mid prev!=$article,$comma,$start next!=$punct
often | frequently :: prev!=how,too,as,more,most,less,so,not,never,very,$ly next!=than,enough,that
too often | too frequently
more often | more frequently :: next!=than
seldom | rarely :: prev!=$article,more,most,less
scarcely | hardly
at times | on occasion > sometimes :: at=mid prev!=$start,a,an,the,this next!=$punct,of,when,like
sometimes > at times :: prev=may,can,must,could,might next!=called
# "normally" may also say in what manner
usually > normally | generally :: prev!=than,as,not
ordinarily > usually | normally :: prev!=than,as
exactly | precisely :: prev!=not next=what,how,when,where,why,the,equal,those,this,these
constantly | continually
energetically > vigorously
promptly | without delay :: next=$punct prev!=and,or,more
quickly | rapidly | swiftly :: prev=act,acted,acting,move,moved,moving,work,worked,spread,spreading,grow,grown,grew,growing,change,changed,changing,rise,risen,rose,rising,expand,expanded,expanding,proceed,proceeded,progress,progressed,developed,increased,more,responded,respond,react,reacted,very,so next!=and,as,than
rapidly | quickly | swiftly :: next=growing,changing,rising,expanding,developing,increasing,moving,spreading prev!=more,most
considerably | substantially :: next=increased,reduced,expanded,improved,strengthened,enlarged,diminished,increase,reduce,expand,improve,enlarge,strengthen,extended,enhanced,lessened,raised,broadened,exceeded
substantially | considerably :: next=higher,lower,more,less,greater,larger,smaller,below,above,better,reduces,increases,raise,raised,increasing,reducing,exceed,faster,worse,different
substantially | considerably :: prev=risen,rose,rise,increased,increase,fallen,fell,declined,grown,grew,improved,dropped,reduced,expanded,differ,differed,vary,varied,changed,contribute,contributed next!=from,affect
entirely | wholly | completely :: next=new,different,independent,separate,inadequate,unacceptable,dependent,unnecessary,satisfactory,free,consistent,inconsistent,unrelated prev!=almost,not
truly | genuinely :: prev!=$punct,yours next=$adjective,$ed,national,free,american,international next!=great,glorious,shattering,remarkable,sorry
merely | simply | just :: prev=not next!=yet,as,any,like,right,now,because,$punct prev2!=if,why
merely > simply | only :: prev=is,was,are,were,be next=a,an,the
still | even :: next=further,more,greater,higher,better,larger,lower,stronger,worse,wider prev!=$start,not,$be,$have,remains,remain
far | much | a great deal(prev!=$article,$poss,$demo) :: next=more,greater,better,higher,lower,larger,smaller,worse,wider,stronger,easier,faster prev!=so,as,how,very,too,not,that,no,by,thus,pretty,$number,has,have next2!=$punct
now | currently | at present(next!=$ing) :: prev=is,are,am prev2!=you,vivid next!=going,being,entering,growing next=$ing,in,under,available,before,pending,at,engaged,employed,working next2!=front,risk,time,place,order
now | currently | at present :: next=have,has prev=i,we,you,they,it,he,she,government,congress,agency,agencies next2!=$ed,before,been,come,become,gone,taken,made,begun,reached,seen,to,passed,the,a
currently > now | at present :: prev=is,are,am,was,were
soon | shortly :: prev=will,would next=be next2=$ed,$ing
at first | initially :: next!=glance,sight,hand,base,class,light,instance,only,$ing prev!=$ly,in,by,of,for,with
at last > finally :: prev=has,have,had,is,are,was,were next=$ed,been,being,come,able,begun,made,found
as a rule > usually | generally :: at=mid next!=$punct prev!=$comma
eventually > ultimately | in time(prev=will,would next!=to) :: prev=will,would,can,could,may,must,and,to next!=$punct
increasingly | more and more :: next=important,difficult,clear,evident,dependent,complex,apparent,aware,concerned,necessary,interdependent,effective prev!=an
formerly > previously :: prev!=and,$comma,the next!=known
above all | first and foremost :: at=mid prev=$comma next=$comma
first and foremost, > above all, :: at=start
all too often | far too often :: prev!=cannot,not,never
over and over again | time and again | again and again
thereafter | after that :: next=$punct prev!=$number,shortly,soon,immediately,and,years,year,months,days

# --- second gathering
virtually | almost :: next=no,nothing,none,impossible,identical,unlimited,unchanged,nonexistent,unknown,unanimous
totally > completely | entirely(prev=$be,almost,become,becomes) :: next!=$punct
deeply | profoundly :: next=concerned,grateful,moved,troubled,conscious,disturbed,aware,affected,changed
easily | readily :: prev=can,could,may,be,more,most,been,is,are next=$ed,seen,understood,found,made,shown,known,accessible,apparent
easily | readily :: prev=can,could next=be next2=$ed,seen,understood,found,made,shown
subsequently > later :: at=mid next!=$punct prev!=$have,$be
simultaneously > at the same time :: at=mid next!=with,and prev!=$be,$article,by,of,for,in,with,from,to next=$punct,in,on,at,by,to,from,the,a,his,their,its,through
presently > currently | now :: prev=is,are,am
consequently > therefore | thus :: prev=$modal,is,are,was,were,has,have,and next!=$punct
accordingly > therefore :: prev=will,should,must,is,are,has,have,i,we next!=$punct
hence > thus | therefore :: prev=and next!=$punct
beforehand > in advance
principally > mainly | chiefly | primarily
fully | completely :: next=restored,informed,implemented,equipped,utilized,paid,integrated,operational,recovered,exploited
far too | much too :: next=large,small,high,low,little,slow,great,costly,narrow,late,weak
almost | nearly :: next=always
