internal import Diagnostics
internal import Disk
internal import Pages
internal import SiteAssembly

/// The files that pages show or link, looked at before the site is planned.
struct PreparedMedia: Sendable {
  var items: [MediaItem] = []
  var pictures: SitePictures
  var problems = Problems()
}

/// One of them, and what is to be done with it.
struct MediaItem: Sendable {
  enum Source: Sendable {
    /// Copied as it is.
    case file
    /// Cleaned and staged under this name, `nil` when the last build left the same; and its sum.
    case picture(staged: String?, FileSum)
  }

  let use: MediaUse
  let source: Source
}
