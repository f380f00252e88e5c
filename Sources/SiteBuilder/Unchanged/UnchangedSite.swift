internal import Disk
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly

/// The report on a site whose journal, settings, templates, day and files are what they were when it was built.
///
/// Cost: a look at each file's size and times, and the parsing of those that are left out, whose names the summary says.
/// - Returns: `nil` when anything differs, or nothing is known.
func reportOnUnchangedSite(_ files: JournalFiles, _ options: BuildOptions) -> BuildReport? {
  guard files.problems.isEmpty, files.unlisted.isEmpty, let last = OutputStamp(in: options.output, of: files.folder),
    let stamp = BuildStamp(last.bytes), stamp.inputs == files.inputs(options).description
  else { return nil }
  let now = options.seconds(in: files.zone)
  guard stamp.from <= now, now < stamp.until ?? .max, stamp.outputs == last.outputs?.description else { return nil }
  guard let withheld = withheldFiles(stamp.withheld, of: files, options) else { return nil }
  return BuildReport(
    posts: stamp.posts, pages: stamp.pages, written: 0, unchanged: last.count, removed: 0, withheld: withheld,
    hasFeeds: files.settings.url != nil, warnings: [])
}

/// The posts, things and self-reflections at those places, with the reason that each is left out; `nil` when one is not.
private func withheldFiles(_ places: [Int], of files: JournalFiles, _ options: BuildOptions) -> [Withheld]? {
  let parser = TextParser(folder: files.folder, settings: files.settings, words: .none)
  var found: [Withheld] = []
  for place in places {
    let entry: (any WithholdableEntry)?
    if files.posts.indices.contains(place) {
      entry = parser.post(files.posts[place], tags: .none).entry
    } else if files.things.indices.contains(place - files.posts.count) {
      entry = parser.thing(files.things[place - files.posts.count]).entry
    } else if files.selfReflections.indices.contains(place - files.posts.count - files.things.count) {
      entry = parser.selfReflection(files.selfReflections[place - files.posts.count - files.things.count]).entry
    } else {
      return nil
    }
    guard let withheld = entry?.withheld(by: options.publication(in: files.zone), settings: files.settings) else {
      return nil
    }
    found.append(withheld)
  }
  return found
}
