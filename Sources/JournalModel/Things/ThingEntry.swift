package import FrontMatter
internal import Letters

/// A thing's file, before any id is resolved.
package struct ThingEntry: Sendable {
  package var file: String
  /// The file's name without ending; a free page in a folder has the folder's name before it (`policies/replies`).
  package var name: String
  package var kind: ThingKind
  package var fields: ThingFields
  /// Never empty: from `title`, the first heading or the file's name.
  package var title: String
  package var body: Int

  package init(file: String, name: String, kind: ThingKind, fields: ThingFields, title: String, body: Int) {
    self.file = file
    self.name = name
    self.kind = kind
    self.fields = fields
    self.title = title
    self.body = body
  }

  /// The last part of the address: `slug` in the place of the file's name, or the name made plain, or the title.
  ///
  /// A student's is never made of the file's name.
  var id: String {
    if fields.isStudent { return routeID(fields.slug?.value ?? title, fallback: title) }
    guard let wanted = fields.slug.map({ slug($0.value) }), !wanted.isEmpty else {
      return routeID(name, fallback: title)
    }
    let folders = name.split(separator: "/").dropLast()
    return routeID((folders + [Substring(wanted)]).joined(separator: "/"), fallback: title)
  }
}
