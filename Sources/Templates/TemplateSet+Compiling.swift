package import Diagnostics

extension TemplateSet {
  /// Compiles each page's template for what the page can say, in the order of `pages`.
  ///
  /// - Throws: the problems of all pages. A partial used by several pages reports each of its mistakes once, for the
  ///   first of them.
  package func compile(
    _ pages: [(template: String, shape: AnyShape)], words: TemplateWords? = nil, rules: Rules = .strict
  ) throws(Problems) -> [Program] {
    var found = FoundProblems()
    var programs: [Program] = []
    for page in pages {
      guard let index = index(of: page.template) else {
        found.add(.missingPage(page.template, nearest: nearestTemplate(to: page.template)))
        continue
      }
      var compiler = Compiler(self, rules, words)
      programs.append(compiler.compile(index, for: page.shape))
      compiler.problems.forEach { found.add($0) }
    }
    try found.problems.throwIfErrors()
    return programs
  }

  package func compile(
    _ name: String, for shape: AnyShape, words: TemplateWords? = nil, rules: Rules = .strict
  ) throws(Problems) -> Program {
    let programs = try compile([(name, shape)], words: words, rules: rules)
    return programs[0]
  }
}
