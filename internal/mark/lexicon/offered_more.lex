# Turns of official prose with a looser double, for the author to accept.
tier: offered
kind: function
but > yet :: prev=$comma next=they,the,this,he,i,there,these,you,she,its,our,their,many,some
should > ought to :: prev=we,you,they,he,she next=$verb,be,have before!=if,that,lest,should
most > the majority of :: prev=$start,that,for,by,in,of,to next=people,americans,workers,states,families,nations,countries,cities,towns,farmers,members,cases,companies,firms,employees,students,schools
so far > thus far :: prev=made,achieved,taken,done,received,reached,obtained
thus far > so far | to date
for the most part > mostly | in the main
in large measure > largely | to a large extent
in the meantime > meanwhile
in other words > that is to say :: at=start next=$comma
in short | in brief | in sum :: at=start next=$comma
in general > on the whole :: at=start next=$comma
for this reason | for that reason | therefore :: at=start next=$comma
currently > now | at present :: prev=is,are,was,were,has,have,not
presently > currently | now :: prev=is,are,has,have
in an effort to > in an attempt to | to :: prev!=and,or
in an attempt to > in an effort to :: prev!=and,or
in the light of | in light of | in view of
in light of | in view of :: prev!=the
in place of > instead of
with the exception of > except for | apart from :: prev!=$start
prior to > before :: next=the,this,that,his,our,their,its,any,a,$ing
subsequent to > after
up until > until
regardless of | irrespective of
by virtue of > because of | owing to
so long as | as long as
as soon as > once :: next=the,this,we,they,it,he,you,our
one-third of > a third of
one-half of > half of
one-half of > half :: next=the,our,all,its,their,this
one-fourth of > a quarter of :: prev!=$adjective
three-fourths of > three-quarters of
all over the world > throughout the world > around the world | across the world
throughout the world > around the world | across the world
around the world | throughout the world :: prev!=halfway,fly,flew,trip,voyage,travel,sail
in our time | in our day :: prev!=peace
the time has come to > it is time to
on behalf of > for :: next=all,our
above all > most of all :: next=$comma
in the first place > to begin with :: next=$comma
far > much :: next=better,greater,less,larger,higher,stronger,worse,too
in each of > in every one of :: next=the,our,these
each of > every one of :: next=us,them,you,these,those
all of us > every one of us :: next=in,who,must,can,will,have
kind: synonym
provided > supplied | furnished :: prev=is,are,was,were,be,been next=by,to,with next2!=law,section,statute,this,act
used > employed :: prev=is,are,was,be,been,were next=in,by,for,as
told > informed :: next=the,them,him,us,reporters,me,her prev!=$be next2!=story,truth,tale,jury
determine > decide :: prev=to next=what,how,whether,which
serve/v as > act/v as :: next=the,a,an prev!=$be
included in > contained in :: prev=is,are,was,were,be,been
passed > adopted :: prev=was,were,been,congress,house,senate,legislature next=a,by,this
start > begin :: prev=to,will,must,should,can,now next=$ing,to,a,with,by
make/v sure that > ensure/v that | see/v to it that
make/v sure > ensure/v :: next=we,the,our,every,all,they prev=to,will,must,can,and
bill > measure :: prev=the,this next=would,will,is,was,passed,provides,which,that,to,also prev2!=of,foot
control of > control over :: prev!=out,in,under,lost,lose,took,take,arms,birth,quality,cost,taken,gain,gained
means of > way of :: prev=a,the,only,best next=$ing
individuals > persons :: next=who,in,and,with,to,from,are
persons > people :: prev!=missing,displaced,young next=who,in,and,with,to,from,are,have,$punct prev2!=number
companies | firms :: prev!=insurance,oil,railroad,tobacco,holding,utility,law,trust,drug,life,and,steel,finance,telephone,power,gas,bus
continuing > continued :: prev=the,our,a,of,for,and,by next=$noun next2!=to
able to > in a position to :: prev=are,was,were,be,been prev2!=better,will,would
unable to > not able to :: prev=is,are,was,were,be,been
point/v out that > note/v that
make/v it clear that > make/v it plain that
make/v clear that > make/v plain that
bear/v in mind | keep/v in mind
deal/v with > address/v | handle/v :: next=the,this,these,our,such next2=problem,problems,question,questions,issue,issues,situation,matter,matters,threat,challenge
get/v rid of > eliminate/v | remove/v
work/v together > cooperate/v :: next=to,on,in,for prev!=they,we
move/v forward | move/v ahead | go/v forward :: next=$punct,with,to,on,in prev!=be
stand ready to > are ready to :: prev=we,they,you
make/v available > provide/v :: next=the,a,additional,more,funds,to prev!=be,been,is,are,was,were next2!=the,all
take/v advantage of > make/v use of :: next=the,these,this,our,their,all,technical
make every effort to > do everything possible to
give/v consideration to > consider/v :: next=the,this,these,our
give/v attention to > consider/v :: next=the,this,these
the great majority of | the vast majority of | most of :: next=the,our,these,its
the great majority of > most :: next=$plural,people
a great many > many | very many :: prev!=of
a good many > many | quite a few
a small number of > a few | some
a great number of > many | a large number of :: prev!=such
a considerable number of > many | a good many
total of > sum of :: prev=a,the next=more
the bulk of | the greater part of | most of :: next=the,our,this,these,its,their
on the whole > in general :: at=start next=$comma
hold/v a meeting > meet/v
come/v to an end > end/v
come/v into effect | take/v effect | enter/v into force
go/v into effect | take/v effect
put/v forward > propose/v | present/v :: next=a,the,this,by
carry/v on > continue/v :: next=the,this,our,their,with,a
make/v up > constitute/v | form/v :: next=the,a,about,more prev!=mind,minds,to
bring/v together > unite/v :: next=the,all,our
find/v out > learn/v | discover/v :: next=what,how,why,who,whether,that,the
look/v into > examine/v | investigate/v :: next=the,this,these,all,every,any
take/v part in > participate/v in
agree/v with > share/v the view of :: next=those
large-scale > extensive | massive :: prev=a,the,of,for,any next=$noun
worldwide > global :: next=$noun
long-range > long-term :: next=$noun next2!=missile,missiles,bomber,aircraft,weather,guns
long-term > long-range :: next=plan,plans,program,programs,planning,goals,objectives
far-reaching > sweeping | extensive :: next=$noun prev!=most
well-being > welfare :: prev=the,our,their,economic,human,social,general next=of,$punct,and
welfare > well-being :: prev=the,our,their,economic,human,general next=of,$punct next2!=state
objectives > goals | aims :: prev=these,our,the,its,their,basic,major,such,those,other,following
goals > objectives | aims :: prev=these,our,its,their,basic,major,such,those,other,ambitious,common
aims > objectives | goals :: prev=these,our,its,their,basic,major,such
needs > requirements :: prev=these,present,current,future,such
nations > peoples :: next=of prev=the,free,all,other next2=the,europe,asia,africa
countries > nations :: prev=underdeveloped,developing,many,other,free,these,those,all,industrial,western,some,both,european,two,several,foreign
lack of > want of :: prev=for,of
shortage of > lack of :: prev=serious,any,severe
sufficient > enough :: next=$plural,money,time,food,housing,evidence,information,funds,power
insufficient > inadequate :: next=$noun,to
inadequate > insufficient :: next=$noun,to
