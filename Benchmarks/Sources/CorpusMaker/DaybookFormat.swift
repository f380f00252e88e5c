/// A journal as Daybook reads it: people by name, terms by id, links by file or by title.
struct DaybookFormat: CorpusFormat {
  /// Whether posts use questions, goals and skills.
  let usesModel: Bool

  func frame(of plan: CorpusPlan) -> [SiteFile] {
    let settings = "title: A year of days\nurl: https://journal.example\nlanguage: en\nsearch: no\n"
    func files(_ terms: some Sequence<Term>, in folder: String) -> [SiteFile] {
      terms.map { describe($0, at: "content/\(folder)/\($0.id).md", seed: plan.seed) }
    }
    return [SiteFile(path: "daybook.yml", text: settings)]
      + files(Cast.levels, in: "levels") + files(Cast.tags.prefix(12), in: "tags")
      + files(Cast.people, in: "people") + files(plan.series, in: "series")
      + (usesModel ? LeadershipModel.files(of: plan) : [])
  }

  func file(for post: PostOutline, summary: String?, body: PostBody, in plan: CorpusPlan) -> SiteFile {
    var front = FrontMatter()
    front.add("title", text: post.title)
    front.add("date", plain: post.date)
    front.add("authors", list: post.authors.map { Cast.people[$0].title })
    front.add("tags", list: post.tags.map { Cast.tags[$0].id })
    front.add("levels", list: post.levels.map { Cast.levels[$0].id })
    if let part = post.part {
      front.add("series", plain: "{name: \(FrontMatter.quoted(plan.series[part.series].title)), part: \(part.number)}")
    }
    if let summary { front.add("summary", text: summary) }
    if usesModel { LeadershipModel.add(to: &front, of: post, in: plan) }
    return SiteFile(path: "content/posts/\(post.file)", text: front.closed() + markdown(body, of: post, in: plan))
  }

  private func markdown(_ body: PostBody, of post: PostOutline, in plan: CorpusPlan) -> String {
    body.pieces.map { piece in
      switch piece {
      case .markdown(let text): return text
      case .link(let index, let label, let wiki):
        let target = plan.posts[index]
        if wiki { return label == target.title ? "[[\(label)]]" : "[[\(target.title)|\(label)]]" }
        let path = target.day.year == post.day.year ? String(target.file.dropFirst(5)) : "../\(target.file)"
        return "[\(label)](\(path))"
      }
    }.joined()
  }
}
