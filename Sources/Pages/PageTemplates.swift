package import Diagnostics
internal import FrontMatter
internal import Markdown
package import SiteAssembly
package import Templates
internal import Localization

/// The compiled templates, one for each kind of page.
package struct PageTemplates: Sendable {
  /// By the templates' names.
  private let programs: [String: Program]
  /// Posts in another language than the journal's have some of their words in it: by its tag in small letters, then by the
  /// templates' names.
  private let foreign: [String: [String: Program]]
  /// What any of them names: nothing else is worked out.
  package let demand: Demand

  /// Checks every template against what its page can say, and writes the words into it.
  ///
  /// - Parameter languages: those of the posts, as their authors write them.
  /// - Throws: all problems of all templates together.
  package init(_ templates: TemplateSet, words: Localizations, languages: Set<String>) throws(Problems) {
    let frame = words.frame.list
    programs = try Self.compile(pageKinds, templates, TemplateWords(frame: frame))
    let speaking = pageKinds.filter { $0.traits.contains(.speaksOwnLanguage) }
    var foreign: [String: [String: Program]] = [:]
    for language in languages.sorted() {
      guard let own = words[language] else { continue }
      foreign[language.lowercased()] = try Self.compile(
        speaking, templates, TemplateWords(frame: frame, own: own.list))
    }
    self.foreign = foreign
    demand = Demand(of: Array(programs.values) + foreign.values.flatMap(\.values))
  }

  private static func compile(
    _ kinds: [PageForm], _ templates: TemplateSet, _ words: TemplateWords
  ) throws(Problems) -> [String: Program] {
    let compiled = try templates.compile(kinds.map { ($0.template, $0.shape) }, words: words)
    return Dictionary(uniqueKeysWithValues: zip(kinds.map(\.template), compiled))
  }

  /// - Parameter language: of the post that the page shows, when it says one.
  subscript(_ form: PageForm, language: String?) -> Program? {
    if let language, let program = foreign[language.lowercased()]?[form.template] { return program }
    return programs[form.template]
  }
}
