# Verbs of general official prose, by frequency: what may follow them or be
# left out after them, and pairs held to one sense by their neighbours.
kind: synonym

# --- "to be" that may be left out before a plain adjective
$plainadj = able, absent, absolute, acceptable, adequate, ambiguous, appropriate, ample, arbitrary, attractive, aware, beneficial, capable, certain, clear, compatible, competent, complete, confident, confused, consistent, content, correct, crucial, dangerous, decisive, dependent, desirable, difficult, distinct, doubtful, easy, effective, eager, essential, evident, excessive, familiar, favorable, feasible, foolish, genuine, glad, happy, harmless, helpful, hopeful, ideal, identical, imminent, important, impossible, impractical, inadequate, incapable, inconsistent, independent, indifferent, inevitable, insufficient, interested, irrelevant, justified, logical, meaningless, necessary, obvious, optimistic, pleased, plausible, possible, powerful, practical, pressing, probable, proper, prudent, ready, real, realistic, reasonable, relevant, reliable, reluctant, remote, safe, satisfied, secure, sensible, serious, significant, similar, simple, sincere, sound, stable, strange, strong, sufficient, suitable, superior, sure, true, typical, unable, unaware, uncertain, unclear, unique, unlikely, unnecessary, unreasonable, unwilling, urgent, useful, useless, valid, valuable, vital, vulnerable, weak, willing, wise, worthless
seem/v to be > seem/v :: next=$plainadj,quite,rather,very,somewhat prev!=there,being
appear/v to be > appear/v :: next=$plainadj,quite,rather,very,somewhat prev!=there,being
prove/v to be | prove/v :: next=$plainadj,difficult,successful,impossible,effective,useful,inadequate,costly,wrong,right,fatal,popular,disastrous next2!=that
considered to be > considered :: prev=is,are,was,were,be,been,generally,usually,often,being
regarded as being > regarded as

# --- to see as
seen as | viewed as | regarded as :: prev=be,is,are,was,were,been,being,widely,generally,often,not,also
looked upon as | looked on as > regarded as | viewed as
thought of as > regarded as | viewed as :: prev=be,is,are,was,were,been,being,generally,often,usually,not,also
look/v upon as > regard/v as

# --- to think and say
i think > I believe :: next=we,they,you,it,this,that,these,those,the,our,there,every,everyone,most,all prev!=do,what,as,than
feel that > believe that :: prev=i,we,they,also,who,strongly,people,americans next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
felt that > believed that :: prev=he,she,they,we,i,also,who,strongly next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
feels that > believes that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
points out that > notes that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
pointing out that > noting that :: next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
points out > notes :: next=how
discovered that > found that :: prev!=be,is,was next=$clause,$plural,$cap,$number,$ing,$adjective,$adverb,$punct
turned out to be > proved to be :: prev!=it
turns out to be > proves to be :: prev!=it
turn out to be > prove to be :: prev!=it
am of the opinion that > believe that

# --- to intend
plans to | intends to :: prev=he,she,it,who,which,also,now
planned to | intended to :: prev=he,she,they,we,who,also,had next=$base
desire to > wish to | want to :: prev=we,they,who,you,not
desires to > wishes to | wants to :: prev=he,she,it,who,also
desired to > wished to | wanted to :: prev=he,she,they,we,i,who

# --- held, bound, asked
limited to | restricted to :: prev=be,is,are,was,were,been,being
limited to | confined to :: prev=mainly,largely,primarily,chiefly
compelled to > forced to :: prev=be,is,are,was,were,been,being next!=$article,$poss,$punct
asked to > requested to :: prev=was,were,been,being next!=$punct,$article,be

# --- where things stand
situated > located :: next=in,on,at,near,between,about,along,within,outside,close,approximately,some
is different from | differs from :: prev!=this,what,quite,very
are different from > differ from :: prev!=quite,very,they
comprises > consists of :: next=a,an,the,two,three,four,five,six,seven,several
is in need of > needs
are in need of > need
was in need of > needed
were in need of > needed
is in agreement with > agrees with
are in agreement with > agree with
has to do with > concerns :: prev=it,this,which,that,question,point
had to do with > concerned :: prev=it,this,which,that,question,point
there remain > there are still :: next=many,some,several,a,problems,questions,other,important
there remains > there is still :: next=a,the,much,one,some,no
there exists > there is

