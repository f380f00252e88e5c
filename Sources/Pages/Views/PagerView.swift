internal import Templates

extension Shape {
  static let pager = Shape(
    "a pager",
    [
      .number("number", "which page of the list this is, from 1"),
      .number("total", "how many pages the list has"),
      .route("newer", "the address of the page before"),
      .route("older", "the address of the page after"),
      .flag("has_newer", "whether there is a page before"),
      .flag("has_older", "whether there is a page after"),
    ])
}

/// A long list cut into pages: `tags/trust/`, `tags/trust/page/2/` …
struct Paging: Sendable {
  let base: String
  let number: Int
  let count: Int
  let size: Int
  /// Between the base and a page's number.
  var folder = "page/"

  static func pages(of items: Int, size: Int) -> Int { max(1, (items + size - 1) / size) }

  var range: Range<Int> { ((number - 1) * size)..<min(number * size, count) }
  var total: Int { Self.pages(of: count, size: size) }

  func route(ofPage number: Int) -> String { Self.route(base, folder: folder, page: number) }

  static func route(_ base: String, folder: String = "page/", page: Int) -> String {
    page <= 1 ? base : "\(base)\(folder)\(page)/"
  }

  /// Nothing when one page holds it all.
  var value: Value {
    guard total > 1 else { return .none }
    return .record(
      Record(
        .pager,
        [
          .number(number), .number(total),
          number > 1 ? .route(route(ofPage: number - 1)) : .none,
          number < total ? .route(route(ofPage: number + 1)) : .none,
          .flag(number > 1), .flag(number < total),
        ]))
  }
}
