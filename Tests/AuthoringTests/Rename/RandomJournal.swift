import Foundation
import FrontMatter
import TestSupport

/// A journal in which chance names one post or thing in every form that the format has, among others.
struct RandomJournal {
  enum Kind: CaseIterable {
    case post, tag, level, person, series, source, question, goal, skill, team

    var thing: ThingKind? { self == .post ? nil : ThingKind(rawValue: "\(self)") }
  }

  /// Of one length and one place in the order, so that no list changes its order.
  static let (old, new) = ("zqx-old", "zqx-new")
  let kind: Kind
  /// Whether the renamed thing has a file.
  let isDescribed: Bool
  private(set) var files: [String: String] = [:]
  private var random: SeededGenerator

  init(seed: Int) {
    random = SeededGenerator(seed: UInt64(seed))
    kind = Kind.allCases[seed % Kind.allCases.count]
    isDescribed = kind == .post || kind == .question || kind == .goal || kind == .level || seed % 3 != 0
    files["daybook.yml"] = "title: Random\nurl: https://example.org/\nsearch: no\n"
    if kind == .person, chance() { files["daybook.yml"]? += "author: \(Self.old)\n" }
    for thing in ThingKind.allCases where thing != .framework && thing != .page {
      files["content/\(thing.folder)/alpha-\(thing.rawValue).md"] =
        "---\ntitle: Alpha \(thing.rawValue)\n---\n\n" + body(from: thing.folder, depth: 1)
    }
    addTarget()
    for number in 1...Int.random(in: 3...7, using: &random) { addPost(number) }
    addThings()
    for path in files.keys.sorted() {
      if chance(5) { files[path] = files[path]?.replacing("\n", with: "\r\n") }
      if chance(7) { files[path] = "\u{FEFF}" + (files[path] ?? "") }
    }
  }

  private mutating func chance(_ of: Int = 2) -> Bool { Int.random(in: 1...of, using: &random) == 1 }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func addTarget() {
    guard isDescribed else { return }
    let aliases = pick(["", "aliases: [one, two]\n", "aliases: one\n", "aliases:\n  - one\n  - \"two\"  # note\n"])
    guard let thing = kind.thing else {
      let place = pick([
        "2026-02-03-\(Self.old).md", "2026-02-03-\(Self.old)/index.md", "sub/2026-02-03-\(Self.old).md",
      ])
      files["content/posts/" + place] =
        "---\ntitle: The one\n\(aliases.replacing("one", with: "/one/").replacing("two", with: "/two/"))---\n\nText.\n"
      return
    }
    let name = thing == .person ? "name" : "title"
    files["content/\(thing.folder)/\(Self.old).md"] = "---\n\(name): Zqx Old  \n# A note\n\(aliases)---\n\nText.\n"
  }

  /// The name as a text may write it.
  private mutating func written() -> String {
    guard isDescribed else { return Self.old }
    if kind == .post { return pick([Self.old, "2026-02-03-" + Self.old, "Zqx Old", "zqx_old"]) }
    return pick([Self.old, "Zqx Old", "ZQX-OLD", "zqx_old", "zqx old"])
  }

  /// A list that holds the name, in one of the ways to write lists.
  private mutating func list(_ field: String, _ other: String) -> String {
    let name = written()
    switch Int.random(in: 0...7, using: &random) {
    case 0: return "\(field): \(name)\n"
    case 1: return "\(field): \(other),  \(name)\n"
    case 2: return "\(field): [\(name), \(other)]\n"
    case 3: return "\(field): [ '\(name)' , \"\(other)\" ]  # why\n"
    case 4: return "\(field):\n  - \(other)\n  - \(name)\n"
    case 5: return "\(field):\n- \"\(name)\"\n- \(other)\n"
    case 6: return "\(field): \"\(other), \(name)\"\n"
    default: return "\(field): '\(name)'\n"
    }
  }

  private mutating func one(_ field: String) -> String {
    pick(["\(field): \(written())\n", "\(field): \"\(written())\"\n", "\(field):   '\(written())'  # why\n"])
  }

  private mutating func fields(ofPost number: Int) -> String {
    if chance(4) { return "" }
    switch kind {
    case .post: return one("follows")
    case .tag: return chance(4) && isDescribed ? "tags: #\(Self.old), #alpha-tag\n" : list("tags", "alpha-tag")
    case .level: return list("levels", "alpha-level")
    case .person:
      let promise = "promises:\n  - text: Bring it: soon\n    to: \(written())\n"
      return list(pick(["authors", "author"]), "alpha-person") + (chance() && isDescribed ? promise : "")
    case .series:
      return pick([
        "series: \(written()), \(number)\n", "series: {name: \(written()), part: \(number)}\n", one("series"),
      ])
    case .source:
      return pick([
        list("sources", "alpha-source"), "sources: \(written()), p. 1\(number)\n",
        "sources:\n  - id: \(written())\n    locator: p. 3\n  - \(written()), ch. 2\n",
      ])
    case .question: return list("answers", "alpha-question")
    case .goal: return list("goals", "alpha-goal") + "next:\n  - text: Go: now\n    goal: \(written())\n"
    case .skill: return list("skills", "alpha-skill")
    case .team: return isDescribed ? "promises:\n  - {text: Come, to: \(written())}\n" : ""
    }
  }

