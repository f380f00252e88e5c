internal import Disk

/// The name under which a file waits at the place until all have come: by what it holds and where it goes, so that a publish that
/// was cut short goes on with what has arrived.
enum StagedName {
  static func of(_ path: String, _ sum: FileSum) -> String {
    var fingerprint = Fingerprint()
    fingerprint.add(path)
    return sum.hexadecimal.prefix(40) + "-" + fingerprint.short
  }
}
