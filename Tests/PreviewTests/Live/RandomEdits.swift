import TestSupport

/// A small journal and an endless list of what its writers do to it, the same for the same seed.
struct RandomEdits {
  private var random: SeededGenerator
  private var made = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  static let settings = """
    title: The Elm Street journal
    url: https://elm.example/notes
    links: warn
    """

  static let files: [String: String] = [
    "daybook.yml": settings,
    "content/tags/trust.md": "---\ntitle: Trust\naliases: [confidence]\n---\nTrust grows slowly. See [[post-3]].\n",
    "content/levels/school.md": "---\ntitle: School leaders\nsupports: classroom\n---\n",
    "content/levels/classroom.md": "---\ntitle: Teachers\n---\n",
    "content/media/door.svg":
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><rect width=\"8\" height=\"8\"/></svg>",
  ].merging((1...12).map { ("content/posts/2026-01-\($0 + 9)-post-\($0).md", post($0)) }) { $1 }

  private static func post(_ number: Int) -> String {
    """
    ---
    title: Post \(number)
    tags: [\(number.isMultiple(of: 2) ? "trust" : "time"), listening]
    levels: \(number.isMultiple(of: 3) ? "classroom" : "school")
    authors: \(number.isMultiple(of: 2) ? "Ada Brook" : "Sam Reed")
    ---
    A first paragraph of post \(number) about confidence and time.

    ## What happened

    We looked at [another post](2026-01-\((number % 12) + 10)-post-\((number % 12) + 1).md) together.

    """
  }

  /// Other tags or levels, of those that there are mostly.
  private mutating func relabeled(_ text: String) -> String {
    let tags = ["trust", "time", "listening", "courage", "Trust", "confidence"].shuffled(using: &random)
    let levels = ["school", "classroom", "Teachers"].shuffled(using: &random)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("tags:") {
        return "tags: [\(tags.prefix(Int.random(in: 1...3, using: &random)).joined(separator: ", "))]"
      }
      if line.hasPrefix("levels:"), Bool.random(using: &random) {
        return "levels: [\(levels.prefix(Int.random(in: 1...2, using: &random)).joined(separator: ", "))]"
      }
      return String(line)
    }
    return lines.joined(separator: "\n")
  }

  /// The next change: for each path its new text, or `nil` for a file that goes.
  mutating func next(of files: [String: String]) -> [String: String?] {
    let posts = files.keys.filter { $0.hasPrefix("content/posts/") }.sorted()
    guard let path = posts.randomElement(using: &random), let text = files[path] else { return [:] }
    made += 1
    switch Int.random(in: 0..<28, using: &random) {
    case 0 where posts.count > 6: return [path: nil]
    case 1: return ["content/posts/2026-02-\(10 + made % 18)-new-\(made).md": Self.post(made)]
    case 2 where posts.count > 6:
      return [path: nil, path.replacing(".md", with: "-again.md"): text]
    case 3: return [path: text.replacing("title: ", with: "title: New ", maxReplacements: 1)]
    case 4: return [path: text.replacing("tags: [", with: "tags: [courage, ", maxReplacements: 1)]
    case 5: return [path: text.replacing("---\n", with: "---\ndraft: yes\n", maxReplacements: 1)]
    case 6: return [path: text.replacing("draft: yes\n", with: "")]
    case 7: return [path: text.replacing("title:", with: "titel:", maxReplacements: 1)]
    case 8: return [path: text.replacing("titel:", with: "title:")]
    case 9:
      return ["content/tags/trust.md": "---\ntitle: Trust\naliases: [confidence, word-\(made)]\n---\nText \(made).\n"]
    case 20: return [path: text.replacing("title: New ", with: "title: ", maxReplacements: 1)]
    case 21: return [path: text.replacing("title: ", with: "title: Trust and ", maxReplacements: 1)]
    case 22 where text.contains("summary: "):
      return [path: text.replacing("summary: ", with: "summary: More \(made) ", maxReplacements: 1)]
    case 22: return [path: text.replacing("tags: [", with: "summary: Words \(made)\ntags: [", maxReplacements: 1)]
    case 11, 12, 13, 14: return [path: relabeled(text)]
    case 15: return [path: relabeled(edited(text, posts))]
    case 10: return ["daybook.yml": Self.settings + "\ndescription: Change \(made)\n"]
    default: return [path: edited(text, posts)]
    }
  }

  /// Other words below the front matter.
  private mutating func edited(_ text: String, _ posts: [String]) -> String {
    let other = posts.randomElement(using: &random)?.split(separator: "/").last ?? ""
    let name = other.dropFirst("2026-01-10-".count).dropLast(3)
    let additions = [
      "A thought about trust number \(made).\n", "See [there](\(other)#what-happened) for more.\n",
      "As [[\(name)]] says, it takes time.\n", "## Heading \(made)\n\nWords below it.\n",
      "![A door](/media/door.svg)\n",
      "This is #trust and [[trust]] again.\n",
      "See [[\(name.replacing("post-", with: "Post "))]] and [[New Post 3]].\n",
      "A broken [link](nowhere-\(made).md).\n",
    ]
    if Bool.random(using: &random) { return text + "\n" + (additions.randomElement(using: &random) ?? "") }
    var paragraphs = text.split(separator: "\n\n", omittingEmptySubsequences: false)
    if paragraphs.count > 2 { paragraphs.remove(at: Int.random(in: 1..<paragraphs.count, using: &random)) }
    return paragraphs.joined(separator: "\n\n")
  }
}
