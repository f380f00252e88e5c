extension LeakJournal {
  /// Each names all that there is, and takes up the one before.
  mutating func makePost(_ number: Int, _ visibility: Visibility) {
    let seen = Self.seen(visibility)
    let what = "\(visibility) post"
    let before = posts.last
    let post = File(
      folder: "posts", name: word("\(what): file name", seen), title: word("\(what): title", seen), seen: seen)
    let planned = seen.intersection(plan)
    let dropped = planned.intersection(before?.seen ?? [])
    let people = [things["people"], things["students"]].compactMap { $0?.name }
    let to = (things["teams"] ?? things["students"])?.name ?? ""
    let text = """
      title: \(post.title)
      summary: \(word("\(what): summary", seen))
      authors: [\((people + [word("\(what): author", seen)]).joined(separator: ", "))]
      tags: [\(([things["tags"]?.name].compactMap(\.self) + [word("\(what): theme", seen)]).joined(separator: ", "))]
      skills: [\(([things["skills"]?.name].compactMap(\.self) + [word("\(what): skill", seen)]).joined(separator: ", "))]
      aliases: /\(word("\(what): old path", seen))/
      image: ../media/\(picture(seen, what)).svg
      alt: \(word("\(what): words for its picture", seen))
      next:
        - text: \(word("\(what): next step", planned))
      promises:
        - text: \(word("\(what): promise", planned))
          to: \(to)
      \(field("levels", "levels"))\(field("goals", "goals"))\(field("series", "series"))\(field("sources", "sources"))\
      \(field("answers", "questions"))\(field("framework", "frameworks"))\
      asks: \(word("\(what): question", seen))?
      \(before.map { "follows: \($0.name)\ndropped: \(word("\(what): reason for dropping", dropped))\n" } ?? "")\
      \(Self.fields(visibility))
      """
    let links =
      ((["tags", "levels", "skills", "goals", "teams", "frameworks", "people"] + (chance() ? ["students"] : []))
      .compactMap { things[$0] }
      + posts)
      .map { "[[\($0.name)\($0.name == things["students"]?.name ? "" : "|it")]]" }
    let mark = word("\(what): words of its text", seen)
    let body = """
      \(mark) #\(word("\(what): hashtag", seen)) \(links.joined(separator: " and ")) said.[^\(mark)]

      ## \(word("\(what): heading", seen))

      [^\(mark)]: \(word("\(what): footnote", seen))
      """
    let day = visibility == .future ? "2027-01-01" : "2026-01-0\(number + 1)"
    add("content/posts/\(day)-\(post.name).md", "---\n\(text)---\n\n\(body)\n")
    posts.append(post)
  }
}
