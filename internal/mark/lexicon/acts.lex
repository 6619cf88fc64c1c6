# Verb and object: what official prose does with steps, decisions, attention.
kind: synonym

# --- steps, efforts, decisions
take steps to | take measures to
takes steps to | takes measures to
took steps to | took measures to
taken steps to | taken measures to
taking steps to | taking measures to
steps are being taken to | measures are being taken to
steps have been taken to | measures have been taken to
make an attempt to > attempt to | try to :: prev=to,will,must,should,can,could,would,we,they,i
made an attempt to > attempted to | tried to :: prev=he,she,they,we,i,it,also,who
made no attempt to > did not attempt to :: prev=he,she,they,we,i,it,who prev2!=$have
makes no attempt to | does not attempt to
make no attempt to | do not attempt to :: prev=they,we,i,who
made an effort to > tried to
makes an effort to > tries to
made the decision to > decided to
make the decision to > decide to
reach an agreement | come to an agreement :: prev=to,not,could,can,cannot,will,would,should,must
reached an agreement | came to an agreement :: prev=they,we,who,sides,parties
reach agreement | come to an agreement :: prev=to,not,could,can,cannot,will,would
reached a decision | came to a decision :: prev=he,she,they,we,court,committee
draw the conclusion that > conclude that
draws the conclusion that > concludes that
drew the conclusion that > concluded that
make a study of > study :: prev=$verbal
made a study of > studied :: prev=he,she,they,we,i,who,has,have,had
give careful consideration to > consider carefully
give serious consideration to > consider seriously
give consideration to > consider :: prev=$verbal,and
gave consideration to > considered
gives consideration to > considers

# --- attention, support, help
give attention to > pay attention to
gives attention to > pays attention to
gave attention to > paid attention to
giving attention to > paying attention to
given to | paid to :: prev=be,been,being,was,is before=attention next!=us
give assistance to > assist | help
give aid to > aid | help
give encouragement to > encourage
gave encouragement to > encouraged
lend support to > support
lends support to > supports
lent support to > supported
give expression to > express
gave expression to > expressed
be of help to > help
be of assistance to > assist | help
come to the aid of > help
do harm to > harm
do damage to > damage
did damage to > damaged

# --- arrangements, use, change
make arrangements for > arrange for
made arrangements for > arranged for
made provision for > provided for
making provision for > providing for
make reference to > refer to
made reference to > referred to
makes reference to > refers to
make mention of > mention
made mention of > mentioned
make full use of | take full advantage of
making full use of | taking full advantage of
made use of > used :: prev=he,she,they,we,who,has,have,had,be,been,was,were
makes use of > uses
making use of > using
make a speech | deliver a speech | give a speech :: prev=$verbal
made a speech | delivered a speech | gave a speech :: prev!=have,has,had
making a speech | delivering a speech | giving a speech
make good on > fulfill | honor :: next=our,its,his,their,the,that,this next2=promise,promises,pledge,pledges,commitment,commitments,obligation,obligations
draw a distinction between | make a distinction between > distinguish between
drawn between | made between :: before=distinction
make the distinction between | draw the distinction between

# --- into being, to an end, way
brought into being | brought into existence
bring into being | bring into existence
brought to an end > ended :: prev=be,been,was,were,is,are,being
pave the way for | prepare the way for | clear the way for
paved the way for | prepared the way for | cleared the way for
paving the way for | preparing the way for | clearing the way for
paves the way for | prepares the way for | clears the way for
lay the foundation for | lay the groundwork for | lay the basis for
laid the foundation for | laid the groundwork for | laid the basis for
lays the foundation for | lays the groundwork for | lays the basis for
laying the foundation for | laying the groundwork for | laying the basis for
lay the foundations for | lay the groundwork for
laid the foundations for | laid the groundwork for
keep pace with | keep up with :: next!=the next2!=joneses
keeping pace with | keeping up with
kept pace with | kept up with
keeps pace with | keeps up with
gave way to > yielded to :: prev!=he,she,they,we,i
giving way to > yielding to
given way to > yielded to :: prev=has,have,had
gives way to > yields to
stand in the way of > impede | hinder :: prev!=those,who
stands in the way of > impedes | hinders :: prev!=who
stood in the way of > impeded | hindered :: prev!=who,have,has,had
standing in the way of > impeding | hindering

# --- office, risk, cost, question
take office > assume office
takes office > assumes office
took office > assumed office
taking office > assuming office
taken office > assumed office
take command of > assume command of
took command of > assumed command of
raise the question | pose the question :: next=of,whether,how,why,what
raises the question | poses the question :: next=of,whether,how,why,what
poses a threat to > is a threat to | threatens
pose a threat to > threaten
posed a threat to > threatened :: prev!=have,has,had,be
bear the cost of | pay the cost of | meet the cost of
bears the cost of | pays the cost of | meets the cost of
bearing the cost of | paying the cost of | meeting the cost of
role in | part in :: before=play,plays,played,playing prev=important,major,vital,leading,significant,large,decisive,prominent,crucial,essential,active,larger,greater,small,minor,full
find a solution to > solve :: next=this,the,these,our
finding a solution to > solving :: next=this,the,these,our
take issue with > disagree with
took issue with > disagreed with
difficulty in > difficulty :: next=$ing prev=have,has,had,having,no,little,great,some,any,much,considerable
trouble in > trouble :: next=$ing prev=have,has,had,having,no,little,great,some,any,much
give evidence of > show :: prev=$verbal
everything in our power | all in our power :: prev=do
everything in their power | all in their power :: prev=do
everything in his power | all in his power :: prev=do
everything in its power | all in its power :: prev=do
do our best | do our utmost :: next=to
do their best | do their utmost :: next=to
does its best | does its utmost :: next=to
did their best | did their utmost :: next=to
did his best | did his utmost :: next=to
