internal import Foundation

/// The file of the running program.
enum ProgramFile {
  static let version = "0.1.0"

  /// Its version, size and time: what differs between two builds of the program.
  static var identity: String {
    let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(version) \(size) \(time)"
  }
}
