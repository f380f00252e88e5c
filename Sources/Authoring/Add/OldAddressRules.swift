internal import Disk

/// What a web server must know so that addresses of the site before this one lead on that no file can answer: `/?p=12`, `/feed/`.
///
/// They come from the record that an import leaves; a journal without one needs none.
struct OldAddressRules: Sendable {
  static let record = "content/imported/record.tsv"

  /// What the query asks by, the number, and the page on this site, without its first slash.
  private var rows: [(key: String, number: Int, route: String)] = []
  /// Folders in which the old site was, without slashes; its own top is the empty one.
  private var bases: [String] = [""]
  private var isImported = false

  init() {}

  init(in journal: JournalFolder) {
    guard let bytes = try? journal.readFile(Self.record) else { return }
    isImported = true
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      add(line.split(separator: 9, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) })
    }
    rows.sort { ($0.key, $0.number) < ($1.key, $1.number) }
  }

  private static let keys = ["post": "p", "page": "page_id", "attachment": "attachment_id", "category": "cat"]

  /// - Parameter parts: kind, `host/folder number`, file, sum, route.
  private mutating func add(_ parts: [String]) {
    guard parts.count == 5, let key = Self.keys[parts[0]], Self.isRoute(parts[4]) else { return }
    let origin = parts[1].split(separator: " ")
    guard let last = origin.last, let number = Int(last), number > 0 else { return }
    if origin.count == 2, let slash = origin[0].firstIndex(of: "/") {
      let base = String(origin[0][origin[0].index(after: slash)...])
      if Self.isRoute("/" + base), !bases.contains(base), bases.count < 20 { bases.append(base) }
    }
    let route = String(parts[4].dropFirst())
    rows.append((key, number, route))
    // A page answers to both.
    if key == "page_id" { rows.append(("p", number, route)) }
  }

  /// Nothing that a server's file could take for more than a path.
  private static func isRoute(_ text: String) -> Bool {
    text.hasPrefix("/")
      && text.unicodeScalars.allSatisfy { letter in
        letter.properties.isAlphabetic || letter.properties.numericType != nil
          || letter.properties.generalCategory == .nonspacingMark || "/-_.".unicodeScalars.contains(letter)
      }
  }

  /// What comes before a server's own part of the file.
  func tables(for hosting: Hosting, path: String) -> String {
    guard hosting == .nginx, !rows.isEmpty else { return "" }
    let tables = Dictionary(grouping: rows, by: \.key).sorted { $0.key < $1.key }.map { key, rows in
      "map $arg_\(key) $old_\(key) {\n    default \"\";\n"
        + rows.map { "    \($0.number) \(path)\($0.route);\n" }.joined() + "}\n"
    }
    return "# Addresses of the old site by number, such as /?p=12.\n" + tables.joined() + "\n"
  }

  func rules(for hosting: Hosting, path: String) -> String {
    guard isImported else { return "" }
    return switch hosting {
    case .nginx: nginx(path)
    case .apache: apache(path)
    case .caddy: caddy(path)
    case .github, .gitlab: ""
    }
  }

  private var tops: [String] { bases.map { $0.isEmpty ? "/" : "/\($0)/" } }

  private func nginx(_ path: String) -> String {
    let keys = Set(rows.map(\.key)).sorted()
    let tests = keys.map { "        if ($old_\($0)) { return 301 $old_\($0); }\n" }.joined()
    let places = keys.isEmpty ? "" : tops.map { "    location = \($0) {\n\(tests)    }\n" }.joined()
    return """
          # Addresses of the old site that no file can answer.
      \(places)    location ~ ^/(?:.*/)?feed/(?:atom/|rss2?/|rdf/)?$ { return 301 \(path)feed.xml; }
          location ~ ^/(?:.*/)?author/[^/]+/$ { return 301 \(path)people/; }
          location ~ ^/(?:.*/)?[0-9][0-9][0-9][0-9]/(?:[0-9][0-9]/)?(?:[0-9][0-9]/)?$ { return 301 \(path)posts/; }


      """
  }

  private func apache(_ path: String) -> String {
    let tops = bases.map { $0.isEmpty ? "" : "\($0)/" }.joined(separator: "|")
    let numbers = rows.map { row in
      "    RewriteCond %{QUERY_STRING} (?:^|&)\(row.key)=\(row.number)(?:&|$)\n"
        + "    RewriteRule ^/?(?:\(tops))$ \(path)\(row.route)? [R=301,L]\n"
    }
    return """
          # Addresses of the old site that no file can answer (a2enmod rewrite).
          RewriteEngine On
      \(numbers.joined())    RewriteRule ^/?(?:.*/)?feed/(?:atom/|rss2?/|rdf/)?$ \(path)feed.xml [R=301,L]
          RewriteRule ^/?(?:.*/)?author/[^/]+/$ \(path)people/ [R=301,L]
          RewriteRule ^/?(?:.*/)?[0-9]{4}/(?:[0-9]{2}/)?(?:[0-9]{2}/)?$ \(path)posts/ [R=301,L]


      """
  }

  private func caddy(_ path: String) -> String {
    let numbers = rows.map { row in
      "\t@\(row.key)\(row.number) {\n\t\tpath \(tops.joined(separator: " "))\n\t\tquery \(row.key)=\(row.number)\n\t}\n"
        + "\tredir @\(row.key)\(row.number) \(path)\(row.route) permanent\n"
    }
    return """

      \t# Addresses of the old site that no file can answer.
      \(numbers.joined())\t@feeds path_regexp ^/(?:.*/)?feed/(?:atom/|rss2?/|rdf/)?$
      \tredir @feeds \(path)feed.xml permanent
      \t@authors path_regexp ^/(?:.*/)?author/[^/]+/$
      \tredir @authors \(path)people/ permanent
      \t@days path_regexp ^/(?:.*/)?[0-9]{4}/(?:[0-9]{2}/)?(?:[0-9]{2}/)?$
      \tredir @days \(path)posts/ permanent

      """
  }
}