# --- method
used | employed :: prev=method,methods,technique,techniques,procedure,procedures,device,devices,criteria,means,tactics,instruments,symbols next=in,by,to,for,here,was,were,is,are
completed | finished :: prev=be,been,was,were,is next=by,in,within,before,on,this,next,last,at,$punct before=project,work,construction,building,job,task,study,house,report,road,survey,bridge,repairs,plant,school,book
headed by | led by :: prev=committee,commission,group,delegation,team,panel,mission,task,force,council,party,government,board
was named | was appointed :: next=chairman,director,secretary,head,chief,manager,president,superintendent,ambassador,executive,vice,assistant,acting,commissioner,editor,to
were named | were appointed :: next=to
been named | been appointed :: next=chairman,director,secretary,head,chief,manager,president,superintendent,ambassador,executive,vice,assistant,acting,commissioner,editor,to
turned over to > handed over to :: prev=be,been,was,were,is,are,being

# --- up and down, with figures
$series = price, prices, sales, production, output, rate, rates, income, profits, profit, index, earnings, exports, imports, unemployment, employment, total, number, cost, costs, receipts, expenditures, revenue, revenues, deficit, debt, consumption, population, volume, wages, spending
rose | increased :: next=by,to,from,about,nearly,almost next2=$number,about,nearly,almost,more before=$series before!=find/v prev!=$be,$have,not,never prev2!=$have,$be
risen | increased :: prev=have,has,had next=by,to,from,about,nearly,almost,sharply,steadily,rapidly before=$series
fell | declined > dropped :: next=by,to,from,about,nearly,almost next2=$number,about,nearly,almost,more before=$series before!=find/v prev!=$be,$have,not,never prev2!=$have,$be
fallen | declined > dropped :: prev=have,has,had next=by,to,from,about,nearly,almost,sharply,steadily before=$series
dropped > fell | declined :: next=by,to,from,about,nearly,almost next2=$number,about,nearly,almost,more before=$series before!=find/v prev!=$be,$have,not,never prev2!=$have,$be

# --- what is needed; of persons "required" would lay a duty on them
$needthing = time, amount, amounts, number, numbers, work, energy, power, effort, efforts, force, space, labor, money, funds, capital, skill, skills, equipment, material, materials, information, data, quantity, quantities, volume, area, changes, change, adjustment, adjustments, pressure, temperature, accuracy, precision, facilities, investment, strength, sum, sums, support, help, care, training, resources, votes, land, food, supplies, manpower, steps, action, measures, tools, facts, ideas, maintenance, techniques, weapons, conditions, evidence, heat, light, ingredients, elements, parts, components, services, legislation, authority, leadership, discipline, expenditures, appropriations, factors, knowledge, storage, instructions, operations, machinery, water, fuel, experience, protection, treatment, wavelength, procedures, software, hardware, documents, approval
needed | required :: prev=$needthing next=to,for next2!=be,have
needed > required :: prev=$noun,$plural next=for prev!=badly,much,so,long,sorely,most

# --- act
take action > act :: prev=to,must,will,should,can,we,not next=now,immediately,promptly,swiftly,quickly,against,on
act > take action :: prev=to,must,will,should next=now,immediately,promptly
took action > acted :: next=against,on,in,immediately,promptly,quickly prev!=have,has,had
taking action > acting :: next=against,on,to,now
problems we face | problems facing us | problems that face us
challenges we face | challenges facing us | challenges that face us
challenge we face | challenge facing us | challenge that faces us
dangers we face | dangers facing us | dangers that face us
issues we face | issues facing us | issues that face us
tasks we face | tasks facing us | tasks that face us
threats we face | threats facing us | threats that face us
difficulties we face | difficulties facing us | difficulties that face us
choices we face | choices facing us | choices that face us
choice we face | choice facing us | choice that faces us
it is our hope that > we hope that
it is my belief that > I believe that
it is our belief that > we believe that
help > assist :: prev=$verbal next=the,our,these,those,their,small,local,individual next2=people,farmers,families,veterans,states,countries,nations,workers,communities,children,students,poor,needy,elderly,businesses,governments,women,victims,unemployed,aged,developing after!=$base
give/v us the | provide/v us with the :: next=opportunity,means,tools,power,information,basis,strength,resources,chance
give/v them the | provide/v them with the :: next=opportunity,means,tools,power,information,basis,strength,resources,chance,skills
give/v us an | provide/v us with an :: next=opportunity,example
give/v them an | provide/v them with an :: next=opportunity,example
build a > create a :: next=better,stronger,more,new next2=world,future,society,economy,just,peaceful
set up | establish | create :: prev=to,will,would,should,could,must,may next=a,an next2=system,network,organization,body,institute,school,center,program
set up > established | created :: prev=been,be,was,were next=by,to,in,under,for before=system,network,organization,body,institute,school,center,program,committee,commission

