internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Pages
internal import SiteAssembly

/// The usual change: some posts whose words changed, their titles, summaries, tags and levels among them. The journal's order and
/// addresses stay, so only the links, the citations and what is counted from them are worked out again.
extension PreviewJournal {
  /// - Returns: whether that was all there was to do; if not, nothing has changed.
  mutating func takeEdits(of paths: Set<String>) async -> Bool {
    guard isCurrent, let live = site, let files, let folder, let edits = edits(of: paths, in: live, files) else {
      return false
    }
    var edited = IncrementalEdit(live.rendered.site, cites: live.cites)
    var resolver = live.resolver
    resolver.bodies = []
    for edit in edits { edited.replaceText(of: edit.post, by: edit.outcome) }
    let relabeled = edits.filter { $0.labels.old != $0.labels.new }
    if !relabeled.isEmpty {
      let names = ThingNames(of: edited.site.journal, describedBy: texts.describedThings)
      for edit in relabeled {
        guard edited.relabel(edit.post, from: edit.labels.old, to: edit.labels.new, by: names) else { return false }
      }
      guard edited.countGrid() else { return false }
    }
    let retitled = edits.filter(\.hasNewTitle).map(\.post)
    for post in retitled { guard resolver.retitle(post, in: edited.site.journal) else { return false } }
    resolver.bodies = edited.site.bodies
    for edit in edits {
      guard edited.relink(edit.post, of: live.rendered.site, live.resolver, with: resolver) else { return false }
    }
    await edited.finish(jobs: options.jobs)
    for edit in edits { texts.keep(edit.outcome) }
    let context = await live.rendered.context.renewed(
      for: edited.site, changed: edited.newCards.sorted(), hasNewNames: !(retitled.isEmpty && relabeled.isEmpty),
      hasNewLevels: edited.citesOthers || relabeled.contains { $0.labels.old.levels != $0.labels.new.levels },
      jobs: options.jobs)
    do throws(Problems) {
      try await show(
        context, live.rendered.templates, resolver, files, folder,
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
    let labels: (old: PostLabels, new: PostLabels)
  }

  /// The changes, if each is of a published post without anything to complain of, then or now.
  private func edits(of paths: Set<String>, in live: PreviewSite, _ files: JournalFiles) -> [Edit]? {
    var edits: [Edit] = []
    for path in paths.sorted() {
      guard let post = live.postOfFile[path], let old = texts.post(path) else { return nil }
      let new = texts.read(post: path, of: files)
      guard let before = old.entry, let after = new.entry, new.body != nil, old.problems.isEmpty, new.problems.isEmpty,
        old.foreign.isEmpty, new.foreign.isEmpty,
        old.frontMatter == new.frontMatter || before.fields.isSameButForWordsAndLabels(as: after.fields)
      else { return nil }
      let hasNewTitle = before.title != after.title
      if hasNewTitle, !live.canRetitle(post) { return nil }
      edits.append(
        Edit(
          post: post, outcome: new, hasNewTitle: hasNewTitle,
          labels: (PostLabels(of: before.fields), PostLabels(of: after.fields))))
    }
    let touched = Set(edits.flatMap { live.neighbourFiles(of: $0.post) })
    if live.rendered.site.warnings.contains(where: { touched.contains($0.file) }) { return nil }
    return edits
  }
}

extension PreviewSite {
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

  /// Whether no other text's field can mean the post by its title, now or afterward.
  fileprivate func canRetitle(_ post: PostIndex) -> Bool {
    let site = rendered.site
    return site.journal.followers[post] == nil && !rendered.context.facts.modelUse.strengths
      && !site.warnings.contains { $0.code == "broken-link" }
  }
}
