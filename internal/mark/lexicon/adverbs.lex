# Adverbs. Words of estimation ("probably", "likely", "almost certainly") never
# vary: in findings each stands for a range of chances.
kind: synonym

particularly | especially :: prev!=more,most,and,or next!=$punct
primarily | mainly | chiefly | principally :: prev!=and,or
largely | in large part | in large measure :: next=because,on,to,due,by,from,responsible,through prev!=very,too
to a large extent | to a great extent | to a large degree > largely(prev!=$comma next!=$punct)
to some extent | to some degree
in part | partly :: next=because,by,from,through,on,due prev!=in,least,and
for the most part | mostly :: prev!=$comma
often | frequently :: prev!=how,too,as,more,most,less,so next!=than,enough
too often | too frequently
more often | more frequently :: next!=than
seldom | rarely
scarcely | hardly
sometimes | at times | on occasion :: at=mid prev!=$start,a,an,the,this next!=$punct
typically > usually | normally :: prev!=than,as
usually | normally | ordinarily :: prev!=than,as
exactly | precisely :: prev!=not next!=$punct
constantly | continually
vigorously | energetically
promptly | without delay | speedily :: next=$punct prev!=and,or,more
quickly | rapidly | swiftly :: prev=act,acted,acting,move,moved,moving,work,worked,spread,spreading,grow,grown,grew,growing,change,changed,changing,rise,risen,rose,rising,expand,expanded,expanding,proceed,proceeded,progress,progressed,developed,increased,more,responded,respond,react,reacted,very,so next!=and,as,than
rapidly | quickly | swiftly :: next=growing,changing,rising,expanding,developing,increasing,moving,spreading prev!=more,most
greatly | considerably | substantially :: next=increased,reduced,expanded,improved,strengthened,enlarged,diminished,increase,reduce,expand,improve,enlarge,strengthen,extended,enhanced,lessened,raised,broadened,exceeded
substantially | considerably | significantly :: next=higher,lower,more,less,greater,larger,smaller,below,above,better,reduce,reduced,reduces,increase,increased,increases,improve,improved,raise,raised,expand,expanded,increasing,reducing,strengthened,exceed,exceeded,faster,worse,different
substantially | considerably | significantly :: prev=risen,rose,rise,increased,increase,fallen,fell,declined,grown,grew,improved,dropped,reduced,expanded,differ,differed,vary,varied,changed,contribute,contributed next!=from,affect
entirely | wholly | completely :: next=new,different,independent,separate,inadequate,unacceptable,dependent,unnecessary,satisfactory,free,consistent,inconsistent,unrelated prev!=almost,not
truly | genuinely :: prev!=$punct,yours next=$adjective,$ed,national,free,american,international
merely | simply | just :: prev=not next!=yet,as,any,like,right,now,because,$punct prev2!=if,why
merely > simply | only :: prev=is,was,are,were,be next=a,an,the
solely | only :: at=mid next=through,by,on,for prev!=not,can,the,and,but,only,if,a,$punct
still | even :: next=further,more,greater,higher,better,larger,lower,stronger,worse,wider prev!=$start,not
far | much | a great deal(prev!=$article,$poss,$demo) :: next=more,greater,better,higher,lower,larger,smaller,worse,wider,stronger,easier,faster prev!=so,as,how,very,too,not,that,no,by,thus,pretty,$number,has,have
now | currently | at present :: prev=is,are,am next!=going,being next=$ing,in,under,available,before,pending,at,engaged,employed,working next2!=risk,time,place,order
now | currently | at present :: next=have,has prev=i,we,you,they,it,he,she,government,congress,agency,agencies next2!=$ed,before,been,come,become,gone,taken,made,begun,reached,seen,to,passed,the,a
currently > now | at present :: prev=is,are,am,was,were
soon | shortly :: prev=will,would,shall next!=as,after,$punct
at first | initially :: next!=glance,sight,hand,base,class,light,instance,only
at last > finally :: at=mid prev!=and
as a rule > usually | generally
eventually > ultimately | in time :: prev=will,would,can,could,may,must,and,to next!=$punct
increasingly | more and more :: next=important,difficult,clear,evident,dependent,complex,apparent,aware,concerned,necessary,interdependent,effective prev!=an
formerly > previously :: prev!=and,$comma,the next!=known
above all | first and foremost :: at=mid prev=$comma next=$comma
first and foremost, > above all, :: at=start
all too often | far too often | too often
over and over again | time and again | again and again
thereafter | after that :: next=$punct prev!=$number,shortly,soon,immediately,and,years,year,months,days

# --- second gathering
virtually | almost :: next=no,nothing,none,impossible,identical,unlimited,unchanged,nonexistent,unknown,unanimous
totally > completely | entirely :: next!=$punct
deeply | profoundly :: next=concerned,grateful,moved,troubled,conscious,disturbed,aware,affected,changed
easily | readily :: prev=can,could,may,be,more,most,been,is,are next!=$punct
subsequently > later | afterward :: at=mid next!=$punct
simultaneously > at the same time :: at=mid next!=with,and
presently > currently | now :: prev=is,are,am
consequently > therefore | accordingly :: prev=$modal,is,are,was,were,has,have,and next!=$punct
accordingly > therefore | consequently :: prev=will,should,must,is,are,has,have,i,we next!=$punct
hence > thus | therefore(next!=$ing) :: prev=and,$comma next!=$punct
beforehand > in advance
abroad > overseas :: prev!=and,or,both,home
overseas > abroad :: next=$punct,to,and prev!=and,or
principally > mainly | chiefly | primarily
fully | completely :: next=restored,informed,implemented,equipped,utilized,paid,integrated,operational,recovered,exploited
far too | much too :: next=large,small,high,low,little,slow,great,costly,narrow,late,weak
almost | nearly :: next=always
