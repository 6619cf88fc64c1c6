package withhold

import (
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// program writes the problem as an integer program: z_i_r is 1 if line i
// stands on rung r or higher, y_c if candidate c is to remain.
func program(p Problem) string {
	var objective, rows, names []string
	for i, l := range p.Lines {
		for r := 1; r < len(l.Rungs); r++ {
			z := fmt.Sprintf("z_%d_%d", i, r)
			names = append(names, z)
			objective = append(objective, fmt.Sprintf("%g %s", l.Costs[r]-l.Costs[r-1], z))
			if r > 1 {
				rows = append(rows, fmt.Sprintf("z_%d_%d - %s >= 0", i, r-1, z))
			}
		}
	}
	var remain []string
	for c := range p.Base.All {
		y := fmt.Sprintf("y_%d", c)
		names, remain = append(names, y), append(remain, y)
		for i, r := range p.lowest(c) {
			if r > 0 {
				rows = append(rows, fmt.Sprintf("z_%d_%d - %s >= 0", i, r, y))
			}
		}
	}
	rows = append(rows, strings.Join(remain, "\n + ")+fmt.Sprintf(" >= %d", p.Least))
	return "Minimize\n " + strings.Join(objective, "\n + ") + "\nSubject To\n " + strings.Join(rows, "\n ") +
		"\nBinary\n " + strings.Join(names, "\n ") + "\nEnd\n"
}

// BenchmarkBesideCBC prints what we find within a second and CBC within ten, for 200
// random lines.
func BenchmarkBesideCBC(b *testing.B) {
	cbc, err := exec.LookPath("cbc")
	if err != nil {
		b.Skip("needs the Debian package coinor-cbc, which ./test installs: apt-get install coinor-cbc")
	}
	told := regexp.MustCompile(`(?m)^(Objective value|Lower bound):\s+(\S+)`)
	for b.Loop() {
		for _, tenths := range []int{3, 6, 9} {
			p := random(200, 250, tenths, 10, 1)
			end := time.Now().Add(time.Second)
			plans, err := Solve(p, 1, Limit{Stop: func() bool { return time.Now().After(end) }})
			if err != nil {
				b.Fatal(err)
			}
			file := filepath.Join(b.TempDir(), "problem.lp")
			if err := os.WriteFile(file, []byte(program(p)), 0o600); err != nil {
				b.Fatal(err)
			}
			out, err := exec.Command(cbc, file, "sec", "10", "ratio", "0", "solve").CombinedOutput()
			if err != nil {
				b.Fatalf("cbc says %s: %v", out, err)
			}
			fmt.Printf("| leaves %d of 10 | cost %v, bound %v | CBC: %s |\n", tenths, plans[0].Cost, plans[0].Bound, told.FindAll(out, -1))
		}
	}
}

// Somebody else's solver finds the same cost.
func TestCBCAgrees(t *testing.T) {
	cbc, err := exec.LookPath("cbc")
	if err != nil {
		t.Skip("needs the Debian package coinor-cbc, which ./test installs: apt-get install coinor-cbc")
	}
	value := regexp.MustCompile(`(?m)^Objective value:\s+([0-9.]+)`)
	for seed := range uint64(4) {
		for _, tenths := range []int{5, 8, 9} {
			p := random(12, 40, tenths, 4, seed)
			file := filepath.Join(t.TempDir(), "problem.lp")
			if err := os.WriteFile(file, []byte(program(p)), 0o600); err != nil {
				t.Fatal(err)
			}
			out, err := exec.Command(cbc, file, "ratio", "0", "solve").CombinedOutput()
			m := value.FindSubmatch(out)
			if err != nil || m == nil {
				t.Fatalf("cbc says %s: %v", out, err)
			}
			want, err := strconv.ParseFloat(string(m[1]), 64)
			if err != nil {
				t.Fatal(err)
			}
			plans, err := Solve(p, 1, Limit{})
			if err != nil || !plans[0].Optimal || math.Abs(plans[0].Cost-want) > 1e-6 {
				t.Errorf("seed %d, %d of 10 left: %+v, %v; cbc found %v", seed, tenths, plans, err, want)
			}
		}
	}
}
