# What auditors and inspectors say: of a number, how well, what is to be put right.
kind: function

# --- shares of a number
about a third of | around a third of | roughly a third of | approximately a third of | about one third of | around one third of | roughly one third of | approximately one third of
about a quarter of | around a quarter of | roughly a quarter of | approximately a quarter of | about one quarter of | around one quarter of | roughly one quarter of | approximately one quarter of
about a fifth of | around a fifth of | roughly a fifth of | approximately a fifth of | about one fifth of | around one fifth of | roughly one fifth of | approximately one fifth of
about a tenth of | around a tenth of | roughly a tenth of | approximately a tenth of | about one tenth of | around one tenth of | roughly one tenth of | approximately one tenth of
about half of | around half of | roughly half of | approximately half of
about half | around half | roughly half | approximately half :: next=the,our,their,its,those,these,a next2!=of
almost a third of | nearly a third of | almost one third of | nearly one third of | close to a third of | close to one third of
almost a quarter of | nearly a quarter of | almost one quarter of | nearly one quarter of | close to a quarter of | close to one quarter of
almost half of | nearly half of | close to half of
almost half the | nearly half the | close to half the
more than a third of | over a third of | more than one third of | over one third of
more than a quarter of | over a quarter of | more than one quarter of | over one quarter of
more than a fifth of | over a fifth of | more than one fifth of | over one fifth of
more than a tenth of | over a tenth of | more than one tenth of | over one tenth of
less than a third of | under a third of | less than one third of | under one third of
less than a quarter of | under a quarter of | less than one quarter of | under one quarter of
less than half of | under half of | fewer than half of(next2=$plural next=the,our,their,these,those,them)
a third of | one third of :: prev!=about,almost,nearly,around,roughly,$cap,into
a quarter of | one quarter of :: prev!=about,almost,nearly,around,roughly,$cap,for,within next!=an,a
by more than a tenth | by over a tenth | by more than one tenth | by over one tenth
about a month | around a month | roughly a month | approximately a month :: prev!=thing,things,talk
about a year | around a year | roughly a year | approximately a year :: prev!=thing,things,talk
about a week | around a week | roughly a week | approximately a week :: prev!=thing,things,talk
about an hour | around an hour | roughly an hour | approximately an hour
about once a | around once a | roughly once a | approximately once a :: next=month,week,year,day,quarter
about one in | around one in | roughly one in | approximately one in :: next=$number
about twice | around twice | roughly twice | approximately twice :: next=as,the,a
about | around | roughly | approximately :: next=half,two-thirds,three-quarters,three
about the same | roughly the same | much the same :: prev=is,are,was,were,be,remained,remain,at,been
about as | roughly as :: next=large,long,many,often,high,tall,heavy
several of them > a number of them :: prev!=are,were,be,or,and,is,was
several of the | a number of the :: next=$plural next2!=the prev!=or,and,one
several of our | a number of our
several of its | a number of its
several of their | a number of their
a number of us | several of us
a number of others | several others
most of them | the majority of them :: prev!=for,make,made,the,not
most of these | the majority of these :: next=$plural next!=days
most of those | the majority of those
most of the people | the majority of the people | the majority of people(next!=$ed) :: next!=time
most of the staff | the majority of the staff | the majority of staff(next!=we,they)
most of the | the majority of the :: next=$plural next!=time,day,way,money,work,blame,damage,information,staff,people,means,news prev!=for,made,make,get,the next2!=and,or
most of our | the majority of our :: next=$plural next!=time,energies,lives
most of its | the majority of its :: next=$plural next!=time
most of their | the majority of their :: next=$plural next!=time,lives
most | the majority :: prev=$comma,and next=of next2=whom
most people | the majority of people :: prev!=like,as,what,for,not
none of those | not one of those :: next=who,whom,we,which
neither of the two | neither of the
the rest are | the remainder are | the others are :: prev!=while,and,but
the rest were | the remainder were | the others were :: prev!=while,and,but
the rest is | the remainder is :: prev!=while,and,but,of,all
the remaining > the other :: next=two,three,four,five,six
in all | in total | altogether :: at=start next=we,$number,about,around,there,they
in total > in all | altogether :: at=end prev=$noun,$plural,$number
a large share of | a large part of | a large proportion of :: next!=its,$det
a small proportion of | a small part of | a small share of
a few of them > a small number of them | a handful of them
a few of the > a small number of the | a handful of the :: next=$plural
hardly any | scarcely any | almost no | virtually no :: next!=of,at,better,more,one,longer,doubt,end,other
almost no | hardly any | scarcely any | virtually no :: next=$noun,$plural,$adjective next!=one,more,longer,doubt,end,other

