package assess

import (
	"reflect"
	"strings"
	"testing"
)

const people = "\ufeffname, age,sex,town\nA,30,f,Ost\nB,30,f,Ost\nC,30,m,Ost\nD,41,f,West\nE,30,f,West\n"

func TestTell(t *testing.T) {
	u, err := Tell([]byte(people), []string{"age", "sex", "town"}, 2, nil)
	if err != nil {
		t.Fatal(err)
	}
	if u.Rows != 5 || u.Unique != 3 {
		t.Errorf("%+v", u)
	}
	if want := []BySize{{1, 2, 2}, {2, 1, 1}, {3, 0, 0}}; !reflect.DeepEqual(u.BySize, want) {
		t.Errorf("by size %+v, want %+v", u.BySize, want)
	}
	if want := []AttributeSet{{[]string{"age", "sex"}, 2, 0}, {[]string{"age", "town"}, 2, 1}}; !reflect.DeepEqual(u.Sets, want) {
		t.Errorf("sets %+v, want %+v", u.Sets, want)
	}
	want := []UniqueRecord{{4, [][]string{{"sex"}}}, {5, [][]string{{"age"}}}, {6, [][]string{{"age", "town"}}}}
	if !reflect.DeepEqual(u.Records, want) {
		t.Errorf("records %+v, want %+v", u.Records, want)
	}
}

func TestTellRefuses(t *testing.T) {
	for _, c := range []struct{ table, columns, want string }{
		{people, "age,height", `no column "height" (it has: name, age, sex, town)`},
		{people, "age,age", "twice"},
		{"", "age", "not a table"},
		{"age\n", "age", "no rows"},
		{"age,sex\n1\n", "age", "wrong number of fields"},
	} {
		if _, err := Tell([]byte(c.table), strings.Split(c.columns, ","), 1, nil); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.table, err, c.want)
		}
	}
}
