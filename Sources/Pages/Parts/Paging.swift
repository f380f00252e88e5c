internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates

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
  var isFirst: Bool { number == 1 }

  /// Of this page.
  var route: String { route(ofPage: number) }

  func route(ofPage number: Int) -> String { Self.route(base, folder: folder, page: number) }

  static func route(_ base: String, folder: String = "page/", page: Int) -> String {
    page <= 1 ? base : "\(base)\(folder)\(page)/"
  }
}

/// A page of a long list.
protocol PagedPage: Sendable {
  var paging: Paging { get }
}

let pagerShape: Shape<Paging> = Shape("a pager") {
  number("number", "which page of the list this is, from 1") { paging, _ in paging.number }
  number("total", "how many pages the list has") { paging, _ in paging.total }
  route("newer", "the address of the page before") { paging, _ in
    paging.isFirst ? nil : paging.route(ofPage: paging.number - 1)
  }
  route("older", "the address of the page after") { paging, _ in
    paging.number < paging.total ? paging.route(ofPage: paging.number + 1) : nil
  }
  flag("has_newer", "whether there is a page before") { paging, _ in !paging.isFirst }
  flag("has_older", "whether there is a page after") { paging, _ in paging.number < paging.total }
}

/// Nothing when one page holds it all.
func pager<Subject: PagedPage>(_ meaning: String) -> Fields<Subject> {
  record("pager", pagerShape, meaning) { page, _ in page.paging.total > 1 ? page.paging : nil }
}

/// Fields of which further pages of a list say nothing: what is gathered from all posts is shown once, so that a long
/// list costs no more than its length.
func onFirstPage<Subject: PagedPage>(
  @FieldsBuilder<Subject> _ fields: () -> Fields<Subject>
) -> Fields<Subject> {
  fields().only { page, _ in page.paging.isFirst }
}
