@testable import Templates

/// The shapes that tests speak of: a post with its author, tags and replies.
enum SampleShapes {
  static let post = AnyShape(
    "a post",
    [
      Field("title", .text, "its title"), Field("minutes", .number, "how long it takes to read"),
      Field("draft", .flag, "not yet public"), Field("body", .html, "its text"), Field("url", .route, "its page"),
      Field("author", .record { person }, "who wrote it"), Field("tags", .list { tag }, "its themes"),
      Field("aliases", .texts, "its former addresses"), Field("replies", .list { reply }, "what readers answered"),
    ])
  static let person = AnyShape(
    "a person", [Field("name", .text, "the full name"), Field("url", .route, "the person's page")])
  static let tag = AnyShape(
    "a tag", [Field("name", .text, "the theme"), Field("count", .number, "how many posts have it")])
  static let reply: AnyShape = AnyShape(
    "a reply", [Field("words", .text, "what it says"), Field("replies", .list { Self.reply }, "answers to it")])

  static func aPost(
    title: Value = .text("Fog"), minutes: Value = .number(3), draft: Value = .flag(false),
    body: Value = .html(Array("<p>Walk slowly.</p>".utf8)), url: Value = .route("posts/fog/"), author: Value = .none,
    tags: [String] = [], aliases: [String] = [], replies: [Record] = []
  ) -> Record {
    let tags = tags.enumerated().map { record(tag, ["name": .text($1), "count": .number($0)]) }
    return record(
      post,
      [
        "title": title, "minutes": minutes, "draft": draft, "body": body, "url": url, "author": author,
        "tags": .list(tags), "aliases": .texts(aliases), "replies": .list(replies),
      ])
  }

  static func aPerson(_ name: String) -> Value {
    .record(record(person, ["name": .text(name), "url": .route("people/\(name)/")]))
  }

  static func aReply(_ words: String, _ replies: [Record] = []) -> Record {
    record(reply, ["words": .text(words), "replies": .list(replies)])
  }

  /// A record of values by the names of their fields; nothing for others.
  static func record(_ shape: AnyShape, _ values: [String: Value]) -> Record {
    Record(shape, shape.fields.map { values[$0.name] ?? .none })
  }
}
