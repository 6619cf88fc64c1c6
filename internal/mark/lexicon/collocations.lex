# Verbs with their objects, adjectives with their nouns.
kind: synonym

# --- the verb in the noun
make/v use of > use/v :: prev!=be,been,was,were,is,are
make/v reference to > refer/v to :: prev!=be,been,was,were,is,are
make/v mention of > mention/v :: prev!=be,been,was,were,is,are
make/v a study of > study/v :: prev!=be,been,was,were,is,are
make/v a survey of > survey/v
make/v an examination of > examine/v
make/v an inspection of > inspect/v
make/v a search for > search/v for
make/v a comparison of > compare/v
make/v contributions to > contribute/v to
make/v progress toward > advance/v toward
make/v clear that | make/v it clear that :: prev!=be,been,was,were,is,are
make/v plain that | make/v it plain that :: prev!=be,been,was,were,is,are
make/v a distinction between | draw/v a distinction between > distinguish/v between
give/v support to > support/v :: prev!=be,been,was,were,is,are
lend/v support to | give/v support to :: prev!=be,been,was,were,is,are
give/v assistance to > assist/v | help/v
give/v encouragement to > encourage/v
give/v thought to > consider/v :: next=the,this,how,what,whether
give/v rise to > lead/v to | result/v in :: prev!=be,been
provide/v support for > support/v
provide/v assistance to > assist/v | help/v
have need of > need :: prev=$verbal
has need of > needs
have knowledge of > know of :: prev=$verbal
have a tendency to > tend to
has a tendency to > tends to
have an influence on > influence :: prev=$verbal
exert an influence on > influence
have an impact on > affect :: prev=$verbal
has an impact on > affects
have no choice but to | have no alternative but to
has no choice but to | has no alternative but to
had no choice but to | had no alternative but to
have an obligation to | have a duty to
has an obligation to | has a duty to
put/v an end to > end/v :: prev!=be,been,was,were,is,are next!=$punct
take/v the place of > replace/v :: next!=$punct
take/v into account > take/v account of :: next=the,this,these,all,our,their,any,both prev!=be,been,was,were,is,are
take account of > take into account :: next=the,this,these,all,our,their,any,both prev=to,must,should,will,can,not
take/v into account | take/v into consideration :: next=the,this,these,all,our,their,any,both prev!=be,been,was,were,is,are
taken into account | taken into consideration :: prev=be,been,is,are,was,were
run/v the risk of > risk/v :: next=$ing
pay/v a visit to > visit/v
do/v harm to > harm/v
do/v damage to > damage/v
pose/v a threat to | present/v a threat to
come into being | come into existence :: prev=$verbal
came into being | came into existence
comes into being | comes into existence
coming into being | coming into existence
bring/v into being | bring/v into existence
keep/v in mind | bear/v in mind :: next=that,the,when,is,how,in
keep/v pace with > keep/v up with
lay/v the groundwork for | prepare/v the ground for
lay/v the foundation for | lay/v the foundations for :: next!=$punct
lay/v the foundation of | lay/v the foundations of
raise/v the question of | pose/v the question of
raise/v the question whether | pose/v the question whether
express/v concern over | voice/v concern over
express/v the hope that | voice/v the hope that
express/v doubt that | voice/v doubt that
express/v the opinion that | voice/v the opinion that
express/v opposition to | voice/v opposition to
gain/v access to | obtain/v access to
win/v the support of | gain/v the support of
place/v emphasis on | put/v emphasis on
place/v stress on | put/v stress on
place/v restrictions on | put/v restrictions on
bear/v the cost of | meet/v the cost of
raise/v funds for | raise/v money for
reach/v a compromise | come/v to a compromise :: prev!=have,has,had,having
hold/v a meeting > meet/v :: next=in,on,at,with
meet/v the needs of | serve/v the needs of
meet/v the requirements of | satisfy/v the requirements of
meet/v the demands of | satisfy/v the demands of
play/v a role in | play/v a part in
role in | part in :: prev=major,key,important,vital,leading,active,significant,large,big,central,crucial,decisive,great,greater,larger before=play,plays,played,playing
role | part :: prev=major,key,important,vital,active,significant,central,crucial,decisive prev2=a,an next=$punct before=play,plays,played,playing
serve as a | act as a :: next=reminder,catalyst,deterrent,stimulus,barrier,check,brake,buffer,bridge,warning,safeguard,focus prev=$verbal
serves as a | acts as a :: next=reminder,catalyst,deterrent,stimulus,barrier,check,brake,buffer,bridge,warning,safeguard,focus
set an example for | be an example to :: prev=to
steps | measures :: prev=necessary,further,additional,appropriate,effective,immediate,practical,strong,such,other next=to,that,are,have,will,toward
continues to be a > remains a
continues to be an > remains an
continues to be the > remains the
continues to be one > remains one
continue to be a > remain a
continue to be the > remain the
continued to be a > remained a
continued to be the > remained the
remains a > continues to be a :: next!=$punct,matter
remain a > continue to be a :: prev=will,would,must
is similar to > resembles :: prev!=that,it,this,what next=the,that,those
are similar to > resemble :: next=the,that,those
was similar to > resembled :: prev!=that,it,this,what next=the,that,those
were similar to > resembled :: next=the,that,those
want to > wish to :: prev=we,who,they,$plural next=make,avoid,express,emphasize,stress,point,participate,contribute,join,serve,retain,preserve,maintain,extend,discuss,learn,leave,sell,invest,become,continue,remain,keep
in the great majority of | in the vast majority of
irregular: lay laid laid laying lays
irregular: draw drew drawn drawing draws
irregular: win won won winning wins
irregular: bear bore borne bearing bears
irregular: keep kept kept keeping keeps
irregular: hold held held holding holds
irregular: run ran run running runs
