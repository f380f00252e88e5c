package import Diagnostics
internal import FrontMatter
package import SiteAssembly
package import Templates
internal import Wording

/// The compiled templates, one for each kind of page.
package struct PageTemplates: Sendable {
  private let programs: [Name: Program]
  /// Posts in another language than the journal's have some of their words in it: by its tag in small letters.
  private let foreignPosts: [String: Program]

  /// The template files that a theme has, each with what its page can say.
  enum Name: String, CaseIterable, Sendable {
    case home
    case archive = "posts"
    case post
    case tag
    case words
    case mentions
    case level
    case person
    case series
    case source
    case question
    case goal
    case skill
    case team
    case framework
    case page
    case index
    case levels
    case questions
    case plan
    case vision
    case gridCell = "level-theme"
    case grid
    case notFound = "404"
    case search
    case redirect
    case atom = "feed.xml"
    case json = "feed.json"
    case sitemap = "sitemap.xml"
    case sitemapIndex = "sitemap-index.xml"
    case robots = "robots.txt"

    var shape: Shape {
      switch self {
      case .home: .home
      case .archive: .archive
      case .post: .post
      case .tag: .tag
      case .words: .words
      case .mentions: .mentions
      case .level: .level
      case .person: .person
      case .series: .series
      case .source: .sourcePage
      case .question: .question
      case .goal: .goal
      case .skill: .skill
      case .team: .team
      case .framework: .framework
      case .page: .freePage
      case .questions: .questions
      case .plan: .plan
      case .vision: .vision
      case .index: .index
      case .levels: .levels
      case .gridCell: .gridCellPage
      case .grid: .grid
      case .notFound: .notFound
      case .search: .search
      case .redirect: .redirect
      case .atom, .json: .feed
      case .sitemap: .sitemap
      case .sitemapIndex: .sitemapIndex
      case .robots: .robots
      }
    }

    init(_ kind: ThingKind) {
      switch kind {
      case .tag: self = .tag
      case .level: self = .level
      case .person: self = .person
      case .series: self = .series
      case .source: self = .source
      case .question: self = .question
      case .goal: self = .goal
      case .skill: self = .skill
      case .team: self = .team
      case .framework: self = .framework
      case .page: self = .page
      }
    }
  }

  /// Checks every template against what its page can say, and writes the words into it.
  ///
  /// - Parameter languages: those of the posts, as their authors write them.
  /// - Throws: all problems of all templates together.
  package init(_ templates: TemplateSet, words: SiteWords, languages: Set<String>) throws(Problems) {
    let frame = words.frame.list
    let compiled = try templates.compile(
      Name.allCases.map { ($0.rawValue, $0.shape) }, words: TemplateWords(frame: frame))
    programs = Dictionary(uniqueKeysWithValues: zip(Name.allCases, compiled))
    var posts: [String: Program] = [:]
    for language in languages.sorted() {
      guard let own = words[language] else { continue }
      posts[language.lowercased()] = try templates.compile(
        Name.post.rawValue, for: Name.post.shape, words: TemplateWords(frame: frame, own: own.list))
    }
    foreignPosts = posts
  }

  /// - Parameter language: of the post that the page shows, when it says one.
  subscript(_ name: Name, language: String?) -> Program? {
    if name == .post, let language, let program = foreignPosts[language.lowercased()] { return program }
    return programs[name]
  }
}
