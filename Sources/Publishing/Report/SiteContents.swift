internal import Authoring
internal import Disk

/// The pages of a site that are new or changed, read once: titles, links, hosts, names that must stay private.
struct SiteContents: Sendable {
  private(set) var titles: [String: String] = [:]
  private(set) var links: [String: [String]] = [:]
  /// With the page that asks.
  private(set) var hosts: [(host: String, path: String)] = []
  /// Files that hold a name of the private list, with the line of that list.
  private(set) var names: [(path: String, line: Int)] = []

  init(_ files: [CarryPlan.File], in folder: CarryFolder, names: PublishedNames?) throws(SystemError) {
    for file in files {
      let isPage = file.path.hasSuffix(".html")
      let isStyle = file.path.hasSuffix(".css")
      let isText = isPage || [".xml", ".json", ".txt", ".svg"].contains { file.path.hasSuffix($0) }
      guard isText || isStyle, let bytes = try folder.contents(of: file.path) else { continue }
      if isPage { read(bytes, file.path) }
      if isStyle { PageScan.hosts(inStyle: bytes[...]).forEach { hosts.append(($0, file.path)) } }
      if isText, let line = names?.firstLine(in: bytes) { self.names.append((file.path, line)) }
    }
  }

  private mutating func read(_ bytes: [UInt8], _ path: String) {
    let scan = PageScan(bytes, at: path)
    titles[path] = scan.title
    links[path] = scan.links
    scan.hosts.forEach { hosts.append(($0, path)) }
  }
}
