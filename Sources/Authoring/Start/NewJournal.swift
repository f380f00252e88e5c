package import Diagnostics
internal import Disk
internal import FrontMatter
internal import Letters
package import SiteAssembly
internal import StarterFiles

/// A journal that is ready to build: settings with notes, levels, themes, a person, two posts that explain themselves.
package struct NewJournal: Sendable {
  package let title: String
  /// Of the person who writes.
  package let name: String
  private let language: String
  private let zone: String
  private let today: CalendarDay

  /// Input that a journal can't be made with.
  package enum Fault: Error, Equatable, Sendable {
    case emptyTitle, emptyName, language(String), zone(String)
  }

  package init(
    title: String, name: String, language: String, zone: String, moment: BuildOptions.Moment
  ) throws(Fault) {
    if title.allSatisfy(\.isWhitespace) { throw .emptyTitle }
    if name.allSatisfy(\.isWhitespace) { throw .emptyName }
    guard isLanguageTag(language) else { throw .language(language) }
    guard let offsets = ZoneOffsets(named: zone) else { throw .zone(zone) }
    (self.title, self.name, self.language, self.zone) = (title, name, language, zone)
    today = moment.date(in: offsets).day
  }

  /// The name by which posts refer to the person.
  package var person: String {
    let id = slug(name)
    return id.isEmpty ? "me" : id
  }

  /// Every file with its path below the journal's folder.
  var files: [(path: String, bytes: [UInt8])] {
    let values = values
    return StarterFile.files(in: "journal").map { (path(of: $0.path), $0.filled(with: values)) }
  }

  private func path(of starter: String) -> String {
    switch starter {
    case "gitignore": ".gitignore"
    case "content/people/person.md": "content/people/\(person).md"
    default: starter.replacing("content/posts/", with: "content/posts/\(today)-")
    }
  }

  private var values: [String: String] {
    let isEnglish = language.prefix { $0 != "-" }.lowercased() == "en"
    return [
      "@title@": writtenText(title), "@name@": writtenText(name), "@person@": person, "@language@": language,
      "@zone@": zone, "@today@": today.description, "@lang@": isEnglish ? "" : "lang: en\n",
    ]
  }

  /// Writes it to its own folder: all of it or nothing.
  ///
  /// - Returns: the files that were there already and stayed as they are.
  /// - Throws: a folder that holds a journal or other files, a disk that refuses.
  package func create(in folder: String) throws(Problems) -> [String] {
    do throws(Diagnostic) {
      return try StartFolder(path: folder).fill(with: files)
    } catch {
      throw Problems([error])
    }
  }

  /// Looks whether `create` may write there.
  package static func check(_ folder: String) throws(Problems) {
    do throws(Diagnostic) { _ = try StartFolder(path: folder).look() } catch { throw Problems([error]) }
  }
}
