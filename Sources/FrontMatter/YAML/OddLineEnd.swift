/// A sign that ends a line in some programs and in YAML, and nowhere else: its place, and which it is.
func oddLineEnd(in text: ArraySlice<UInt8>) -> (Int, UInt32)? {
  var i = text.startIndex
  while i < text.endIndex {
    switch text[i] {
    case 0x0B, 0x0C: return (i, UInt32(text[i]))
    case 0xC2 where i + 1 < text.endIndex && text[i + 1] == 0x85: return (i, 0x85)
    case 0xE2 where i + 2 < text.endIndex && text[i + 1] == 0x80 && text[i + 2] & 0xFE == 0xA8:
      return (i, 0x2000 + UInt32(text[i + 2] & 0x3F))
    default: i += 1
    }
  }
  return nil
}
