/// How a field's value is read, and what is reported of a wrong one.
struct ValueReader<Value>: Sendable {
  let read: @Sendable (inout FieldReader, _ node: Int, _ name: String) -> Value

  init(_ read: @escaping @Sendable (inout FieldReader, Int, String) -> Value) { self.read = read }
}

extension ValueReader where Value == Located<String>? {
  static var text: Self { Self { $0.text($1, $2) } }
  /// An empty text means something.
  static var textOrNothing: Self { Self { $0.text($1, $2, allowsEmpty: true) } }
  /// The name of one page.
  static var name: Self { Self { $0.name($1, $2) } }
  static var language: Self { Self { $0.language($1, $2) } }
  static var address: Self { Self { $0.address($1, $2) } }
}

extension ValueReader where Value == [Located<String>] {
  /// A list, or names with commas between them.
  static var names: Self { Self { $0.texts($1, $2) } }
  /// A list, or one text with whatever commas.
  static var sentences: Self { Self { $0.texts($1, $2, separator: .none) } }
}

extension ValueReader where Value == Located<PostDate>? {
  static var date: Self { Self { $0.date($1, $2) } }
}

extension ValueReader where Value == Bool? {
  static var flag: Self { Self { $0.flag($1, $2) } }
}

extension ValueReader where Value == Int? {
  static func integer(in range: ClosedRange<Int>) -> Self { Self { $0.integer($1, $2, in: range) } }
}

extension ValueReader {
  /// One of the few words that `Choice` has.
  static func choice<Choice: RawRepresentable & CaseIterable & Sendable>() -> Self
  where Value == Located<Choice>?, Choice.RawValue == String { Self { $0.choice($1, $2) } }
}
