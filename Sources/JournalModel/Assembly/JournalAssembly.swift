internal import Diagnostics
internal import FrontMatter

/// A journal on its way from entries to order; `Journal.assemble` takes the steps.
struct JournalAssembly {
  var journal: Journal
  var problems = Problems()
  var catalogue = Catalogue()
  /// The published posts' entries, in the order of `journal.posts`.
  var entries: [PostEntry] = []
  /// Made when a post follows another.
  lazy var postNames = PostNames(of: journal.posts)
  /// Made when a post names a source by its address.
  lazy var sourceAddresses = SourceAddresses(of: catalogue.things)
  /// Names of posts that this build withholds, and questions that only those posts may ask: naming one isn't an error.
  var withheldPosts: Set<String> = []
  var withheldQuestions: Set<String> = []

  var withheldTitles: Set<String> = []
  let publication: Publication
  /// By id and title.
  var withheldItems: Set<String> = []

  init(settings: Settings, publication: Publication) {
    self.publication = publication
    journal = Journal(settings: settings, posts: [], things: [], withheld: [])
  }
}
