# Word classes for the guards of all lexicon files. Closed classes first; then
# the collocation lists, each named for what its members have in common.

$article = the, a, an
$poss = my, your, his, her, its, our, their
$demo = this, that, these, those
$det = $article, $poss, $demo, every, each, all, any, some, no, both, many, several, such, another, more, other
$subj = i, we, you, he, she, it, they
$pron = me, us, you, him, her, it, them, ourselves, themselves, itself
$obj = $det, me, us, you, him, it, them, one
$modal = will, would, can, could, shall, should, may, might, must, cannot
$be = am, is, are, was, were, be, been, being
$have = have, has, had, having
$do = do, does, did, not
# words after which a base form is a verb, never a noun
$verbal = to, $modal, we, i, you, they, who, not, also, please
# words after which a noun follows, never a verb
$nominal = $article, $poss, $demo, of, in, with, for, by, from, any, no, every, each, such, some

$month = january, february, march, april, may, june, july, august, september, october, november, december
$weekday = monday, tuesday, wednesday, thursday, friday, saturday, sunday
$timeunit = year, years, month, months, week, weeks, day, days, hour, hours, minutes, decade, decades, century, centuries, quarter, quarters, generation, generations, session, sessions, season, seasons, winters, summers
$scale = hundred, thousand, million, billion, trillion, half, quarter, third, dozen, score
$cardinal = one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, $scale

# base forms that follow "help" as bare or to-infinitives; none is a common noun after "help"
$base = achieve, address, adjust, advance, alleviate, allow, assure, attain, attract, avert, avoid, be, become, begin, bind, bring, broaden, build, bolster, carry, clarify, close, combat, complete, confirm, connect, conserve, contain, continue, coordinate, correct, create, cultivate, cure, deal, defend, deliver, destroy, detect, determine, develop, diversify, draw, ease, educate, eliminate, enable, encourage, end, enforce, enhance, enrich, ensure, equip, establish, exclude, expand, expedite, explain, extend, feed, fill, find, fix, foster, free, fulfill, further, gain, generate, get, give, grow, guarantee, guide, identify, improve, increase, inform, insure, inspire, integrate, keep, lay, lead, learn, lessen, lift, limit, lower, maintain, make, meet, minimize, mitigate, modernize, monitor, move, open, organize, overcome, pay, preserve, prevent, prepare, produce, promote, protect, prove, provide, pull, put, raise, reach, realize, rebuild, recover, reduce, relieve, remove, repair, resolve, restore, retain, safeguard, save, secure, set, settle, shape, simplify, solve, speed, stabilize, stave, stimulate, stop, strengthen, sustain, tackle, take, teach, understand, win, write

# verbs that open a purpose clause at the head of a sentence
$purpose = accomplish, achieve, address, attain, avoid, carry, combat, correct, encourage, enhance, ensure, expand, facilitate, finance, foster, fulfill, further, guard, help, improve, increase, keep, maintain, make, meet, minimize, mitigate, overcome, preserve, prevent, promote, protect, provide, reach, reduce, remedy, restore, safeguard, secure, simplify, stimulate, strengthen, supplement, support, sustain

# subjects that take a singular verb and can bear an obligation
$body = congress, government, administration, nation, country, america, it, he, she, world, community, society, department, agency, bureau

$event = war, attack, attacks, election, elections, adoption, end, close, completion, passage, enactment, collapse, death, outbreak, invasion, beginning, start, release, publication, announcement, establishment, creation, introduction, conclusion, expiration, signing, surrender, arrival, departure, accident, incident, crash, explosion, visit
$period = year, years, quarter, month, months, week, decade, decades, century, session, period, season, summer, winter, spring
$yearnumber = 1930, 1931, 1932, 1933, 1934, 1935, 1936, 1937, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1946, 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962, 1963, 1964, 1965, 1970, 1975, 1980, 1985, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025

# what may begin a direct object
# what cannot
$nonobject = to, in, at, by, for, of, on, from, with, and, or, but, as, than, that, when, while, because, if, so, under, over, into, through, during, since, until, after, before, upon, against, among, between, about, again, here, there, now, today, too, up, down, out, off, back, away, along, together, not, is, are, was, were, will, would, can, may, must, has, have, had, who, which, where, what, how, why, whether, only, rapidly, greatly, further
