package watch

// A Sighting is a passage of a publication that reuses one of a document, as it
// is kept. Ranges are in bytes.
type Sighting struct {
	ID          string
	Publication string
	Document    string
	Kind        string
	Strength    float64
	From, To    int // in the publication's text
	SpanFrom    int // in the document as it was given
	SpanTo      int
	Words       int
	Reason      string // why it does not count, "" where it does
}

// A Kept is a publication with its id and its sightings.
type Kept struct {
	ID string
	Publication
	Sightings []Sighting
}
