# Duty, ability, wish: the small verbs before a verb.
kind: synonym

# Only after "we" and the bodies below: elsewhere "must" may lay down a rule or draw a conclusion,
# and its weaker fellows would change what is required.
have to > must :: prev=we,they,i,you next=$base prev2!=what,which,that,all,nothing,everything,anything,something,only,do,does,did,don't,if,$noun,$adjective
need to > have to :: prev=we next!=be,know,not,$punct prev2!=$noun,what,which,that,all,everything,only,no,longer,$adjective,someone,anyone,time
# "if we should", "lest we should", "propose that we should" are another mood
ought to > should :: prev=we,they,you,i,congress,nation,country,america
ought not to > should not :: prev=we prev2!=if,lest,that,unless
shall > will :: prev=i,we next!=not,$punct,overcome,$obj,i,we
shall not > will not :: prev=i,we next!=$punct
wish to > want to :: prev=i
wish > want :: next=to prev=we,you,they,who,also,people,americans
try to | attempt to :: prev=to,will,must,shall,should,can,would,may,we,they,not next!=$article,$pron,$poss,$number,attain,attract
seek to > try to | attempt to :: prev=to,shall,would,we next!=$article,$pron,$poss,$number
trying to | attempting to :: prev!=$nominal,really,just,hard,not,only next!=$article,$pron,$poss,$number,treat,be,get,have
seeking to > trying to | attempting to :: prev!=$nominal next!=$article,$pron,$poss,$number
tried to | attempted to :: prev=have,has,had,we,they,he,she,i,who,it,also next!=$article,$pron,$poss,$number
sought to > tried to | attempted to :: prev=have,has,had,we,they,he,she,i,who,it,also next!=$article,$pron,$poss,$number
attempts to > tries to :: prev=it,he,she,who,that,which next!=$article,$pron,$poss,$number
is unable to | is not able to
are unable to | are not able to
unable to > not able to :: prev=was,were
prepared to > ready to :: prev=be,is,are,am,was,were,stand,stands,always next!=go
ready to > prepared to :: prev=always,stand,stands next!=go,be
resolved to > determined to :: prev=is,are,am,was,were,be,been,we're,firmly next!=$article,$poss,$number,$pron,$demo
start > begin :: next=to,$ing prev=$verbal,now
starts > begins :: next=to,$ing
started > began :: next=to,$ing prev!=have,has,had,be,was,were,already,hardly,just,only,never,not,get,got prev2!=$have,$be
starting to > beginning to :: prev!=the,from,a
appear/v | seem/v :: next=to next2=be,have prev!=can,can't,cannot,could,couldn't,ever,never
seem/v > appear/v :: next=to next2!=$pron,$article prev!=can,can't,cannot,could,couldn't,ever,never
appears that | seems that
seem/v | appear/v :: next=likely,unlikely,clear,certain,possible,reasonable,appropriate,necessary,desirable,evident,inevitable,impossible,unable,ready,willing,determined,probable,obvious,sufficient,adequate
