/// The ways in which a map of levels is drawn.
enum LevelMapForm: String, CaseIterable, Sendable {
  /// One row a level, for telephones: as wide as a screen of 320 pixels leaves room for.
  case narrow
  /// The same for wide screens.
  case tall
  /// Side by side, for wide screens and few levels.
  case across

  /// In units of the drawing.
  var width: Int {
    switch self {
    case .narrow: 280
    case .tall: 640
    case .across: 960
    }
  }

  /// The indentation of a level that is one of several supporters.
  var indent: Int { self == .narrow ? 14 : 28 }

  /// The maximum number of arcs next to one another.
  var lanes: Int {
    switch self {
    case .narrow: 5
    case .tall: 9
    case .across: 6
    }
  }

  /// From one of them to the next.
  var laneStep: Int {
    switch self {
    case .narrow: 7
    case .tall: 15
    case .across: 13
    }
  }

  var lineOfTitle: Int { 20 }
  var lineOfFacts: Int { 18 }
  var title: LabelText { LabelText(size: 16) }
  var facts: LabelText { LabelText(size: 14) }

  /// Boxes side by side must leave room for their words, and none may have two supporters.
  static func wide(for supports: [Int?]) -> LevelMapForm {
    let supported = supports.compactMap { $0 }
    return supports.count <= 5 && Set(supported).count == supported.count ? .across : .tall
  }
}
