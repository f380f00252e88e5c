internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates

/// Entries of the menu that lead to no page or file of this site; every page would show them.
func menuProblems(of site: Site, pages: [Page]) -> [Diagnostic] {
  let journal = site.journal
  let inner = journal.settings.menu.map(\.target).filter { target in
    LinkAddress(target.value) == .journal && !journal.hidesPlan(at: target.value)
      && site.menuFiles[target.value] == nil
  }
  guard !inner.isEmpty else { return [] }
  let paths = Set(pages.map(\.path))
  return inner.compactMap { target in
    let path = target.value.prefix { $0 != "#" }
    let plain = path.split(separator: "/").joined(separator: "/")
    if paths.contains(plain) || paths.contains(NameIndex.route(fromPath: String(path)) + "index.html") { return nil }
    let routes = pages.lazy.filter { $0.route.hasSuffix("/") }.map { "/" + $0.route }
    return .brokenMenu(target, nearest: nearest(to: target.value, among: routes))
  }
}
