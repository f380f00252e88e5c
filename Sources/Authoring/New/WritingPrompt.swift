internal import StarterFiles

/// Headings and questions for somebody who does not know how to begin.
package enum WritingPrompt: String, CaseIterable, Sendable {
  case driscoll, gibbs, kolb
  case fiveMinute = "five-minute"

  /// - Parameter language: a language tag; without prompts in that language, English is used.
  package func text(in language: String) -> String {
    let short = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    let files = StarterFile.files(in: "prompts")
    let file = [short, "en"].lazy.compactMap { language in files.first { $0.path == "\(rawValue).\(language).md" } }
      .first
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
  }
}