  private mutating func addPost(_ number: Int) {
    let day = "2026-02-1\(number)"
    let isDeep = chance(3)
    let draft = chance(6) ? "draft: yes\n" : ""
    files["content/posts/\(isDeep ? "deep/" : "")\(day)-post-\(number).md"] =
      "---\ntitle: Post \(number): more\n\(fields(ofPost: number))\(draft)---\n\n"
      + body(from: "posts", depth: isDeep ? 2 : 1)
  }

  private mutating func addThings() {
    switch kind {
    case .level:
      files["content/goals/g.md"] = "---\ntitle: G\n\(one("supports"))\(list("levels", "alpha-level"))---\n"
      files["content/skills/s.md"] =
        "---\ntitle: S\nlooks_like:\n  \(written()): Asks: first\n  alpha-level: Waits\n---\n"
      files["content/questions/q.md"] = "---\ntitle: Q\n\(list("for", "alpha-level"))\(one("from"))---\n"
    case .tag where isDescribed:
      files["content/tags/t.md"] = "---\ntitle: T\n\(one("opposite"))\(list("see", "alpha-tag"))---\n"
      files["content/posts/2026-02-20-t.md"] = "---\ntitle: T\ntags: t\n---\n"
    case .person where isDescribed:
      files["content/teams/t.md"] = "---\ntitle: T\n\(list("members", "alpha-person"))---\n"
      let folder = pick([Self.old, "Zqx Old"])
      files["content/self/\(folder)/2026-01-05.md"] =
        "---\nskills:\n  alpha-skill:\n    offer: Help: any time\nshare: alpha-skill\n---\nPrivate.\n"
    case .skill where isDescribed:
      files["content/levels/l.md"] = "---\ntitle: L\n\(list("needs", "alpha-skill"))---\n"
      files["content/self/alpha-person/2026-01-05.md"] =
        "---\nskills:\n  \(written()):\n    now: Yes: often\n    evidence: [post-1, Words]\nshare: \(written())\n---\nPrivate.\n"
    case .team where isDescribed: files["content/goals/g.md"] = "---\ntitle: G\n\(one("team"))---\n"
    case .post: files["content/questions/q.md"] = "---\ntitle: Q\n\(one("from"))---\n"
    case .question:
      files["content/posts/2026-02-21-asks.md"] = "---\ntitle: Asks\n\(one("asks"))---\n"
    default: break
    }
    guard isDescribed, chance(3) else { return }
    let menu = "menu:\n  - It: /\(section)/\(Self.old)/\n  - {title: All, url: /posts/}\n"
    files["daybook.yml"]? += menu
  }

  private var section: String { kind.thing?.folder ?? "posts" }

  private mutating func body(from folder: String, depth: Int) -> String {
    guard isDescribed, chance() else { return "Nothing.\n" }
    let up = String(repeating: "../", count: depth)
    var forms = [
      "See [[\(Self.old)]] and [[\(Self.old)|these words]].\n",
      "A [link](\(up)\(section == "posts" ? "../" : "")\(section)/\(Self.old)) in words.\n"
        .replacing("\(up)../", with: up),
      "By [its address](/\(section)/\(Self.old)/) or <a href=\"/\(section)/\(Self.old)/\">so</a>.\n",
      "By [a mark][r] and [r].\n\n[r]: /\(section)/\(Self.old)/ \"T\"\n",
      "> Quoted: [over\n> lines](/\(section)/\(Self.old)/index.html).\n",
      "| a | b |\n| - | - |\n| [[\(Self.old)\\|cell]] | c |\n",
      "- item [[\(Self.old)]]\n- [x](/\(section)/\(Self.old)) and [[alpha-tag]]\n",
    ]
    if kind == .tag { forms.append("About #\(Self.old), and more.\n") }
    if let thing = kind.thing {
      forms.append("The [[\(thing.rawValue):\(Self.old)]] and [[\(section)/\(Self.old)]].\n")
    }
    if kind == .post || folder == "posts" { forms.remove(at: 1) }
    return (0..<3).map { _ in pick(forms) }.joined(separator: "\n").replacing("[r]", with: "[r]")
  }
}
