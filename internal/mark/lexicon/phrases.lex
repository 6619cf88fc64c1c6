# Set phrases of several words, and the plain word for the long one.
kind: synonym

# --- the plain word for the long phrase (never the other way)
utilize/v > use/v
utilization of > use of
inasmuch as > since | because
insofar as | so far as :: next=$subj,$det,possible,practicable prev!=in
as far as possible | so far as possible | insofar as possible
with the result that > so that
with reference to > with regard to | with respect to
as to whether > about whether | on whether :: prev=question,questions,doubt,decision,decisions,debate,controversy,uncertainty
each and every > each | every
outside of > outside :: next=$det
in the vicinity of > near
at the moment > at present | now :: next=$punct,$be
before long > soon :: at=mid
the bulk of > most of | the greater part of :: prev!=in
the whole of > all of :: next=$det
a good deal of | a great deal of
give consideration to > consider
giving consideration to > considering
make provision for | provide for :: prev=$verbal
makes provision for | provides for
made provision for | provided for :: prev=has,have,had
have an effect on | have an effect upon > affect :: prev=$verbal
has an effect on | has an effect upon > affects
consists of > is made up of | is composed of :: prev!=it,what
consist of > are made up of | are composed of :: prev!=$verbal
as a matter of fact, > in fact, | indeed, :: at=start
to be sure, > admittedly, :: at=start
in any case | in any event
in any case, | in any event, :: at=start
unfortunately, | regrettably, :: at=start
unfortunately | regrettably :: prev=$comma next=$comma
by and large | on the whole
at the outset | at the start :: next!=of
under these circumstances | in these circumstances
under the circumstances | in the circumstances
under such circumstances | in such circumstances
under no circumstances | in no circumstances :: at=mid
in effect | in force :: prev=now,remain,remains,still,rates,laws,rules,controls,regulations,agreements,continue next=$punct,for,since,until,in,at,during,and
go into effect | take effect | come into effect
goes into effect | takes effect | comes into effect
went into effect | took effect | came into effect
for lack of | for want of :: next!=$det
compared with | compared to :: prev!=as
as compared with | as compared to | compared with | in comparison with :: prev!=be,is,are
as compared to > as compared with | in comparison with :: prev!=be,is,are
over the course of | in the course of | during the course of :: next=the,this,our,his,a,their,its
apart from | aside from
at the heart of | at the core of
call attention to | draw attention to
called attention to | drew attention to :: prev!=have,has,had,been
calling attention to | drawing attention to
it is expected that | it is anticipated that
it is essential that | it is vital that | it is imperative that
it is necessary that | it is essential that
is impossible to | is not possible to
is not possible to > is impossible to
consistent with | in keeping with | in line with :: prev=is,are,be,was,were
relating to | pertaining to :: prev=laws,legislation,matters,information,regulations,provisions,recommendations,questions,problems,data,documents,records,issues
relating to > concerning | regarding :: prev=matters,information,recommendations,questions,data,documents,records,issues,provisions
arising from | resulting from | stemming from :: prev=problems,costs,losses,difficulties,expenditures,needs,shortages,damage,pressures,tensions,changes,expenses,increases
growing out of > arising from | arising out of :: prev=problems,costs,losses,difficulties,expenditures,needs,claims,obligations
remember that | bear in mind that :: prev=to,must,should,we,us,always,also
point out that > note that :: prev=to,i,we,should,must,would,also
focus on | concentrate on :: prev=$verbal,and,must
focused on | concentrated on :: prev=is,are,was,were,been,be,have,has,had
focusing on | concentrating on
someday | one day(prev=will,would,may,might,can) :: prev=will,would,may,might,can
in much the same way | in much the same manner
both in > in :: after=and
both at > at :: after=and next!=home,once
both for > for :: after=and
both as > as :: after=and
both by > by :: after=and
both from > from :: after=and
both on > on :: after=and next!=sides
both to > to :: after=and
by using > through the use of :: next=$det,modern,new prev!=$punct
through the use of > by using | by means of
all over the country | throughout the country | across the country
all over the nation | throughout the nation | across the nation
in every corner of the | in all corners of the
from all over the | from all parts of the :: next=world,country,nation,globe
for years to come | for many years to come
an end to | a halt to :: prev=call,calls,put,calling
in large numbers | in great numbers
with great | with much :: next=interest,care,pleasure,satisfaction,difficulty,success
free from > free of :: next=the,all,any,fear,controls,restrictions
a matter of great importance | a matter of major importance
of vital importance | of crucial importance
