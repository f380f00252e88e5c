/// `target` as seen from the folder of the file at `base`: `..` and `.` are worked out.
///
/// - Returns: `nil` when it would leave the top folder.
func linkPath(of target: String, from base: String) -> String? {
  var parts = target.hasPrefix("/") ? [] : base.split(separator: "/").dropLast().map(String.init)
  for part in target.split(separator: "/") {
    switch part {
    case ".": continue
    case "..":
      guard parts.popLast() != nil else { return nil }
    default: parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
}
