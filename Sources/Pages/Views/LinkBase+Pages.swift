internal import Templates

extension LinkBase {
  /// How the page at `route` writes links: `posts/x/` lies two folders deep.
  init(ofPageAt route: String, namesIndexFile: Bool) {
    let depth = route.utf8.count { $0 == UInt8(ascii: "/") }
    self.init(prefix: String(repeating: "../", count: depth), indexFile: namesIndexFile)
  }
}
