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

# words that "over" may belong to: "concern over the next year"
$overword = concern, concerns, concerned, control, controls, debate, debates, dispute, disputes, victory, power, authority, influence, advantage, lead, worry/v, worries, doubt, doubts, anxiety, anxious, fight, disagreement, disagreements, talks, argument, arguments, argue/v, quarrel, triumph, uncertainty, fear, fears, alarm, regret, grief, decision, negotiations, dominance, rule, preside/v, watch/v

# base forms that follow "help" as bare or to-infinitives; none is a common noun after "help"
$base = achieve, address, adjust, advance, alleviate, allow, assure, attain, attract, avert, avoid, be, become, begin, bind, bring, broaden, build, bolster, carry, clarify, close, combat, complete, confirm, connect, conserve, contain, continue, coordinate, correct, create, cultivate, cure, deal, defend, deliver, destroy, detect, determine, develop, diversify, draw, ease, educate, eliminate, enable, encourage, end, enforce, enhance, enrich, ensure, equip, establish, exclude, expand, expedite, explain, extend, feed, fill, find, fix, foster, free, fulfill, further, gain, generate, get, give, grow, guarantee, guide, identify, improve, increase, inform, insure, inspire, integrate, keep, lay, lead, learn, lessen, lift, limit, lower, maintain, make, meet, minimize, mitigate, modernize, monitor, move, open, organize, overcome, pay, preserve, prevent, prepare, produce, promote, protect, prove, provide, pull, put, raise, reach, realize, rebuild, recover, reduce, relieve, remove, repair, resolve, restore, retain, safeguard, save, secure, set, settle, shape, simplify, solve, speed, stabilize, stave, stimulate, stop, strengthen, sustain, tackle, take, teach, understand, win, write

# verbs that open a purpose clause at the head of a sentence
$purpose = accomplish, achieve, address, attain, avoid, carry, combat, correct, encourage, enhance, ensure, expand, facilitate, finance, foster, fulfill, further, guard, help, improve, increase, keep, maintain, make, meet, minimize, mitigate, overcome, preserve, prevent, promote, protect, provide, reach, reduce, remedy, restore, safeguard, secure, simplify, stimulate, strengthen, supplement, support, sustain

# subjects that take a singular verb and can bear an obligation
$body = congress, government, administration, nation, country, america, it, he, she, world, community, society, department, agency, bureau

$event = war, attack, attacks, election, elections, adoption, end, close, completion, passage, enactment, collapse, death, outbreak, invasion, beginning, start, release, publication, announcement, establishment, creation, introduction, conclusion, expiration, signing, surrender, arrival, departure, accident, incident, crash, explosion, visit
$period = year, years, quarter, month, months, week, decade, decades, century, session, period, season, summer, winter, spring
$yearnumber = 1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1762, 1763, 1764, 1765, 1766, 1767, 1768, 1769, 1770, 1771, 1772, 1773, 1774, 1775, 1776, 1777, 1778, 1779, 1780, 1781, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1806, 1807, 1808, 1809, 1810, 1811, 1812, 1813, 1814, 1815, 1816, 1817, 1818, 1819, 1820, 1821, 1822, 1823, 1824, 1825, 1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834, 1835, 1836, 1837, 1838, 1839, 1840, 1841, 1842, 1843, 1844, 1845, 1846, 1847, 1848, 1849, 1850, 1851, 1852, 1853, 1854, 1855, 1856, 1857, 1858, 1859, 1860, 1861, 1862, 1863, 1864, 1865, 1866, 1867, 1868, 1869, 1870, 1871, 1872, 1873, 1874, 1875, 1876, 1877, 1878, 1879, 1880, 1881, 1882, 1883, 1884, 1885, 1886, 1887, 1888, 1889, 1890, 1891, 1892, 1893, 1894, 1895, 1896, 1897, 1898, 1899, 1900, 1901, 1902, 1903, 1904, 1905, 1906, 1907, 1908, 1909, 1910, 1911, 1912, 1913, 1914, 1915, 1916, 1917, 1918, 1919, 1920, 1921, 1922, 1923, 1924, 1925, 1926, 1927, 1928, 1929, 1930, 1931, 1932, 1933, 1934, 1935, 1936, 1937, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1946, 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962, 1963, 1964, 1965, 1966, 1967, 1968, 1969, 1970, 1971, 1972, 1973, 1974, 1975, 1976, 1977, 1978, 1979, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2054, 2055, 2056, 2057, 2058, 2059, 2060

# what may begin a direct object
# what cannot
$nonobject = to, in, at, by, for, of, on, from, with, and, or, but, as, than, that, when, while, because, if, so, under, over, into, through, during, since, until, after, before, upon, against, among, between, about, again, here, there, now, today, too, up, down, out, off, back, away, along, together, not, is, are, was, were, will, would, can, may, must, has, have, had, who, which, where, what, how, why, whether, only, rapidly, greatly, further
