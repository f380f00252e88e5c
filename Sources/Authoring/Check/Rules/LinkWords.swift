internal import Diagnostics
internal import Markdown

/// Links whose words say nothing of where they lead: people who cannot see the page hear its links one after the other.
func linkWords(in journal: CheckedJournal) -> [Diagnostic] {
  journal.texts.flatMap { text in
    let language = String(text.language.lowercased().prefix { $0 != "-" })
    return text.body.links.compactMap { link -> Diagnostic? in
      switch link.kind {
      case .external where link.hasOwnText && link.text.isEmpty:
        return .emptyLink(file: text.file, at: link.position, length: link.length)
      case .path, .wiki, .external:
        guard link.hasOwnText, isVague(plain(link.text), in: language) else { return nil }
        return .vagueLink(link.text, file: text.file, at: link.position, length: link.length)
      case .hashtag, .image: return nil
      }
    }
  }
}

/// In lowercase, without punctuation around the words.
private func plain(_ text: String) -> String {
  let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
  return words.joined(separator: " ")
}

/// English words occur in texts of every language.
private func isVague(_ words: String, in language: String) -> Bool {
  [language, "en"].contains { vagueWordsByLanguage[$0]?.contains(words) == true }
}

/// As `plain` writes them.
private let vagueWordsByLanguage: [String: Set<String>] = [
  "en": [
    "here", "click here", "tap here", "see here", "this", "this link", "this page", "link", "the link", "more",
    "read more",
    "learn more", "click", "go",
  ],
  "es": [
    "aquí", "aqui", "haz clic aquí", "clic aquí", "pulsa aquí", "pincha aquí", "este enlace", "enlace", "más",
    "leer más",
    "ver más",
  ],
  "fr": [
    "ici", "cliquez ici", "clique ici", "ce lien", "lien", "cette page", "plus", "lire la suite", "en savoir plus",
    "voir ici",
  ],
  "de": [
    "hier", "hier klicken", "klick hier", "klicken sie hier", "dieser link", "link", "diese seite", "mehr",
    "mehr lesen",
    "weiterlesen",
  ],
  "ar": ["هنا", "اضغط هنا", "انقر هنا", "هذا الرابط", "رابط", "الرابط", "المزيد", "اقرأ المزيد"],
]
