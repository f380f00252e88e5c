internal import Diagnostics
internal import FrontMatter

// The wording of what is wrong with a language's phrases.
extension Diagnostic {
  static func noWords(in language: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .warning, "no-words", file: "daybook.yml", at: language.position, length: language.length,
      message: "Daybook has no page text in '\(language.value)', so pages use English",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "to add it, write 'templates/words/\(language.value).yml'; 'daybook guide themes' explains how")
  }

  static func noWordFile(_ file: String) -> Self {
    Diagnostic(
      .error, "no-word-file", file: file, message: "this file's name isn't a language",
      hint: "name it after its language, such as 'templates/words/pt.yml'")
  }
}
