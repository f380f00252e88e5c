internal import Exports
internal import Foundation

/// A file that is read at once.
enum WholeFile {
  static func bytes(of path: String, limit: Int) throws(ExportFault) -> Data {
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      if size > limit { throw ExportFault(file: path, .tooBig(limit >> 20)) }
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch let fault as ExportFault {
      throw fault
    } catch {
      throw ExportFault(file: path, .unreadable(error.localizedDescription))
    }
  }
}