# --- more and further
a further > another | an additional :: next=$noun next!=two,three,few,$adjective,step,setback,blow,study,report,aim,education,delay prev!=as,not,no,without
a further copy > another copy | an additional copy
a further aim > another aim | an additional aim
a further report > another report | an additional report
a further study > another study | an additional study
a further step > another step
a further reason > another reason | an additional reason
a further problem > another problem | an additional problem
a further point > another point
a further meeting > another meeting | an additional meeting
a further delay > another delay
a further | another | an additional :: next=$number next!=one next2=$plural,million,billion,thousand,hundred,percent,people prev!=or,and,one
further details | additional details > more details :: prev=for,give,given,provide,contains,need,no,with,any,and
further information | additional information > more information :: prev!=the,this,that,these,those,such,what,which,all,no,until
no further information | no additional information > no more information
further facts | additional facts > more facts :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further evidence | additional evidence :: prev!=the,this,that,these,those,such,what,which,all,no
further questions | additional questions > more questions :: prev!=the,this,that,these,those,such,what,which,all,no,any
further training | additional training :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further tests | additional tests > more tests :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further tools | additional tools > more tools :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further work | additional work :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further research | additional research > more research :: prev!=the,this,that,these,those,such,what,which,all,our,its,their next!=$noun,$plural
further steps | additional steps :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further copies | additional copies > more copies :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further incidents > more incidents
further cases | additional cases > more cases :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further delays | additional delays :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further measures | additional measures :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further staff | additional staff > more staff :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further papers | additional papers > more papers :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
further samples | additional samples > more samples :: prev!=the,this,that,these,those,such,what,which,all,our,its,their
need further > need more | need additional :: next=information,details,help,time,training,staff,copies

# --- degree
kind: synonym
slightly > a little :: next=below,above,higher,lower,better,worse,larger,smaller,later,earlier,different,longer,shorter,faster,slower,stronger,weaker,easier next2=than,from,$punct prev=is,are,was,were,be,been,being,become,became,seem,seems,seemed,remain,remained,come,came,fell,rose
a little | slightly :: next=below,above,higher,lower,better,worse,larger,smaller,later,earlier,longer,shorter,faster,slower,different prev!=only,even,very
slightly > a little :: prev=risen,fallen,increased,rose,fell,dropped,grew,grown,declined,improved,changed next=$punct,in,since,from,during
fairly > relatively :: next=small,large,low,high,new,recent,rare,few,short,simple,common,easy,cheap,minor,modest,stable,limited,little prev!=and,but
quite a lot of > a good many :: next=$plural
a great deal about | a good deal about > a lot about
a great deal of | a good deal of | a lot of :: next=time,work,money,effort,thought,trouble,damage,information,attention,harm,interest,help,evidence
a great deal more > far more | much more :: next=$adjective
a great deal | a good deal :: prev=changed,improved,grown,helped,learned,learnt,varies,varied,invested,spent,done next!=of,more
less often | less frequently :: next!=than
more often than | more frequently than :: prev!=not next!=not
most often | most frequently :: prev=is,are,was,were
far more often | much more often | far more frequently
much better | far better :: prev!=so,how,as,very,too,not,no,for,be,been,that before!=not,never,nothing,cannot next!=be,the
considerably better > much better :: prev!=so,how,as,very,too,not,be
much worse | far worse :: prev!=so,how,as,very,too,not,no,for,be,been,that before!=not,never,nothing,cannot next!=be,the
considerably worse > much worse :: prev!=so,how,as,very,too,not,be
much higher | far higher :: prev!=so,how,as,very,too,not,no,for,be,been,that before!=not,never,nothing,cannot next!=be,the
considerably higher > much higher :: prev!=so,how,as,very,too,not,be
much lower | far lower :: prev!=so,how,as,very,too,not,no,for,be,been,that before!=not,never,nothing,cannot next!=be,the
considerably lower > much lower :: prev!=so,how,as,very,too,not,be
much larger | far larger :: prev!=so,how,as,very,too,not,no,for,be,been,that before!=not,never,nothing,cannot next!=be,the
considerably larger > much larger :: prev!=so,how,as,very,too,not,be
much smaller | far smaller :: prev!=so,how,as,very,too,not,no,for,be,been,that before!=not,never,nothing,cannot next!=be,the
considerably smaller > much smaller :: prev!=so,how,as,very,too,not,be
much longer | far longer :: prev!=so,how,as,very,too,not,no,for,be,been,that before!=not,never,nothing,cannot next!=be,the,$punct
considerably longer > much longer :: prev!=so,how,as,very,too,not,be
much more slowly | far more slowly :: before!=not
generally | on the whole | in general | as a rule :: prev=are,were,is,was next=well,good,satisfactory,high,low,sound
on the whole > in general | by and large | overall :: at=start next=we,the,it,they,there,our,this
more or less as it is | largely as it is | more or less as it stands
still open | still outstanding :: prev=are,is,remain,remains,were,was before=finding,findings,action,actions,recommendation,recommendations,item,items
is still > remains :: next=open,unclear,unknown,possible,too,in,unfinished,strong,high,low,active,valid,uncertain,available,closed,missing,outstanding,unresolved,responsible,at next2!=the,full,talks,progress,touch,school,college,work,use,contact,operation
are still > remain :: next=open,unclear,unknown,possible,too,unfinished,strong,high,low,active,valid,uncertain,available,closed,missing,outstanding,unresolved,responsible next2!=to
was still > remained :: next=open,unclear,unknown,possible,too,unfinished,strong,high,low,active,valid,uncertain,available,closed,missing,outstanding,unresolved,responsible
were still > remained :: next=open,unclear,unknown,possible,unfinished,strong,high,low,active,valid,uncertain,available,closed,missing,outstanding,unresolved,responsible
remains > is still :: next=open,unclear,unknown,too,unfinished,high,low,active,uncertain,missing,outstanding,unresolved prev!=what,which,the,that,of,human,their,its
remain > are still :: next=open,unclear,unknown,too,unfinished,uncertain,missing,outstanding,unresolved prev!=$verbal,did,does,do

