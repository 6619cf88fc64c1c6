package match

import (
	"math"
	"slices"
)

// ask looks every question up in every part. It goes over them three times, so
// that the memory of many buckets is waited for at once and not one after another.
func (f *finder) ask() {
	n := len(f.questions)
	f.answers = slices.Grow(f.answers[:0], n*len(f.snapshot.parts))[:n*len(f.snapshot.parts)]
	for p, part := range f.snapshot.parts {
		answers := f.answers[p*n : (p+1)*n]
		for i := range f.questions {
			from, to := part.bucket(f.questions[i].hash)
			answers[i] = answer{uint32(from), uint32(to)}
		}
		for i, a := range answers {
			f.touched += part.touch(int(a.from), int(a.to), f.questions[i].hash)
		}
		for i := range f.questions {
			from, to := part.within(int(answers[i].from), int(answers[i].to), f.questions[i].hash)
			answers[i] = answer{uint32(from), uint32(to)}
			f.questions[i].places += int32(to - from)
		}
	}
}

const (
	// stretch is how many words of the text share a budget of places, so that a
	// stock phrase with its thousands of places takes nothing from its neighbours.
	stretch       = 32
	stretchBudget = 256
	// priorWords is the length of text after which the library's own count of a
	// gram is believed rather than the surprise of its words.
	priorWords = 1 << 24
)

// choose gives each question its worth and how many of its places will be read:
// where a stretch has too many, the rarest questions go first.
func (f *finder) choose() {
	f.order = f.order[:0]
	for i := range f.questions {
		if q := &f.questions[i]; q.places > 0 {
			f.order = append(f.order, uint64(q.at()/stretch)<<44|uint64(min(q.places, 1<<20-1))<<24|uint64(i))
			f.weigh(q)
		}
	}
	slices.Sort(f.order)
	at, left := int32(-1), int32(0)
	for k, key := range f.order {
		f.order[k] = key & (1<<24 - 1)
		q := &f.questions[f.order[k]]
		if q.at()/stretch != at {
			at, left = q.at()/stretch, stretchBudget
		}
		q.places = min(q.places, left)
		left -= q.places
	}
}

// weigh sets which share of their surprise the words of q keep: no more in all
// than the rarity of the gram among all documents.
func (f *finder) weigh(q *question) {
	bits := f.leak[q.words[0]].bits + f.leak[q.words[1]].bits
	if q.words[2] != q.words[1] {
		bits += f.leak[q.words[2]].bits
	}
	rarity := math.Log2((float64(f.snapshot.words) + priorWords) / (float64(q.places) - .5))
	q.share = contextShare * min(1, float32(rarity)/bits)
	q.weight = uint8(min(255, q.share*bits))
}

// read collects the places of a part that the questions may still have.
func (f *finder) read(part int) {
	p, answers := f.snapshot.parts[part], f.answers[part*len(f.questions):]
	f.hits = f.hits[:0]
	for _, i := range f.order {
		q, a := &f.questions[i], answers[i]
		n := min(uint32(q.places), a.to-a.from)
		q.places -= int32(n)
		for k := a.from; k < a.from+n; k++ {
			f.hits = append(f.hits, newHit(p.place(int(k)), int(i)))
		}
	}
}
