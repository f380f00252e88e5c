internal import Diagnostics

// All that this target says to the authors of templates.

// Problems that a template alone shows.
extension Diagnostic {
  private init(_ code: String, at place: Place, _ message: String, _ hint: String? = nil) {
    self.init(
      .error, code, file: place.file, at: place.position, length: place.length, message: message, hint: hint)
  }

  static func unclosedTag(at place: Place, closing: String) -> Self {
    Self("unclosed-tag", at: place, "this tag isn't closed", "add '\(closing)' after it")
  }

  static func emptyTag(at place: Place) -> Self {
    Self("empty-tag", at: place, "this tag is empty", "put a name in it")
  }

  static func nameWithSpace(_ name: String, at place: Place) -> Self {
    Self("bad-name", at: place, "'\(name)' isn't a valid name", "a tag holds one name, without spaces")
  }

  static func badDelimiters(at place: Place) -> Self {
    Self(
      "bad-delimiters", at: place, "new delimiters must be two words without '='",
      "write them like this: {{=<% %>=}}")
  }

  static func neverClosed(_ name: String, at place: Place) -> Self {
    Self("never-closed", at: place, "'\(name)' is opened here but never closed", "add {{/\(name)}} where it ends")
  }

  static func closesNothing(_ name: String, open: String?, at place: Place) -> Self {
    Self(
      "closes-nothing", at: place, "{{/\(name)}} has nothing to close",
      open.map { "close it with {{/\($0)}}" } ?? "add {{#\(name)}} where it starts, or remove it")
  }

  static func nestedTooDeep(_ limit: Int, at place: Place) -> Self {
    Self("nested-too-deep", at: place, "tags are nested more than \(limit) deep", "move the inner part to a partial")
  }
}

// Problems that show when a template is checked against what its page can say.
extension Diagnostic {
  static func unknownTemplate(_ name: String, nearest: String?, at place: Place) -> Self {
    Self("unknown-template", at: place, "there is no template '\(name)'", didYouMean(nearest))
  }

  static func missingPage(_ name: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-template", file: "templates/\(name).mustache", message: "there is no template '\(name)'",
      hint: didYouMean(nearest))
  }

  static func unknownName(_ name: String, noun: String, nearest: String?, at place: Place) -> Self {
    Self(
      "unknown-name", at: place, "\(noun) has no '\(name)'",
      didYouMean(nearest) ?? "'daybook guide templates' lists what it has")
  }

  static func unknownWord(_ name: String, nearest: String?, at place: Place) -> Self {
    Self(
      "unknown-word", at: place, "the theme has no phrase '\(name)'",
      didYouMean(nearest) ?? "templates/words/en.yml lists its phrases")
  }

  static func unknownValue(_ name: String, of word: String, nearest: String?, at place: Place) -> Self {
    Self("unknown-value", at: place, "the phrase '\(word)' has no '{\(name)}'", didYouMean(nearest.map { "{\($0)}" }))
  }

  static func severalValues(_ names: [String], of word: String, at place: Place) -> Self {
    guard let first = names.first else {
      return Self(
        "unknown-value", at: place, "the phrase '\(word)' has no value to fill in", "write {{t.\(word)}}")
    }
    let all = names.map { "'{\($0)}'" }.joined(separator: ", ")
    return Self(
      "unknown-value", at: place, "the phrase '\(word)' has more than one value: \(all)",
      "put the content in blocks: {{$\(first)}}…{{/\(first)}}")
  }

  static func notCounted(_ name: String, by word: String, at place: Place) -> Self {
    Self(
      "wrong-kind", at: place, "'\(word)' needs a number, but '\(name)' isn't one", "name a number: {{t.\(word):count}}"
    )
  }

  static func listOfWords(_ name: String, at place: Place) -> Self {
    Self(
      "wrong-kind", at: place, "'\(name)' is a list of phrases, which can't be printed",
      "use the page's own date fields")
  }

  static func noParts(_ name: String, of owner: String, _ kind: Field.Kind, at place: Place) -> Self {
    switch kind {
    case .list, .texts:
      Self("wrong-kind", at: place, "'\(owner)' is a \(kind.label)", "write {{#\(owner)}}{{\(name)}}{{/\(owner)}}")
    default: Self("wrong-kind", at: place, "'\(owner)' is \(described(kind)) and has no '\(name)'")
    }
  }

  static func notPrinted(_ name: String, _ kind: Field.Kind, at place: Place) -> Self {
    Self("wrong-kind", at: place, "'\(name)' is \(described(kind))", "write {{#\(name)}}…{{/\(name)}}")
  }

  static func testPrinted(_ name: String, at place: Place) -> Self {
    Self(
      "wrong-kind", at: place, "'\(name)' is a yes/no value, so it can't be printed", "write {{#\(name)}}…{{/\(name)}}")
  }

  static func alwaysEscaped(_ name: String, _ kind: Field.Kind, at place: Place) -> Self {
    Self(
      "raw-text", at: place, "'\(name)' is \(described(kind)), and \(described(kind)) is always escaped",
      "write {{\(name)}}")
  }

  static func outsideList(_ name: String, at place: Place) -> Self {
    Self("outside-list", at: place, "'\(name)' works only inside a list")
  }

  static func noDot(noun: String, at place: Place) -> Self {
    Self("unknown-name", at: place, "\(noun) isn't text that '.' can print", "name one of its fields")
  }

  static func unknownBlock(_ name: String, template: String, nearest: String?, at place: Place) -> Self {
    Self(
      "unknown-block", at: place, "the template '\(template)' has no block '\(name)'",
      didYouMean(nearest) ?? "text for a block that doesn't exist isn't printed")
  }

  static func filledTwice(_ name: String, at place: Place) -> Self {
    Self("filled-twice", at: place, "the block '\(name)' is filled twice", "remove one")
  }

  static func outsideBlock(in parent: String, at place: Place) -> Self {
    Self(
      "outside-block", at: place, "text inside {{<\(parent)}}…{{/\(parent)}} but outside its blocks isn't printed",
      "put it in a block: {{$name}}…{{/name}}")
  }

  static func includesItself(_ name: String, at place: Place) -> Self {
    Self(
      "includes-itself", at: place, "the template '\(name)' includes itself endlessly",
      "include it inside a section on a list")
  }

  static func includedTooDeep(_ limit: Int, at place: Place) -> Self {
    Self(
      "nested-too-deep", at: place, "templates and sections are nested more than \(limit) deep here",
      "nest fewer templates inside one another")
  }

  static func tooLarge(_ name: String, at place: Place) -> Self {
    Self(
      "too-large", at: place, "the template '\(name)' is too large with everything it includes",
      "include fewer templates that include others")
  }

  private static func described(_ kind: Field.Kind) -> String {
    switch kind {
    case .text, .html: kind.label
    case .number, .route, .texts, .record, .list, .flag: "a \(kind.label)"
    }
  }

  private static func didYouMean(_ nearest: String?) -> String? { nearest.map { "did you mean '\($0)'?" } }
}
