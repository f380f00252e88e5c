internal import FrontMatter
internal import Search
internal import Templates
internal import Localization

/// A kind of page: which template draws it, what that can say, and which pages a site has of it.
struct PageKind<Subject: Sendable>: Sendable {
  let shape: Shape<Subject>
  let form: PageForm

  /// - Parameters:
  ///   - template: the name of its file, as `post`.
  ///   - isInSitemap: whether search engines are told of its pages.
  ///   - traits: what is special about it.
  ///   - pages: adds every page of this kind; `nil` if the pages above them add them.
  init(
    _ template: String, _ shape: Shape<Subject>, isInSitemap: Bool = true, traits: Set<PageForm.Trait> = [],
    pages: (@Sendable (inout SiteMap) -> Void)? = nil
  ) {
    self.shape = shape
    form = PageForm(
      template: template, shape: shape.names, isInSitemap: isInSitemap, traits: traits, addPages: pages)
  }
}

/// A kind of page without what its pages are about. One for each kind, so that pages refer to it.
final class PageForm: Sendable {
  enum Trait: Sendable {
    /// Has some of its words in the language of its post.
    case speaksOwnLanguage
    /// A server shows it at every address, so its links start from the site's own path.
    case isShownAnywhere
  }

  let template: String
  let shape: AnyShape
  let isInSitemap: Bool
  let traits: Set<Trait>
  let addPages: (@Sendable (inout SiteMap) -> Void)?

  init(
    template: String, shape: AnyShape, isInSitemap: Bool, traits: Set<Trait>,
    addPages: (@Sendable (inout SiteMap) -> Void)?
  ) {
    self.template = template
    self.shape = shape
    self.isInSitemap = isInSitemap
    self.traits = traits
    self.addPages = addPages
  }
}
