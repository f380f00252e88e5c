/// The same posts for Hugo: terms by id, every link a `relref`, which fails the build when it leads nowhere.
struct HugoFormat: CorpusFormat {
  func frame(of plan: CorpusPlan) -> [SiteFile] {
    func files(_ terms: some Sequence<Term>, in folder: String) -> [SiteFile] {
      terms.map { describe($0, at: "content/\(folder)/\($0.id)/_index.md", seed: plan.seed) }
    }
    return files(Cast.levels, in: "levels") + files(Cast.tags.prefix(12), in: "tags")
      + files(Cast.people, in: "authors") + files(plan.series, in: "series")
  }

  func file(for post: PostOutline, summary: String?, body: PostBody, in plan: CorpusPlan) -> SiteFile {
    var front = FrontMatter()
    front.add("title", text: post.title)
    front.add("date", plain: post.date)
    front.add("slug", plain: post.slug)
    front.add("authors", list: post.authors.map { Cast.people[$0].id })
    front.add("tags", list: post.tags.map { Cast.tags[$0].id })
    front.add("levels", list: post.levels.map { Cast.levels[$0].id })
    if let part = post.part {
      front.add("series", list: [plan.series[part.series].id])
      front.add("part", plain: "\(part.number)")
    }
    if let summary { front.add("summary", text: summary) }
    return SiteFile(path: "content/posts/\(post.file)", text: front.closed() + markdown(body, in: plan))
  }

  private func markdown(_ body: PostBody, in plan: CorpusPlan) -> String {
    body.pieces.map { piece in
      switch piece {
      case .markdown(let text): text
      case .link(let index, let label, _): "[\(label)]({{< relref \"/posts/\(plan.posts[index].file)\" >}})"
      }
    }.joined()
  }
}
