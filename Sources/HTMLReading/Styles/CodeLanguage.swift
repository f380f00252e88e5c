/// The language of a block of code, as WordPress' plug-ins and other programs write it into classes.
enum CodeLanguage {
  static func named(in elements: [HTMLElement]) -> String? {
    for element in elements {
      if let name = element["data-enlighter-language"] ?? element["data-lang"] ?? element["data-language"]
        ?? element["lang"]
      {
        return known(name)
      }
      if let name = named(inClass: element["class"] ?? "") { return known(name) }
    }
    return nil
  }

  private static func named(inClass text: String) -> String? {
    let words = text.replacing(";", with: " ").split(whereSeparator: \.isWhitespace).map(String.init)
    for (index, word) in words.enumerated() {
      for start in ["language-", "lang-", "lang:", "highlight-source-", "brush:"] where word.hasPrefix(start) {
        let name = String(word.dropFirst(start.count))
        if !name.isEmpty { return name }
        return index + 1 < words.count ? words[index + 1] : nil
      }
      if word == "sourceCode", index + 1 < words.count { return words[index + 1] }
    }
    return nil
  }

  private static func known(_ name: String) -> String? {
    let name = name.lowercased()
    let isName = !name.isEmpty && name.count < 40 && !name.contains(where: \.isWhitespace)
    return isName && !["none", "generic", "raw", "plain", "text", "plaintext"].contains(name) ? name : nil
  }
}