# --- meetings are held and take place
$gathering = meeting, meetings, conference, conferences, ceremony, ceremonies, hearing, hearings, funeral, election, elections, session, sessions, concert, concerts, rally, wedding, services, reception, dinner, luncheon, exhibition, exhibit, festival, workshop, seminar, talks, convention, tournament, inauguration, memorial, event, events, contest, program, dance, auction, debate, trial, vote
will be held | will take place :: next=in,at,on,from,during,next,tomorrow,today,tonight,later,this,every,$month,$weekday,$punct before=$gathering before!=$subj
was held | took place :: next=in,at,on,from,during,last,yesterday,$month,$weekday before=$gathering before!=$subj next2!=custody,high,contempt,prison,trust,place,check
were held | took place :: next=in,at,on,from,during,last,yesterday,$month,$weekday before=$gathering before!=$subj next2!=custody,high,contempt,prison,trust,place,check
to be held > to take place :: next=in,at,on,from,during,next,tomorrow,later,this,$month,$weekday before=$gathering before!=$subj
# --- exhibits of a report
shown in | given in > presented in :: prev=is,are,was,were next=table,tables,appendix
shown in | illustrated in :: prev=is,are next=figure,figures,fig,figs
to do this > to do so :: next=$punct prev!=how,not
suppose that | assume that :: prev=us
assume that > suppose that :: prev=to prev2=reasonable,natural,logical,wrong,fair,easy,mistake,absurd
# --- let
caused a | brought about a :: next=change,decline,reduction,shift,revolution,rise,fall,drop

# --- further, by frequency
termed > called :: prev=is,are,was,were,be,been next=a,an,the
recognized as | acknowledged as :: prev=is,are,was,were,been,be,widely,generally
worked out > developed :: prev=been,be,was,were,being before=plan,plans,program,system,method,procedure,scheme,formula,technique
collected | gathered :: prev=be,been,was,were,are,being before=data,information,evidence,statistics,facts,intelligence,material next!=dust before!=objects,garbage,taxes
accomplished > achieved :: prev=be,been,is,was,being next=by,through,only,without before!=work,job
selected > chose :: next=the,a,an,his,her,their,its prev=he,she,they,we,i,who,committee,board,jury prev2!=$have,$be
used | employed :: prev=apparatus,approach,approaches,language,terms,tests,tools,weapons,processes,strategy,formula,principle,definitions,mechanism,systems,materials,equipment next=in,by,for
serve as | act as :: prev=to,will,would,can,could,may,not next=a,an next2=useful,valuable,constant,powerful,strong,effective,convenient,permanent
keep the | maintain the :: next=peace prev=$verbal
is concerned with > deals with :: before=book,chapter,section,paper,article,volume,essay,part prev!=who,he,she
bring together | unite :: prev=to,can,will next=all,people,nations,the next2=people,peoples,nations,parties,groups,countries,forces

# --- how, and the rest
show how | demonstrate how > illustrate how :: prev=to,will,would,can,could,which,that,may,and
shows how | demonstrates how > illustrates how
showing how | demonstrating how > illustrating how
illustrates how > shows how
illustrate how > show how :: prev=to,will,would,can,could,which,that,may
showed how > demonstrated how :: prev!=$have,$be prev2!=$have,$be
learn how to > learn to :: prev=to,must,will,can,should,they,we,children,students
learned how to > learned to
learning how to > learning to
the same is true of | the same holds true for | the same applies to :: at=start
dates back to > dates from
dating back to > dating from
dated back to > dated from
date back to > date from
put forward > proposed :: prev=been,be,was,were,being,is,are
turned down > rejected :: prev=was,were,been,be,has,have,had,he,she,they,it,committee,board,voters,court next=the,a,an,his,her,their,by,its,this
left out > omitted :: prev=be,been,was,were,is,are next=of,in,by,because,$punct
made up his mind to > decided to
made up her mind to > decided to
made up their minds to > decided to
cut back on > reduce :: prev=$verbal
wipe out > eradicate :: prev=$verbal next=poverty,disease,hunger,crime,corruption,terrorism,slums
is in existence > exists
are in existence > exist
was in existence > existed
were in existence > existed
gone up | risen | increased :: prev=has,have before=$series next!=the,to,in next=by,from,since,sharply,steadily,$number,$punct
face up to > face :: next!=$number,a,an,the
meet with success > succeed :: prev=$verbal
serve to > help to :: prev=will,would,may,should,which,and,they next=$base
serves to > helps to :: next=$base next2!=clear
is designed so that > is so designed that
hand over to | turn over to :: prev=$verbal
live up to > meet :: prev=$verbal next=its,their,our,his,the next2=standards,expectations,commitments
fall short of > fail to meet :: prev=$verbal next=the,our,their,its,these next2=standards,goal,goals,requirements,targets,target,needs
try out > test :: prev=$verbal next=new,the,a,this next2=method,methods,technique,techniques,system,plan,idea,ideas,equipment,procedure
