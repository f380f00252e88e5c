internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import FrontMatter

/// What the words after `daybook new` ask for: a kind, if the first word is one, and a title.
struct NewRequest {
  let kind: NamedKind
  /// `nil` when it is still to be asked for.
  let title: String?

  private static let kinds: [String: NamedKind] = {
    let things = ThingKind.allCases.filter { $0 != .framework }
    return Dictionary(uniqueKeysWithValues: [("post", .post)] + things.map { ($0.rawValue, .thing($0)) })
  }()

  /// - Throws: a kind with a slip, or one that no new file is made for.
  init(_ words: [String]) throws {
    var rest = words[...]
    if rest.first == "framework" {
      throw ValidationError("to add a framework, use 'daybook add framework', which lists them")
    }
    if let first = rest.first, let found = Self.kinds[first] {
      kind = found
      rest.removeFirst()
    } else {
      // `new qestion "Who asks?"`: a title of several words is in quotation marks there.
      if rest.count == 2, let first = rest.first, rest.last?.contains(" ") == true,
        let near = nearest(to: first, among: Self.kinds.keys)
      {
        throw ValidationError("there is no kind '\(first)'; did you mean '\(near)'?")
      }
      kind = .post
    }
    let words = rest.joined(separator: " ").trimmed
    title = words.isEmpty ? nil : words
  }

  /// The question to ask if the title is missing.
  var question: String {
    switch kind {
    case .thing(.person): "What's the person's name?"
    case .thing(.question): "What's the question?"
    case .thing(let kind): "What's the \(kind.rawValue)'s title?"
    case .post: "What's the title?"
    }
  }

  /// The words that the command needs.
  var example: String {
    switch kind {
    case .post: "\"Who comes along?\""
    case .thing(.person): "person \"Jordan Reyes\""
    case .thing(.question): "question \"Who comes along?\""
    case .thing(let kind): "\(kind.rawValue) \"The title\""
    }
  }
}
