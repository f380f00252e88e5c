internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
package import Pictures
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// What pages need to know about the pictures they show.
package struct SitePictures: Sendable {
  /// By route; of pictures alone.
  private(set) var looks: [String: PictureFacts] = [:]
  /// The routes of pictures that are not published because something is wrong with them.
  private(set) var refused: Set<String> = []
  let sizes: String

  package init(sizes: String) { self.sizes = sizes }

  package mutating func add(_ look: PictureFacts, at route: String) { looks[route] = look }
  package mutating func refuse(_ route: String) { refused.insert(route) }

  /// The attributes `srcset` and `sizes` of a picture on a page; `nil` for one that has no smaller copies.
  func choices(of route: String, on base: LinkBase) -> PictureChoices? {
    guard let look = looks[route], let size = look.size, !look.copies.isEmpty else { return nil }
    let all = look.copies + [PictureCopy(route: route, width: size.width)]
    let srcset = all.map { "\(String(decoding: base.url(of: $0.route), as: UTF8.self)) \($0.width)w" }
    return PictureChoices(srcset: srcset.joined(separator: ", "), sizes: sizes)
  }
}

package struct PictureFacts: Sendable {
  /// `nil` for an SVG that does not say.
  package var size: PictureSize?
  /// By width, ascending.
  package var copies: [PictureCopy] = []

  package init(size: PictureSize? = nil, copies: [PictureCopy] = []) {
    (self.size, self.copies) = (size, copies)
  }
}

/// A smaller copy of a picture.
package struct PictureCopy: Sendable {
  package let route: String
  package let width: Int

  package init(route: String, width: Int) {
    (self.route, self.width) = (route, width)
  }
}
