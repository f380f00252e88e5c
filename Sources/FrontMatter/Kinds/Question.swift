internal import Diagnostics

/// What only questions have.
package struct QuestionFields: OwnFields {
  /// The post or person that asks.
  package var from: Located<String>?
  /// The last day for an answer.
  package var until: Located<PostDate>?
}

extension ThingFields {
  package internal(set) var question: QuestionFields {
    get { self[QuestionFields.self] }
    set { self[QuestionFields.self] = newValue }
  }
}

extension KindTraits {
  static let question = KindTraits(
    .question,
    [
      ThingFields.orderRow,
      Field("from", .names, \.question.from, read: .name, names: .whole(askers)),
      Field("for", .names, \.levels, read: .names, names: .list([.thing(.level)])),
      Field("until", .other, \.question.until, read: .date),
    ],
    otherNames: ["asks": "title"], options: ["level": "for", "author": "from"],
    hints: ["for": "the levels that are asked", "until": "2027-01-31"])

  private static let askers: [NamedKind] = [
    .thing(.person), .thing(.team), .thing(.level), .thing(.series), .post,
  ]
}
