/// Chooses a phrase's form for a whole number, in the languages that share the rule.
///
/// Source: Unicode CLDR 46, supplemental/plurals.xml, cardinals, for numbers without decimals.
package enum PluralRule: Sendable, CaseIterable {
  /// 1, or not: English, German and most others.
  case one
  /// Like `one`, with a separate form for whole millions: Spanish, Italian, and European Portuguese.
  case oneAndMillions
  /// As `oneAndMillions`, and 0 counts as one: French, Portuguese.
  case zeroAsOne
  /// No word changes by number: Chinese, Japanese, Korean, Vietnamese, Thai, Indonesian.
  case none
  case arabic
  /// 1, the numbers that end in 2 to 4, the rest: Polish.
  case polish
  /// As Polish, and 21 is as 1: Russian, Ukrainian, Belarusian.
  case russian
  /// 1, 2 to 4, the rest: Czech, Slovak.
  case czech
  case hebrew
  case welsh

  /// - Parameter language: a language tag, as `fr-CA`.
  package init(language: String) {
    let tag = language.lowercased()
    let primary = tag.prefix { $0 != "-" }
    if tag == "pt-pt" {
      self = .oneAndMillions
      return
    }
    switch primary {
    case "ar": self = .arabic
    case "fr", "pt": self = .zeroAsOne
    case "es", "it", "ca": self = .oneAndMillions
    case "ja", "zh", "ko", "vi", "th", "id", "ms", "my", "km", "lo": self = .none
    case "pl": self = .polish
    case "ru", "uk", "be": self = .russian
    case "cs", "sk": self = .czech
    case "he", "iw": self = .hebrew
    case "cy": self = .welsh
    default: self = .one
    }
  }

  /// The forms that every word of the language has; only for these is a file held to be incomplete.
  package var needed: [PluralCategory] {
    switch self {
    case .none: [.other]
    case .one, .oneAndMillions, .zeroAsOne: [.one, .other]
    case .arabic, .welsh: [.zero, .one, .two, .few, .many, .other]
    case .polish, .russian: [.one, .few, .many]
    case .czech: [.one, .few, .other]
    case .hebrew: [.one, .two, .other]
    }
  }

  /// The forms that a phrase may have in addition; without them, `other` is used.
  package var optional: [PluralCategory] {
    switch self {
    case .oneAndMillions, .zeroAsOne: [.many]
    case .polish, .russian: [.other]
    default: []
    }
  }

  /// The form that stands for one that a word lacks.
  package var usual: PluralCategory { self == .polish || self == .russian ? .many : .other }

  /// - Parameter number: of things, from 0.
  package func category(of number: Int) -> PluralCategory {
    let isMillions = number != 0 && number % 1_000_000 == 0
    switch self {
    case .none: return .other
    case .one: return number == 1 ? .one : .other
    case .oneAndMillions: return number == 1 ? .one : isMillions ? .many : .other
    case .zeroAsOne: return number == 0 || number == 1 ? .one : isMillions ? .many : .other
    case .arabic: return arabic(number)
    case .polish: return number == 1 ? .one : endsInTwoToFour(number) ? .few : .many
    case .russian:
      return number % 10 == 1 && number % 100 != 11 ? .one : endsInTwoToFour(number) ? .few : .many
    case .czech: return number == 1 ? .one : (2...4).contains(number) ? .few : .other
    case .hebrew: return number == 1 ? .one : number == 2 ? .two : .other
    case .welsh: return welsh(number)
    }
  }

  private func arabic(_ number: Int) -> PluralCategory {
    switch number {
    case 0: return .zero
    case 1: return .one
    case 2: return .two
    default:
      let end = number % 100
      return (3...10).contains(end) ? .few : end >= 11 ? .many : .other
    }
  }

  private func welsh(_ number: Int) -> PluralCategory {
    switch number {
    case 0: .zero
    case 1: .one
    case 2: .two
    case 3: .few
    case 6: .many
    default: .other
    }
  }

  private func endsInTwoToFour(_ number: Int) -> Bool {
    (2...4).contains(number % 10) && !(12...14).contains(number % 100)
  }
}
