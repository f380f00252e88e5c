package import Diagnostics
package import JournalModel
package import Markdown

/// The resolved links of some texts.
package struct LinkFindings: Sendable {
  /// For each text, by its place among the bodies.
  package var links: [(body: Int, links: [ResolvedLink])] = []
  /// Which page cites which: each pair once, with the first link between them.
  package var citations: [(target: PageID, backlink: Backlink)] = []
  /// For each post, the address of its front-matter picture.
  var images: [(post: PostIndex, route: String)] = []
  package var problems: [Diagnostic] = []
  /// The files that the texts use.
  package var used: Set<String> = []
}

extension LinkResolver {
  /// Resolves the links of these texts; a copy of the resolver can do others at the same time.
  package mutating func findings(in contexts: ArraySlice<Context>, of bodies: [RenderedBody]) -> LinkFindings {
    var findings = LinkFindings()
    for context in contexts {
      var cited: Set<PageID> = []
      let links = bodies[context.body].links.indices.map { index in
        let (resolved, target) = resolve(bodies[context.body].links[index], in: context)
        if let target, target != context.node, cited.insert(target).inserted {
          let place = Backlink.Place(body: context.body, link: index)
          findings.citations.append((target, Backlink(from: context.node, place: place)))
        }
        return resolved
      }
      findings.links.append((context.body, links))
      if let image = context.image, case .post(let post) = context.node, let route = self.image(image, in: context) {
        findings.images.append((post, route))
      }
    }
    findings.problems = problems
    findings.used = used
    return findings
  }
}
