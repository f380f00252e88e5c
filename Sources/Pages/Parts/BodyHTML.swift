internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Pictures
internal import SiteAssembly
internal import Templates

/// A text as it stands on the page at `route`.
func html(ofBody body: Int, on route: String, in context: PageContext) -> [UInt8] {
  let base = LinkBase(ofPageAt: route, namesIndexFile: !context.settings.cleanLinks)
  return html(ofBody: body, base: base, page: nil, in: context)
}

/// A text as it stands in a feed: every link absolute.
func absoluteHTML(ofBody body: Int, on route: String, in context: PageContext) -> [UInt8] {
  html(ofBody: body, base: context.addresses.base, page: route, in: context)
}

/// - Parameter page: the page that fragments of the text belong to, when they are shown elsewhere.
private func html(ofBody body: Int, base: LinkBase, page: String?, in context: PageContext) -> [UInt8] {
  let links = context.site.links[body]
  var out: [UInt8] = []
  out.reserveCapacity(context.site.bodies[body].html.count + 64 * links.count)
  let address = page.map { base.url(of: $0) } ?? []
  context.site.bodies[body].write(to: &out, page: address) { index in
    let isImage = context.site.bodies[body].links[index].kind == .image
    switch links[index] {
    case .plain(let title): return .text(label: title)
    case .fragment(let id):
      guard let page else { return .page(url: Array("#\(id)".utf8), title: nil) }
      return .page(url: base.url(of: id.isEmpty ? page : "\(page)#\(id)"), title: nil)
    case .route(let route, _) where context.pictures.refused.contains(route): return .text(label: nil)
    case .route(let route, let title) where isImage:
      // What is no picture, as a recording or a page, can't be shown in the place of one.
      guard let look = context.pictures.facts[route] else {
        return .page(url: base.url(of: route), title: context.site.bodies[body].links[index].hasOwnText ? nil : title)
      }
      return .image(
        url: base.url(of: route), width: look.size?.width, height: look.size?.height,
        choices: page == nil ? context.pictures.choices(of: route, on: base) : nil)
    case .recording(let found):
      return .recording(
        Recording(
          kind: found.kind, url: base.url(of: found.route), captions: found.captions.map(base.url),
          transcript: found.transcript.map(base.url), transcriptLabel: context.words[.transcript]))
    case .route(let route, let title): return .page(url: base.url(of: route), title: title)
    }
  }
  return out
}
