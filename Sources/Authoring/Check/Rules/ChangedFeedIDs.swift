internal import Diagnostics
internal import Disk
internal import Foundation
internal import FrontMatter
internal import JournalModel
internal import Pages
internal import SiteAssembly

/// Posts that stay, and that readers of the last build's feed would get again, since feeds will name them otherwise.
func changedFeedIDs(in journal: CheckedJournal) -> [Diagnostic] {
  guard let site = journal.site, site.views.hasAddress,
    let bytes = OutputStamp.file(FeedFormat.json.rawValue, in: journal.output, of: journal.files.folder),
    let last = try? JSONDecoder().decode(LastFeed.self, from: Data(bytes))
  else { return [] }
  let posts = site.site.journal.posts
  let routes = placesOfPosts(in: site.views)
  let changed = last.items.compactMap { item -> (post: Post, id: String)? in
    guard item.url.hasPrefix(last.home), let index = routes[String(item.url.dropFirst(last.home.count))] else {
      return nil
    }
    let post = posts[index]
    return site.views.feedIDs[PostIndex(index), of: post] == item.id ? nil : (post, item.id)
  }
  guard !changed.isEmpty else { return [] }
  if last.home != site.views.feedIDs.address + "/", let url = journal.files.settings.url {
    return [.movedFeedIDs(url, from: last.home, count: changed.count)]
  }
  return changed.map { .changedFeedID($0.post.file, was: $0.id) }
}

/// The addresses of posts below the site, old ones too, as feeds write them; with the posts' places.
private func placesOfPosts(in views: SiteViews) -> [String: Int] {
  let (posts, home) = (views.site.journal.posts, views.absolute("").count)
  var places: [String: Int] = [:]
  for (index, post) in posts.enumerated() {
    for alias in post.aliases where alias.value.hasPrefix("/") {
      places[String(views.absolute(RedirectRoutes.route(of: alias.value)).dropFirst(home))] = index
    }
  }
  for (index, post) in posts.enumerated() { places[String(views.absolute(post.route).dropFirst(home))] = index }
  return places
}

/// The contents of the theme's JSON feed; a journal's own template may write it differently, and then nothing is known.
private struct LastFeed: Decodable {
  struct Item: Decodable { let id, url: String }
  let home: String
  let items: [Item]

  private enum CodingKeys: String, CodingKey {
    case home = "home_page_url"
    case items
  }
}
