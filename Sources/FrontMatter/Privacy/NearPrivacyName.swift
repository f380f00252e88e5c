internal import Diagnostics
internal import Letters

/// The field about privacy that a writer most likely meant by a name that nobody knows; `nil` when none is near.
///
/// Two slips are near for the names that journals use most, for then a guess may cost somebody's privacy; for others one.
/// - Parameter name: in small letters, as `plainSpelling` makes them.
func nearPrivacyName(_ name: String) -> String? {
  let length = name.utf8.count
  guard (2...16).contains(length), !harmless.contains(name) else { return nil }
  let letters = letterSet(name)
  func isNear(_ candidate: NearCandidate) -> Bool {
    guard abs(candidate.length - length) <= candidate.slips,
      (letters & ~candidate.letters).nonzeroBitCount <= candidate.slips,
      (candidate.letters & ~letters).nonzeroBitCount <= candidate.slips
    else { return false }
    return isWithin(candidate.slips, name, candidate.name)
  }
  return candidates.first(where: isNear)?.name
}

/// Whether that many typos turn one name into the other; of two typos, one may affect letters that the other swapped.
private func isWithin(_ limit: Int, _ a: String, _ b: String) -> Bool {
  if slips(from: a, to: b) <= limit { return true }
  guard limit > 1 else { return false }
  return swaps(of: b).contains { slips(from: a, to: $0) < limit }
    || swaps(of: a).contains { slips(from: $0, to: b) < limit }
}

/// The names that are this one but for two neighbors that changed places.
private func swaps(of name: String) -> [String] {
  let letters = Array(name.unicodeScalars)
  return letters.indices.dropFirst().map { i in
    var swapped = letters
    swapped.swapAt(i, i - 1)
    return String(String.UnicodeScalarView(swapped))
  }
}

/// Names of other fields that are close to one of these.
private let harmless: Set = ["publisher", "publishers", "date", "dates"]

private struct NearCandidate {
  let name: String
  let slips: Int
  let length: Int
  let letters: UInt32

  init(_ name: String, slips: Int) {
    (self.name, self.slips, length, letters) = (name, slips, name.utf8.count, letterSet(name))
  }
}

private let candidates: [NearCandidate] =
  ["draft", "audience", "visibility", "status", "private"].map { NearCandidate($0, slips: 2) }
  + [
    "published", "publish", "public", "hidden", "unlisted", "password", "unpublished", "confidential", "privacy",
    "expires",
    "expirydate", "publishdate", "noindex", "isdraft", "isprivate",
  ].map { NearCandidate($0, slips: 1) }

/// A bit for each letter that occurs: two names of few slips have nearly the same.
private func letterSet(_ name: String) -> UInt32 {
  name.utf8.reduce(0) { $1.isLetter ? $0 | 1 << UInt32($1.lowered &- 0x61) : $0 | 1 << 26 }
}
