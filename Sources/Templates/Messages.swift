internal import Diagnostics

// All that this target says to the authors of templates.

// What a template alone shows.
extension Diagnostic {
  private init(_ code: String, at place: Place, _ message: String, _ hint: String? = nil) {
    self.init(
      .error, code, file: place.file, at: place.position, length: place.length, message: message, hint: hint)
  }

  static func unclosedTag(at place: Place, closing: String) -> Self {
    Self("unclosed-tag", at: place, "this tag does not end", "write '\(closing)' after it")
  }

  static func emptyTag(at place: Place) -> Self {
    Self("empty-tag", at: place, "this tag names nothing", "write a name in it")
  }

  static func nameWithSpace(_ name: String, at place: Place) -> Self {
    Self("bad-name", at: place, "'\(name)' is not a name", "a tag holds one name without spaces")
  }

  static func badDelimiters(at place: Place) -> Self {
    Self(
      "bad-delimiters", at: place, "new delimiters are two words without '='",
      "write them as in {{=<% %>=}}")
  }

  static func neverClosed(_ name: String, at place: Place) -> Self {
    Self("never-closed", at: place, "'\(name)' is opened here and never closed", "write {{/\(name)}} where it ends")
  }

  static func closesNothing(_ name: String, open: String?, at place: Place) -> Self {
    Self(
      "closes-nothing", at: place, "{{/\(name)}} closes nothing that is open",
      open.map { "{{/\($0)}} is due here" } ?? "write {{#\(name)}} where it begins, or remove it")
  }

  static func nestedTooDeep(_ limit: Int, at place: Place) -> Self {
    Self("nested-too-deep", at: place, "tags are nested more than \(limit) deep", "move the inner part to a partial")
  }
}

// What shows when a template meets what its page can say.
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
      "unknown-word", at: place, "the theme has no word '\(name)'",
      didYouMean(nearest) ?? "templates/words/en.yml lists its words")
  }

  static func unknownValue(_ name: String, of word: String, nearest: String?, at place: Place) -> Self {
    Self("unknown-value", at: place, "the word '\(word)' has no '{\(name)}'", didYouMean(nearest.map { "{\($0)}" }))
  }

  static func severalValues(_ names: [String], of word: String, at place: Place) -> Self {
    guard let first = names.first else {
      return Self(
        "unknown-value", at: place, "the word '\(word)' has no place for what stands here", "write {{t.\(word)}}")
    }
    let all = names.map { "'{\($0)}'" }.joined(separator: ", ")
    return Self(
      "unknown-value", at: place, "the word '\(word)' has more than one place: \(all)",
      "put what stands here into blocks, {{$\(first)}}…{{/\(first)}}")
  }

  static func notCounted(_ name: String, by word: String, at place: Place) -> Self {
    Self("wrong-kind", at: place, "'\(word)' counts, and '\(name)' is no number", "name a number: {{t.\(word):count}}")
  }

  static func listOfWords(_ name: String, at place: Place) -> Self {
    Self("wrong-kind", at: place, "'\(name)' is a list of words", "dates are written by their own names")
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
    Self("wrong-kind", at: place, "'\(name)' is a question and prints nothing", "write {{#\(name)}}…{{/\(name)}}")
  }

  static func alwaysEscaped(_ name: String, _ kind: Field.Kind, at place: Place) -> Self {
    Self(
      "raw-text", at: place, "'\(name)' is \(described(kind)), and \(described(kind)) is always escaped",
      "write {{\(name)}}")
  }

  static func outsideList(_ name: String, at place: Place) -> Self {
    Self("outside-list", at: place, "'\(name)' is known only inside a list")
  }

  static func noDot(noun: String, at place: Place) -> Self {
    Self("unknown-name", at: place, "\(noun) is not a text that '.' can print", "name one of its fields")
  }

  static func unknownBlock(_ name: String, template: String, nearest: String?, at place: Place) -> Self {
    Self(
      "unknown-block", at: place, "the template '\(template)' has no block '\(name)'",
      didYouMean(nearest) ?? "what fills no block is not printed")
  }

  static func filledTwice(_ name: String, at place: Place) -> Self {
    Self("filled-twice", at: place, "the block '\(name)' is filled twice", "remove one")
  }

  static func outsideBlock(in parent: String, at place: Place) -> Self {
    Self(
      "outside-block", at: place, "what stands in {{<\(parent)}}…{{/\(parent)}} outside its blocks is not printed",
      "put it into a block, {{$name}}…{{/name}}")
  }

  static func includesItself(_ name: String, at place: Place) -> Self {
    Self(
      "includes-itself", at: place, "the template '\(name)' includes itself without end",
      "include it inside a section on a list")
  }

  static func includedTooDeep(_ limit: Int, at place: Place) -> Self {
    Self(
      "nested-too-deep", at: place, "templates and sections are nested more than \(limit) deep here",
      "let fewer templates include one another")
  }

  static func tooLarge(_ name: String, at place: Place) -> Self {
    Self(
      "too-large", at: place, "the template '\(name)' becomes too large with all that it includes",
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
