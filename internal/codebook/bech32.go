package codebook

import "strings"

// recipientOf is a public key as age writes it, and the only way in which package
// age takes one: Bech32 (BIP 173).
func recipientOf(u []byte) string { return bech32("age", u) }

const bech32Letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

func bech32(prefix string, data []byte) string {
	values := fiveBits(data)
	var s strings.Builder
	s.WriteString(prefix + "1")
	for _, v := range append(values, bech32Checksum(prefix, values)...) {
		s.WriteByte(bech32Letters[v])
	}
	return s.String()
}

func fiveBits(data []byte) []byte {
	var out []byte
	var pool uint
	var left int
	for _, b := range data {
		pool, left = pool<<8|uint(b), left+8
		for left >= 5 {
			left -= 5
			out = append(out, byte(pool>>left&31))
		}
	}
	if left > 0 {
		out = append(out, byte(pool<<(5-left)&31))
	}
	return out
}

// bech32Checksum is the BCH code of BIP 173 over the prefix and the values.
func bech32Checksum(prefix string, values []byte) []byte {
	var in []byte
	for i := range len(prefix) {
		in = append(in, prefix[i]>>5)
	}
	in = append(in, 0)
	for i := range len(prefix) {
		in = append(in, prefix[i]&31)
	}
	c := bech32Polymod(append(append(in, values...), make([]byte, 6)...)) ^ 1
	out := make([]byte, 6)
	for i := range out {
		out[i] = byte(c >> (5 * (5 - i)) & 31)
	}
	return out
}

func bech32Polymod(values []byte) uint32 {
	generator := [5]uint32{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3}
	c := uint32(1)
	for _, v := range values {
		top := c >> 25
		c = c&0x1ffffff<<5 ^ uint32(v)
		for i, g := range generator {
			c ^= g & -(top >> i & 1)
		}
	}
	return c
}
