internal import Diagnostics
internal import Letters

extension ThingFields {
  package var isStudent: Bool { kind == .person && person.kind?.value == .student }

  /// Reports front matter that would reveal who a student is, or that leaves open what pages may say; a student's title
  /// becomes `shown_as`.
  ///
  /// - Parameter written: the file's fields, with the names used there and the nodes of their values.
  mutating func keepStudentUnnamed(_ written: [(name: String, node: Int)], _ reader: inout FieldReader) {
    guard isStudent, let kind = person.kind else {
      if let shownAs = person.shownAs {
        reader.report(.shownAsWithoutStudent(file: reader.file, at: shownAs.position, length: shownAs.length))
      }
      return
    }
    let naming: Set = ["name", "title", "links", "image", "alt"]
    for (name, node) in written where naming.contains(name) && !reader.document.isAbsent(node) {
      let place = reader.document.nodes[node]
      reader.report(.studentField(name, file: reader.file, at: place.position, length: place.length))
    }
    for alias in aliases where alias.value.hasPrefix("/") {
      reader.report(.studentAddress(alias, file: reader.file))
    }
    let shownAs = person.shownAs
    if let shownAs, !routeID(shownAs.value, fallback: "").isEmpty {
      title = shownAs
    } else {
      let place = shownAs.map { ($0.position, $0.length) } ?? (kind.position, kind.length)
      reader.report(.studentNotShown(file: reader.file, at: place.0, length: place.1))
    }
    (person.links, image, alt) = ([], nil, nil)
  }
}
