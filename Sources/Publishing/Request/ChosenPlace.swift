internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import SiteAssembly

/// The place that a person means, with the journal's settings.
struct ChosenPlace {
  let settings: Settings
  let place: PublishSettings.Place
  /// Whether readers find the site there, at the journal's address: the place that is meant when nobody names one.
  let isFirst: Bool

  /// - Parameter name: `nil` for the first place of the settings.
  init(_ name: String?, in journal: JournalFolder) throws(Problems) {
    let (settings, found) = parseSettings(try journal.readSettings())
    try Problems(found).throwIfErrors()
    let places = settings.publish.places
    guard let first = places.first else { throw Problems(found + [.noPlace]) }
    let index: Int
    if let name {
      guard let found = places.firstIndex(where: { $0.name == name }) else {
        throw Problems([.unknownPlace(name, known: places.compactMap(\.name))])
      }
      index = found
    } else {
      index = 0
    }
    (self.settings, place, isFirst) = (settings, index == 0 ? first : places[index], index == 0)
  }

  /// The name of its notes on this computer. Another address is another place.
  var key: String {
    var fingerprint = Fingerprint()
    fingerprint.add(place.address.value)
    return "\(place.name ?? "site")-\(fingerprint.short)"
  }

  /// How long the place may take until readers see what it got.
  var patience: Duration {
    switch place.target {
    case .folder: .seconds(5)
    case .ssh: .seconds(10)
    case .rclone: .seconds(60)
    case .git: .seconds(180)
    }
  }
}
