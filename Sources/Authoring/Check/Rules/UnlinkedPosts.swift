internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Pages
internal import SiteAssembly

/// Below this many posts, hardly anything can lead anywhere yet, and every tag is rare.
let smallJournal = 10

/// Published posts that no other post links to, follows, or answers, and that aren't part of a series.
///
/// A post has time to be found: two months.
func unlinkedPosts(in journal: CheckedJournal) -> [Diagnostic] {
  guard let site = journal.site?.site, site.journal.posts.count >= smallJournal else { return [] }
  let newest = journal.survey.now.day.daysSinceEpoch - 61
  return site.journal.posts.indices.compactMap { index in
    let post = site.journal.posts[index]
    let isReached =
      !site.postBacklinks[index].isEmpty || post.series != nil || site.journal.followers[PostIndex(index)] != nil
      || post.asks.contains { site.journal[$0].questionDetail?.answering.isEmpty == false }
    return isReached || post.date.day.daysSinceEpoch > newest ? nil : .unlinkedPost(post.file)
  }
}
