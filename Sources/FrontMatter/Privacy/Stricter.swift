internal import Diagnostics

/// A draft stays one, whichever field says so: nothing is published by a contradiction.
func stricter(_ a: Bool?, _ b: Bool?) -> Bool? { a == true || b == true ? true : a ?? b }

/// The narrower of two audiences.
func stricter(_ a: Located<Audience>?, _ b: Located<Audience>?) -> Located<Audience>? {
  guard let a, let b else { return a ?? b }
  return a.value < b.value ? b : a
}
