internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

// Adds what posts say in their front matter.
extension GraphMaker {
  mutating func addEdges(of index: PostIndex) {
    let post = site.journal[index]
    let id = id(of: index)
    guard let fields = entries[post.file]?.fields else { return }
    addAuthors(of: post, fields, id)
    connect(.tag, from: id, to: post.tags, named: fields.tags, .tag, in: post.file)
    connect(.level, from: id, to: post.levels, named: fields.levels, .level, in: post.file)
    addSeries(of: post, fields, id)
    addSources(of: post, fields, id)
    addQuestions(of: post, fields, id)
    connect(.answers, from: id, to: post.answers, named: fields.answers, .question, in: post.file)
    connect(.skill, from: id, to: post.skills, named: fields.skills, .skill, in: post.file)
    connect(.goal, from: id, to: post.goals, named: fields.goals, .goal, in: post.file)
    connect(to: post.framework, from: id, named: fields.framework, in: post.file)
    if let followed = post.follows {
      let place = fields.follows.map { GraphPlace(post.file, $0) }
      add(GraphEdge(type: .follows, from: id, to: self.id(of: followed), place: place))
    }
    addSteps(of: index, id)
    addLinks(of: .post(index), body: post.body, file: post.file)
  }

  /// The author of posts that don't name one is in the settings.
  private mutating func addAuthors(of post: Post, _ fields: PostFields, _ id: String) {
    if fields.authors.isEmpty, let author = site.journal.settings.author {
      connect(.author, from: id, to: post.authors, named: [author], .person, in: "daybook.yml")
    } else {
      connect(.author, from: id, to: post.authors, named: fields.authors, .person, in: post.file)
    }
  }

  /// A post's question is written in the post, or in the question's file, which names the post.
  private mutating func addQuestions(of post: Post, _ fields: PostFields, _ id: String) {
    for question in post.asks {
      let own = fields.asks.first { names.find($0.value, .question) == question }
      let described = site.journal[question].described
      let place = place(of: own, in: post.file) ?? place(of: described?.fields.question.from, in: described?.file)
      add(GraphEdge(type: .asks, from: id, to: self.id(of: question), place: place))
    }
  }

  private mutating func addSeries(of post: Post, _ fields: PostFields, _ id: String) {
    guard let series = post.series else { return }
    let place = fields.series.map { GraphPlace(post.file, $0) }
    add(GraphEdge(type: .series, from: id, to: self.id(of: series), place: place, part: post.part))
  }

  private mutating func addSources(of post: Post, _ fields: PostFields, _ id: String) {
    for use in post.sources {
      let entry = fields.sources.first { source(meantBy: $0) == use.source }
      let place = entry.map { GraphPlace(post.file, $0.position, length: $0.length) }
      add(GraphEdge(type: .source, from: id, to: self.id(of: use.source), place: place, locator: use.locator))
    }
  }

  private func source(meantBy entry: SourceEntry) -> ThingIndex? {
    names.find(entry.text, .source) ?? names.find(entry.reference, .source)
      ?? entry.title.flatMap { names.find($0, .source) }
  }
}
