internal import Diagnostics
internal import JournalModel
internal import Markdown

/// The usual change: some posts whose words changed, their titles and summaries among them. The journal's order and addresses
/// stay, so only the links, the citations and what is counted from them are worked out again.
extension LiveJournal {
  /// - Returns: whether that was all there was to do; if not, nothing has changed.
  mutating func takeEdits(of paths: Set<String>) async -> Bool {
    guard isCurrent, let live = site, let files, let folder, let edits = edits(of: paths, in: live, files) else {
      return false
    }
    var edited = EditedSite(live.rendered.site, cites: live.cites)
    var resolver = live.resolver
    resolver.bodies = []
    for edit in edits { edited.replaceText(of: edit.post, by: edit.outcome) }
    let retitled = edits.filter(\.hasNewTitle).map(\.post)
    for post in retitled { guard resolver.retitle(post, in: edited.site.journal) else { return false } }
    resolver.bodies = edited.site.bodies
    for edit in edits {
      guard edited.relink(edit.post, of: live.rendered.site, live.resolver, with: resolver) else { return false }
    }
    edited.finish()
    for edit in edits { texts.keep(edit.outcome) }
    let views = live.rendered.views.renewed(
      for: edited.site, changed: edits.map(\.post), hasNewTitles: !retitled.isEmpty,
      citesOthers: edited.citesOthers)
    do throws(Problems) {
      try await show(
        views, live.rendered.templates, resolver, files, folder,
        keeping: live.kept(cites: edited.cites))
    } catch {
      // A picture may have gone meanwhile: the whole look says so.
      return false
    }
    return true
  }

  private struct Edit {
    let post: PostIndex
    let outcome: TextParser.Outcome<PostEntry>
    let hasNewTitle: Bool
  }

  /// The changes, if each is of a published post without anything to complain of, then or now.
  private func edits(of paths: Set<String>, in live: LiveSite, _ files: JournalFiles) -> [Edit]? {
    var edits: [Edit] = []
    for path in paths.sorted() {
      guard let post = live.postOfFile[path], let old = texts.post(path) else { return nil }
      let new = texts.read(post: path, of: files)
      guard let before = old.entry, let after = new.entry, new.body != nil, old.problems.isEmpty, new.problems.isEmpty,
        old.foreign.isEmpty, new.foreign.isEmpty,
        old.frontMatter == new.frontMatter || before.fields.isSame(as: after.fields)
      else { return nil }
      let hasNewTitle = before.title != after.title
      if hasNewTitle, !live.canRetitle(post) { return nil }
      edits.append(Edit(post: post, outcome: new, hasNewTitle: hasNewTitle))
    }
    let touched = Set(edits.flatMap { live.neighbourFiles(of: $0.post) })
    if live.rendered.site.warnings.contains(where: { touched.contains($0.file) }) { return nil }
    return edits
  }
}

extension LiveSite {
  /// The post's file, and those of the texts that link to it.
  fileprivate func neighbourFiles(of post: PostIndex) -> [String] {
    let site = rendered.site
    return [site.journal[post].file]
      + site.postBacklinks[post.value].map { backlink in
        switch backlink.from {
        case .post(let index): site.journal[index].file
        case .thing(let index): site.journal[index].described?.file ?? ""
        }
      }
  }

  /// Whether no field of another text can mean the post by its title, or come to mean it.
  fileprivate func canRetitle(_ post: PostIndex) -> Bool {
    let site = rendered.site
    return site.journal.followers[post] == nil && !rendered.views.modelUse.strengths
      && !site.warnings.contains { $0.code == "broken-link" }
  }
}

extension PostFields {
  /// Whether all but title and summary is as it was.
  fileprivate func isSame(as other: PostFields) -> Bool {
    var fields = self
    (fields.title, fields.summary) = (other.title, other.summary)
    return fields == other
  }
}
