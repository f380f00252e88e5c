import FrontMatter

extension LeakJournal {
  mutating func makeThing(_ folder: String) {
    let visibility = visibility()
    let seen = Self.seen(visibility)
    let what = "\(visibility) \(folder)"
    var thing = File(
      folder: folder, name: word("\(what): file name", seen), title: word("\(what): title", seen), seen: seen)
    if folder == "frameworks" { thing.item = word("\(what): item", seen) }
    let titleField = folder == "people" ? "name" : "title"
    let text = """
      \(titleField): \(thing.title)
      summary: \(word("\(what): summary", seen))
      aliases: [/\(word("\(what): old path", seen))/]
      \(fields(of: thing, what))\(Self.fields(visibility))
      """
    add(
      "content/\(folder)/\(thing.name).md",
      "---\n\(text)---\n\n\(word("\(what): text", seen)) ![\(word("\(what): words for a picture", seen))](../media/\(picture(seen, what)).svg)\n"
    )
    things[folder] = thing
  }

  /// A picture that only this file links.
  mutating func picture(_ seen: Set<Audience>, _ what: String) -> String {
    let name = word("\(what): picture's name", seen)
    let notes = hidden("\(what): picture's notes")
    add("content/media/\(name).svg", Self.drawing(word("\(what): picture's title", seen), notes: notes))
    return name
  }

  /// A picture that says its title to its readers, and in its notes what they must not see.
  static func drawing(_ title: String, notes: String = "") -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><!-- \(notes) --><title>\(title)</title>\
    <path d="M1 1h6v6z"/></svg>

    """
  }

  private mutating func fields(of thing: File, _ what: String) -> String {
    let seen = thing.seen
    switch thing.folder {
    case "levels": return "roles: \(word("\(what): role", seen))\n"
    case "skills":
      let framework = field("framework", "frameworks")
      guard let level = things["levels"] else { return framework }
      let text = word("\(what): what it looks like at a level", seen.intersection(level.seen))
      return framework + "levels: \(level.name)\nlooks_like:\n  \(level.name): \(text)\n"
    case "series": return field("authors", "students")
    case "sources":
      return "author: \(word("\(what): author", seen))\npublisher: \(word("\(what): publisher", seen))\n"
    case "questions":
      return field("for", "levels") + "until: 2027-01-01\n"
        + field(
          "from", ["people", "teams", "series", "students"].first { things[$0] != nil && chance() } ?? "levels",
          byTitle: chance())
    case "goals":
      return field("supports", "levels") + field("leverages", "skills") + field("grows", "skills")
        + (chance() ? field("team", "teams") : field("person", chance() ? "people" : "students"))
        + field("framework", "frameworks")
        + "checks: {2026-01-05: \(word("\(what): check", seen))}\n"
    case "teams":
      let members = [things["people"], things["students"]].compactMap { $0?.name }
      return field("levels", "levels") + "members: [\(members.joined(separator: ", "))]\n"
    case "frameworks":
      return "source: \(word("\(what): source", seen))\nshown_as: \(word("\(what): word for items", seen))\nitems:\n"
        + "  \(thing.item): \(word("\(what): what an item means", seen))\n"
    case "people":
      return field("level", "levels") + "role: \(word("\(what): role", seen))\n"
        + "links: [\"https://\(word("\(what): address", seen)).example/\"]\n"
    default: return ""
    }
  }

  /// Whoever the file's name and aliases tell of is on no page. Texts that name a withheld student show what the student is shown
  /// as, and nothing else of the file.
  mutating func makeStudent(namedBy posts: Set<Audience>) {
    let visibility = visibility()
    let seen = Self.seen(visibility)
    let what = "\(visibility) student"
    // Unlike the other names, lest one of them be taken for a misspelt student.
    let name = "maya-of-the-seventh-\(hidden("\(what): file name"))"
    let text = """
      kind: student
      shown_as: a \(word("\(what): shown as", seen.union(posts))) student
      aliases: maya of the \(hidden("\(what): alias"))
      summary: \(word("\(what): summary", seen))
      role: \(word("\(what): role", seen))
      \(field("level", "levels"))\(Self.fields(visibility))
      """
    add("content/people/\(name).md", "---\n\(text)---\n\n\(word("\(what): text", seen))\n")
    things["students"] = File(folder: "people", name: name, title: name, seen: seen)
  }

  /// Two of one person, and in each a line that is shared and one that is not.
  mutating func makeReflections() {
    guard let skill = things["skills"],
      let person = chance() ? things["people"] ?? things["students"] : things["students"]
    else { return }
    let visibilities = [visibility(), visibility(canBeFuture: true)]
    for (number, visibility) in visibilities.enumerated() {
      // The newer one counts wherever it may be seen.
      let newer = number == 0 ? Self.seen(visibilities[1]) : []
      let seen = Self.seen(visibility).subtracting(newer).intersection(person.seen).intersection(skill.seen)
      let what = "\(visibility) self-reflection \(number)"
      let day = visibility == .future ? "2026-12-01" : "2026-0\(number + 1)-05"
      let other = hidden("\(what): skill that is not shared")
      let text = """
        skills:
          \(skill.name):
            now: \(word("\(what): now", seen))
            offer: \(word("\(what): offer", seen))
            evidence: [\(posts[number].name), \(word("\(what): evidence", seen))]
          \(other):
            now: \(hidden("\(what): now, not shared"))
            offer: \(hidden("\(what): offer, not shared"))
            evidence: [\(posts[number].name), \(hidden("\(what): evidence, not shared"))]
        share: \(chance() ? skill.name : skill.title)
        \(Self.fields(visibility))
        """
      add(
        "content/self/\(person.name)/\(day).md",
        "---\n\(text)---\n\n\(hidden("\(what): text")) ![a](../../media/\(hidden("\(what): picture")).svg)\n")
    }
  }
}
