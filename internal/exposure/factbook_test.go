package exposure

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"barium/internal/exposure/world"
)

// called are the countries that the Factbook calls otherwise.
var called = map[string]string{
	"The Bahamas": "Bahamas", "The Gambia": "Gambia", "C&ocirc;te d'Ivoire": "Ivory Coast", "Burma": "Myanmar", "Sao Tome and Principe": "São Tomé and Príncipe",
	"Turkey": "Türkiye", "Holy See (Vatican City)": "Vatican City",
}

// texts are the fields that are asked what words they contain, with their attributes.
var texts = map[string][2]string{
	"climate": {"Geography", "Climate"}, "terrain": {"Geography", "Terrain"}, "resources": {"Geography", "Natural resources"}, "hazards": {"Geography", "Natural hazards"},
	"faiths": {"People and Society", "Religions"}, "government": {"Government", "Government type"}, "law": {"Government", "Legal system"},
	"suffrage": {"Government", "Suffrage"}, "exports": {"Economy", "Exports - commodities"}, "customers": {"Economy", "Exports - partners"}, "service": {"Military and Security", "Military service age and obligation"},
}

// words are what they are asked for.
var words = map[string]string{
	"climate": "tropical arid temperate desert monsoon cold", "terrain": "mountain desert coastal plateau volcanic plain island hill",
	"resources": "petroleum,natural gas,gold,diamonds,uranium,iron ore,copper,fish,timber,coal,phosphates,nickel,bauxite,hydropower,arable land", "hazards": "earthquake volcan drought flood hurricane cyclone",
	"faiths": "Muslim,Roman Catholic,Orthodox,Protestant,Buddhist,Hindu,Jewish", "government": "monarchy,presidential,semi-presidential,parliamentary,federal,communist",
	"law": "common law,civil law,Islamic,customary,mixed", "suffrage": "16,17,18,20,21,compulsory", "exports": "petroleum,gold,natural gas,garments,coffee,cars,fish,iron ore,copper,integrated circuits,packaged medicine,wood,coal,diamonds,cocoa",
	"customers": "China,USA,Germany,France,India,Italy,UAE,Japan,Spain", "service": "compulsory,voluntary,conscription",
}

// bodies are organisations.
const bodies = "NATO,EU,OPEC,OIC,AU,ASEAN,OAS,OECD,G-20,SCO,BRICS,C,OIF,CSTO,LAS,NSG,CERN,ESA,GCC,ECOWAS,SADC,PIF,Caricom,EFTA,CBSS,BSEC,CIS,EAEU,ADB,AfDB"

// withFactbook is the world of countries with what the Factbook says of each that is
// independent.
func withFactbook(b *testing.B) *world.World {
	b.Helper()
	data, err := os.ReadFile(filepath.Join(*worldDir, "countries.json"))
	if err != nil {
		b.Fatalf("the countries can't be read: %v", err)
	}
	var list []map[string]any
	if err := json.Unmarshal(data, &list); err != nil {
		b.Fatal(err)
	}
	said := profiles(b)
	for _, c := range list {
		if c["independent"] != true {
			continue
		}
		name, _ := c["name"].(map[string]any)
		common, _ := name["common"].(string)
		official, _ := name["official"].(string)
		p := said[common]
		if p == nil {
			p = said[official]
		}
		if p == nil {
			b.Fatalf("the Factbook has no %s", common)
		}
		describe(c, p)
	}
	data, err = json.Marshal(list)
	if err != nil {
		b.Fatal(err)
	}
	w, err := world.Parse(data, "cca3", nil)
	if err != nil {
		b.Fatal(err)
	}
	return w
}

// profiles reads the Factbook, by the names of countries.
func profiles(b *testing.B) map[string]map[string]any {
	b.Helper()
	f, err := os.Open(filepath.Join(*worldDir, "factbook.jsonl.gz"))
	if err != nil {
		b.Fatalf("the Factbook can't be read: %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	byName := make(map[string]map[string]any)
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var one struct {
			Profile map[string]any `json:"profile"`
		}
		if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
			b.Fatal(err)
		}
		for _, form := range []string{"conventional short form", "conventional long form"} {
			name := text(one.Profile, "Government", "Country name", form)
			if other, ok := called[name]; ok {
				name = other
			}
			if byName[name] == nil {
				byName[name] = one.Profile
			}
		}
	}
	return byName
}

// text follows a path to a text, "" if it isn't there.
func text(at any, path ...string) string {
	for _, p := range append(path, "text") {
		m, _ := at.(map[string]any)
		at = m[p]
	}
	s, _ := at.(string)
	return s
}

var figure = regexp.MustCompile(`-?[0-9][0-9,]*(\.[0-9]+)?`)

// describe adds attributes. What the Factbook doesn't have stays unknown.
func describe(c, profile map[string]any) {
	for attribute, path := range texts {
		if s := text(profile, path[0], path[1]); s != "" {
			c[attribute] = s
		}
	}
	for attribute, path := range map[string][]string{"people": {"People and Society", "Population", "total"}, "coast": {"Geography", "Coastline"}, "frontier": {"Geography", "Land boundaries", "total"},
		"median": {"People and Society", "Median age", "total"}, "growth": {"People and Society", "Population growth rate"}} {
		if n, err := strconv.ParseFloat(strings.ReplaceAll(figure.FindString(text(profile, path...)), ",", ""), 64); err == nil {
			c[attribute] = n
		}
	}
	var member []any
	for _, s := range strings.Split(text(profile, "Government", "International organization participation"), ",") {
		name, _, observes := strings.Cut(strings.TrimSpace(s), " (")
		if !observes {
			member = append(member, name)
		}
	}
	c["bodies"] = member
}

// factbook are facts such as the Factbook has: words in eleven of its fields,
// organisations, and numbers of people and kilometres to the power of ten.
func factbook() []string {
	var list []string
	for _, attribute := range []string{"climate", "terrain", "resources", "hazards", "faiths", "government", "law", "suffrage", "exports", "customers", "service"} {
		for _, w := range strings.FieldsFunc(words[attribute], func(r rune) bool { return r == ',' || r == ' ' && !strings.Contains(words[attribute], ",") }) {
			list = append(list, fmt.Sprintf("c.%s.contains(%q)", attribute, w))
		}
	}
	for _, body := range strings.Split(bodies, ",") {
		list = append(list, fmt.Sprintf("%q in c.bodies", body))
	}
	for _, n := range []string{"100000.0", "1000000.0", "10000000.0", "100000000.0"} {
		list = append(list, "c.people < "+n)
	}
	for _, attribute := range []string{"coast", "frontier"} {
		list = append(list, "c."+attribute+" == 0.0", "c."+attribute+" < 100.0", "c."+attribute+" < 1000.0", "c."+attribute+" < 10000.0")
	}
	return append(list, "c.median < 20.0", "c.median < 30.0", "c.median < 40.0", "c.growth < 0.0", "c.growth < 1.0", "c.growth < 2.0")
}
