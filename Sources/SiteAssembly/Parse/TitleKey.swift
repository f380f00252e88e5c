internal import Letters

/// The key by which a text's first heading is held to be its title: blind to all that names are found without
/// (`foldedKey`), to marks of emphasis, and to what ends the sentence.
func titleKey(_ title: String) -> String {
  let words = title.unicodeScalars.filter { $0 != "*" && $0 != "`" && $0 != "~" }
  let key = foldedKey(String(String.UnicodeScalarView(words))).unicodeScalars
  let end = key.lastIndex { !".!?…:;,。！？ ".unicodeScalars.contains($0) }
  return end.map { String(key[...$0]) } ?? ""
}
