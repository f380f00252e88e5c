internal import FrontMatter
internal import JournalModel

// What a file's name alone tells, so that a link to it isn't an error.
extension PostEntry {
  init(unreadable file: String) {
    let (day, name) = dateAndName(fromFileName: FileClassifier.name(ofPost: file))
    self.init(
      file: file, name: name, dayInName: day, fields: PostFields(), title: TextParser.words(of: name),
      date: PostDate(day ?? .epoch), excerpt: "", wordCount: 0, body: 0)
  }
}

extension ThingEntry {
  init(unreadable file: ThingFile) {
    self.init(
      file: file.path, name: file.name, kind: file.kind, fields: ThingFields(kind: file.kind),
      title: TextParser.words(of: file.name), body: 0)
  }
}