# --- being able
not able to > unable to :: prev=been,being,be,am
were unable to | were not able to > could not :: prev=we,they,staff,officers,people,who,inspectors,members
was unable to | was not able to > could not :: prev=he,she,it,manager,who,officer,laboratory,committee,owner,company,department
was not able to | was unable to > could not :: prev=he,she,it,manager,who,officer,laboratory,committee,owner,company,department,responsible,concerned
cannot > are unable to :: prev=we next=confirm,explain,identify,trace,establish
we would be able to > we could :: next=get,make,use,save,reduce,buy,offer,sell,move,do,see,work
would be able to > could :: prev=they,it,company,group next=get,make,use,save,reduce,buy,offer,sell,move,do,see,work
will be able to > can :: prev=we,they,it,staff next=use,get,see,make,check,work after=now,then,from
who is able to > who can :: prev=anyone,anybody,attacker,someone,person,somebody,one,user
who are able to > who can
without having to | without needing to
too early to | too soon to :: next=say,tell,know,be,judge,draw,speak,assess

# --- putting right
have to be > must be :: next=$ed,made,paid,given,put,found,kept,shown,met,taken,sent,held,bought,sold,rebuilt,built prev!=$modal,not,to,didn't,don't,you,did,do,would,no
has to be > must be :: next=$ed,made,paid,given,put,found,kept,shown,met,taken,sent,held,bought,sold,done prev!=not,it,now
what has to be done | what must be done | what needs to be done
put right > corrected | remedied | rectified :: prev=be,been,being,was,were,is,are next=$punct,by,before,as,in,at,since,within before!=he,she,i,you
put right > correct | remedy | rectify :: prev=to,will,must,should next=the,this,these,any,such next2!=side,wrongs
put off | postponed | deferred :: prev=was,were,been,be,being next!=by,from before=work,meeting,visit,trial,hearing,decision,plan,plans,vote,election,start,project,inspection,launch,publication
dealt with | resolved :: prev=been,be next=in next2=full,part
falls short of | fails to meet | does not meet :: next=the,this,our,its,these after=standard,standards,requirement,requirements
fall short of | fail to meet | do not meet :: next=the,this,our,its,these after=standard,standards,requirement,requirements prev!=to,not,will,may,would
fell short of | failed to meet | did not meet :: next=the,this,our,its,these after=standard,standards,requirement,requirements
regard this as | view this as | see this as | consider this :: next=a,an,one
regards this as | views this as | sees this as | considers this :: next=a,an,one
the required standard | the standard required | the necessary standard
up to the required standard | of the required standard
well kept | well maintained :: prev=are,is,were,was,generally,and next=$punct before!=secret
keeps count of > keeps track of
keep count of > keep track of
kept count of > kept track of
deals with incidents | handles incidents | responds to incidents
deal with incidents | handle incidents | respond to incidents
deal with/v | handle/v :: next=complaints,requests,enquiries,cases,disputes,claims
a member of staff | a staff member
member of staff | staff member :: prev=every,each,another,one,no,any,new,former,senior,junior,another
members of staff > staff members :: prev!=the
the members of staff | the staff members
got worse | become worse > worsened :: prev=has,have,had,not
got better | become better > improved :: prev=has,have,had
gets worse | becomes worse > worsens
getting worse | becoming worse > worsening :: prev=is,are,was,were
made worse by > worsened by | aggravated by
in good order > in good condition :: prev=are,is,was,were,be,kept next=$punct
throughout the visit > during the visit | in the course of the visit
during the inspection | in the course of the inspection
the necessary changes | the changes needed | the changes required :: next=have,were,had,are,to prev!=all
overall > on the whole | in general :: at=start next=we,the,it,they,there,our,this,staff
during our visit | in the course of our visit

