/// `target` as seen from the folder of the file at `base`: `..` and `.` are worked out.
///
/// - Returns: `nil` when it would leave the top folder.
package func linkPath(of target: String, from base: String) -> String? {
  var path: [UInt8] = []
  if !target.hasPrefix("/"), let slash = base.utf8.lastIndex(of: .slash) {
    path.append(contentsOf: base.utf8[..<slash])
  }
  var target = target
  let isInside = target.withUTF8 { target in
    target.split(separator: .slash).allSatisfy { part in append(part, to: &path) }
  }
  return isInside ? String(decoding: path, as: UTF8.self) : nil
}

/// Steps from the folder `path` into `part`, or out of it for `..`.
///
/// - Returns: false when there is no folder to step out of.
private func append(_ part: Slice<UnsafeBufferPointer<UInt8>>, to path: inout [UInt8]) -> Bool {
  if part.count == 1, part.first == .dot { return true }
  if part.count == 2, part.allSatisfy({ $0 == .dot }) {
    if path.isEmpty { return false }
    path.removeSubrange((path.lastIndex(of: .slash) ?? 0)...)
    return true
  }
  if !path.isEmpty { path.append(.slash) }
  path.append(contentsOf: part)
  return true
}

/// The path of `file` as a link in the file at `base` would write it.
func relativePath(to file: String, from base: String) -> String {
  let target = file.split(separator: "/").map(String.init)
  let start = base.split(separator: "/").dropLast().map(String.init)
  let common = zip(target.dropLast(), start).prefix { $0 == $1 }.count
  return (Array(repeating: "..", count: start.count - common) + target.dropFirst(common)).joined(separator: "/")
}

extension UInt8 {
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let dot = UInt8(ascii: ".")
}
