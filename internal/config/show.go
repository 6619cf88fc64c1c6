package config

// Default is where a value comes from that was set nowhere.
const Default = "default"

// A Shown is one setting as it stands, secrets as "set".
type Shown struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	From  string `json:"from"` // file with line, "$" with the variable, "flag" or Default
}

// Show lists all settings in the order of the list.
func (s *Settings) Show() (list []Shown) {
	for _, x := range s.all() {
		from := s.from[x.Name]
		if from == "" {
			from = Default
		}
		list = append(list, Shown{x.Name, x.get(), from})
	}
	return list
}
