package affair

import _ "embed"

//go:embed source/countries.csv
var countries []byte

//go:embed source/statements.yaml
var statements []byte

// Source is the affair's older case: the world that outsiders know, and what was
// said of the source and to whom, as 'barium assess' reads them.
func Source() (world, said []byte) { return countries, statements }
