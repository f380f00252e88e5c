internal import Diagnostics
internal import FrontMatter

/// Reads written fields as a build does, so that who may read a text is seen and not hoped.
enum FieldsProof {
  enum Result { case `public`, draft, `private`, broken }

  /// - Parameters:
  ///   - file: the whole file.
  ///   - path: below the content folder.
  static func standing(of file: [UInt8], at path: String) -> Result {
    guard let text = try? SourceText(file, file: "content/" + path) else { return .broken }
    let draft: Bool?
    let audience: Audience?
    if path.hasPrefix("pages/") {
      let (fields, problems) = parseThing(text, kind: .page, path: "content/" + path)
      if problems.contains(where: { $0.severity == .error }) { return .broken }
      (draft, audience) = (fields.draft, fields.audience?.value)
    } else {
      let (fields, problems) = parsePost(text, path: "content/" + path)
      if problems.contains(where: { $0.severity == .error }) { return .broken }
      (draft, audience) = (fields.draft, fields.audience?.value)
    }
    if (audience ?? .public) != .public { return .private }
    return draft == true ? .draft : .public
  }

  /// Whether a tag's name alone keeps texts off the site, as `private` does.
  static func isPrivate(tag: String) -> Bool {
    standing(of: Array("---\ntitle: A\ndate: 2000-01-01\ntags: \(tag)\n---\n".utf8), at: "posts/a.md") != .public
  }
}
