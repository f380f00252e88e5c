/// The endings that programs give to Markdown files.
package enum MarkdownEnding {
  private static let all: Set<String> = [
    "md", "markdown", "mkd", "mkdn", "mkdown", "mdown", "mdwn", "mdtxt", "mdtext", "text", "rmd", "qmd", "mdx",
  ]

  /// Of these, those whose files may also hold code that another program runs.
  private static let programs: Set<String> = ["rmd", "qmd", "mdx"]

  /// - Parameter ending: in small letters, without the dot.
  package static func contains(_ ending: String) -> Bool { ending == "md" || all.contains(ending) }

  package static func mayHoldCode(_ ending: String) -> Bool { programs.contains(ending) }

  /// Whether a file name or path ends this way.
  package static func ends(_ name: some StringProtocol) -> Bool {
    let bytes = Array(name.utf8)[...]
    return removed(from: bytes).count < bytes.count
  }

  /// `maya` of `maya.md`; the name itself when it has no such ending.
  package static func removed(from name: Substring) -> Substring {
    let bytes = Array(name.utf8)[...]
    return name.prefix(upTo: name.utf8.index(name.startIndex, offsetBy: removed(from: bytes).count))
  }

  /// A file's name without its ending, if that is one of Markdown's; else the name itself.
  package static func removed(from name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let dot = name.suffix(9).lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
    let ending = name[(dot + 1)...]
    if ending.equalsIgnoringCase("md") { return name[..<dot] }
    return all.contains(String(decoding: ending, as: UTF8.self).lowercased()) ? name[..<dot] : name
  }
}
