import Diagnostics
import Testing

struct NearMissCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let name: String
  let candidates: [String]
  let nearest: String?
}

@Test(arguments: [
  NearMissCase(testDescription: "a letter is missing", name: "titl", candidates: ["date", "title"], nearest: "title"),
  NearMissCase(
    testDescription: "two letters are swapped", name: "dtae", candidates: ["date", "draft"], nearest: "date"),
  NearMissCase(testDescription: "case is no difference", name: "TITEL", candidates: ["title"], nearest: "title"),
  NearMissCase(
    testDescription: "singular for plural", name: "relationship", candidates: ["relationships", "trust"],
    nearest: "relationships"),
  NearMissCase(
    testDescription: "the beginning of a long name", name: "collab", candidates: ["collaboration"],
    nearest: "collaboration"),
  NearMissCase(testDescription: "nothing is near", name: "weather", candidates: ["trust", "time"], nearest: nil),
  NearMissCase(
    testDescription: "short names forgive one slip", name: "tga", candidates: ["tag", "log"], nearest: "tag"),
  NearMissCase(
    testDescription: "a tie goes to the first by name", name: "cat", candidates: ["hat", "bat"], nearest: "bat"),
  NearMissCase(testDescription: "the name itself is no guess", name: "tag", candidates: ["tag"], nearest: nil),
  NearMissCase(testDescription: "an empty name has no neighbour", name: "", candidates: ["title"], nearest: nil),
])
func findsWhatWasMeant(_ c: NearMissCase) {
  #expect(nearest(to: c.name, among: c.candidates) == c.nearest)
}
