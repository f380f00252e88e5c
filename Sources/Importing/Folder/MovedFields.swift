internal import FrontMatter

/// The fields of a text that an export has no place for, as Daybook writes them.
struct MovedFields {
  private(set) var lines: [String] = []

  /// - Parameter isPage: a page has no series, no sources and the like.
  init(_ fields: PostFields, isPage: Bool) {
    var front = FrontMatter()
    front.add("lang", word: fields.lang?.value)
    if !isPage { front.addPostFields(of: fields) }
    front.add("publishdate", word: fields.window?.opens.max().map(Self.moment))
    front.add("expirydate", word: fields.window?.closes.min().map(Self.moment))
    lines = front.lines
  }

  /// As an export writes a moment: `2013-01-16 07:08:31-05:00`.
  static func moment(_ date: PostDate) -> String {
    guard let seconds = date.secondsOfDay else { return date.day.description }
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(two).joined(separator: ":")
    guard let offset = date.offsetMinutes else { return "\(date.day) \(time)" }
    return "\(date.day) \(time) \(offset < 0 ? "-" : "+")\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension FrontMatter {
  fileprivate mutating func addPostFields(of fields: PostFields) {
    add("series", series: fields.series?.value)
    add("skills", list: fields.skills.map(\.value))
    add("goals", list: fields.goals.map(\.value))
    add("id", text: fields.id?.value ?? "")
    add(sources: fields.sources)
    add("asks", list: fields.asks.map(\.value))
    add("answers", list: fields.answers.map(\.value))
    add("follows", text: fields.follows?.value ?? "")
    add("framework", list: fields.framework.map(\.value))
  }

  fileprivate mutating func add(_ name: String, series: SeriesEntry?) {
    guard let series else { return }
    guard let part = series.part else { return add(name, text: series.name) }
    add(name, word: "{name: \(quotedText(series.name)), part: \(part)}")
  }

  fileprivate mutating func add(sources: [SourceEntry]) {
    if sources.isEmpty { return }
    add(line: "sources:")
    for source in sources {
      let parts: [(String, String?)] = [
        ("title", source.title), ("author", source.author), ("url", source.url), ("year", source.year.map(String.init)),
        ("kind", source.kind), ("locator", source.locator),
      ]
      let known = parts.compactMap { name, value in value.map { "\(name): \(quotedText($0))" } }
      let isMapping = source.title != nil && (source.url != nil || source.year != nil || source.kind != nil)
      add(line: "  - " + (isMapping ? "{\(known.joined(separator: ", "))}" : quotedText(source.text)))
    }
  }
}
