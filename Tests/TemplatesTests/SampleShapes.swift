import Templates

/// The shapes that tests speak of: a post with its author, tags and replies.
enum SampleShapes {
  static let post = Shape(
    "a post",
    [
      .text("title", "its title"), .number("minutes", "how long it takes to read"), .flag("draft", "not yet public"),
      .html("body", "its text"), .route("url", "its page"), .record("author", person, "who wrote it"),
      .list("tags", tag, "its themes"), .texts("aliases", "its former addresses"),
      .list("replies", reply, "what readers answered"),
    ])
  static let person = Shape("a person", [.text("name", "the full name"), .route("url", "the person's page")])
  static let tag = Shape("a tag", [.text("name", "the theme"), .number("count", "how many posts have it")])
  static let reply: Shape = Shape(
    "a reply", [.text("words", "what it says"), .list("replies", Self.reply, "answers to it")])

  static func aPost(
    title: Value = .text("Fog"), minutes: Value = .number(3), draft: Value = .flag(false),
    body: Value = .html(Array("<p>Walk slowly.</p>".utf8)), url: Value = .route("posts/fog/"), author: Value = .none,
    tags: [String] = [], aliases: [String] = [], replies: [Record] = []
  ) -> Record {
    let tags = tags.enumerated().map { Record(tag, [.text($1), .number($0)]) }
    return Record(
      post, [title, minutes, draft, body, url, author, .list(tags), .texts(aliases), .list(replies)])
  }

  static func aPerson(_ name: String) -> Value { .record(Record(person, [.text(name), .route("people/\(name)/")])) }
  static func aReply(_ words: String, _ replies: [Record] = []) -> Record {
    Record(reply, [.text(words), .list(replies)])
  }
}
