/// The forms that a counted word may have, as Unicode CLDR names them; a language has one to six of them.
package enum PluralCategory: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other
}
