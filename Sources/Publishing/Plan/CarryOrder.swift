internal import Disk

/// The order in which a place changes.
///
/// New files come before changed ones, and within both: pictures, style sheets and scripts, pages, lists. Where new pages lead to
/// each other, so that none of them can be the first, a stub holds a page's place for a moment.
struct CarryOrder {
  private(set) var steps: [CarryStep] = []
  /// The new pages that others lead to: where files arrive in no certain order, each of them needs a stub.
  private(set) var awaited: Set<String> = []
  private var waiting: [String: CarryPlan.File] = [:]
  private var stubs: Set<String> = []
  private let new: Set<String>
  private let links: (String) -> [String]

  /// - Parameter links: the files of the site that a page leads to; asked once for each page that is new or changed.
  init(_ plan: CarryPlan, links: @escaping (String) -> [String]) {
    self.links = links
    new = Set(plan.new.lazy.map(\.path))
    waiting = Dictionary(uniqueKeysWithValues: plan.new.map { ($0.path, $0) })
    for file in Self.sorted(plan.new) where waiting[file.path] != nil { put(file) }
    for file in Self.sorted(plan.changed) { put(file) }
  }

  private static func sorted(_ files: [CarryPlan.File]) -> [CarryPlan.File] {
    files.map { (SiteFileKind($0.path), $0) }.sorted {
      ($0.0.rawValue, $0.1.path) < ($1.0.rawValue, $1.1.path)
    }.map(\.1)
  }

  private mutating func put(_ file: CarryPlan.File) {
    waiting[file.path] = nil
    if file.path.hasSuffix(".html") {
      for path in links(file.path) {
        if path.hasSuffix(".html"), path != file.path, new.contains(path) { awaited.insert(path) }
        guard let target = waiting[path], !stubs.contains(path) else { continue }
        if path.hasSuffix(".html") {
          stubs.insert(path)
          steps.append(.stub(path))
        } else {
          waiting[path] = nil
          steps.append(.put(target))
        }
      }
    }
    steps.append(.put(file))
  }
}
