package import Foundation

/// The references on a site's pages that lead to no file of it, each as `page -> address`.
package func danglingLinks(_ files: [String: Data]) -> [String] {
  var found: [String] = []
  for (path, bytes) in files where path.hasSuffix(".html") {
    let text = String(decoding: bytes, as: UTF8.self)
    for match in text.matches(of: #/\s(?:href|src)="([^"]*)"/#) {
      let address = String(match.1)
      if let file = file(of: address, on: path), files[file] == nil { found.append("\(path) -> \(address)") }
    }
  }
  return found.sorted()
}

/// - Returns: `nil` for an address that leaves the site or means the page itself.
private func file(of address: String, on page: String) -> String? {
  let plain = address.replacing("&amp;", with: "&").prefix { $0 != "#" && $0 != "?" }
  if plain.isEmpty || plain.contains(":") || plain.hasPrefix("//") { return nil }
  var parts = plain.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
  for part in plain.split(separator: "/") {
    switch part {
    case ".": break
    case "..": _ = parts.popLast()
    default: parts.append(part.removingPercentEncoding ?? String(part))
    }
  }
  let isFolder = plain.hasSuffix("/") || plain.hasSuffix(".") || parts.isEmpty
  return (parts + (isFolder ? ["index.html"] : [])).joined(separator: "/")
}