# --- second round
in one case | in one instance
in two cases | in two instances
in three cases | in three instances
in four cases | in four instances
in five cases | in five instances
in several cases | in a number of cases | in several instances :: prev!=and
in both cases | in both instances
where possible | wherever possible :: prev!=is,be,are
where necessary > when necessary | if necessary :: prev!=is,be,are,and,or next=$punct
as necessary | as required | as needed :: next=$punct prev!=well,far,much,be,is,regard,regarded,seen,see,described,accepted
if need be > if necessary :: next=$punct
kept | maintained :: prev=is,was,are,were,be,been next=$punct,by,of,in before=record,records,register,registers,log,logs before!=secret
maintain a record of > keep a record of
maintains a record of > keeps a record of
maintained a record of > kept a record of
maintain records of > keep records of
both of the > both the :: next=$plural,$number prev!=in after!=and
much of the | a good deal of the | a great deal of the :: next=$noun next!=$plural,time,world,country,day,year,way,credit,population prev!=this,that,too,so,how,as,very,not,is,was
additional | extra :: next=staff,money,cost,costs,work,time,training,equipment,guards,patrols,funding,space,help,copies,hours prev!=no,any,little,bit,some,much
previous | earlier :: next=report,reports,inspection,inspections,study,studies,version,versions,cases,incidents,papers,work,findings,visit,visits,audit,audits,review,reviews,inquiry,inquiries prev!=no,any,two,three
present | current :: prev=the,its,our,their next=owner,owners,contract,version,building,equipment,premises,supplier,suppliers,chair,manager,director,arrangements,rules,system
difficulties > problems :: prev=these,such,serious,several,technical,practical,any next=$punct,with,and,that,were,are,have
outcome > result :: prev=the next=of after=talks,negotiations,election,elections,vote,meeting,conference,inquiry,review
difficulties in > problems in :: next=$ing
cause damage to | do damage to > damage
caused damage to | did damage to > damaged :: prev!=has,have,had
make arrangements to > arrange to
made arrangements to > arranged to
in a different way > differently :: next=$punct prev!=only,but,and,or
as expected | as anticipated :: prev!=well,bad,not,$be
for a period of > for :: next=$number next2=$timeunit prev!=and
of the opinion that | of the view that
are of the opinion that > believe that | consider that :: prev=we,they,members,inspectors
were of the opinion that > believed that | considered that :: prev=we,they,members,inspectors
is of the opinion that > believes that | considers that
much improved | greatly improved
good deal of progress | great deal of progress
little progress | not much progress :: prev=made,been,very next=$punct
out of date | outdated | obsolete :: prev=is,are,was,were next=$punct,and
carried out every | conducted every :: next=year,month,week,$number,day
carried out at | conducted at :: next=least,regular
carried out less | conducted less
carried out an inspection | conducted an inspection | made an inspection
carried out this | conducted this :: next=inspection,review,audit,study,survey,work,exercise
carried out a | conducted a :: next=survey,review,audit,study,search,test,number,series,full,further,second,detailed,short
carry out a | conduct a :: next=survey,review,audit,study,search,test,number,series,full,further,second,detailed,short
carried out between | conducted between
