import Diagnostics
import TestSupport
import Testing
@testable import Disk

/// The output folder's own files between two builds.
let ownFiles = [".daybook/", ".daybook/manifest"]

extension DiskFolder {
  func openOutput(_ output: String = "output", patience: Duration = .zero) throws(Diagnostic) -> OutputFolder {
    try OutputFolder.open(output, of: JournalFolder(path), home: nil, patience: patience)
  }

  func plan(_ files: KeyValuePairs<String, String>, into output: String = "output") throws -> SiteWriter {
    try openOutput(output).plan(files.map { SiteFile(path: $0.key, source: "content/\($0.key)") })
  }

  /// A whole build; the paths of the files that it wrote, and how many it removed.
  @discardableResult
  func build(
    _ files: KeyValuePairs<String, String>, into output: String = "output"
  ) throws -> (written: [String], removed: Int) {
    let writer = try plan(files, into: output)
    let written = try files.filter { try writer.write($0.key, Array($0.value.utf8)) == .written }.map(\.key)
    return (written, try writer.finish())
  }
}

extension SiteWriter {
  func write(_ path: String, _ bytes: [UInt8]) throws -> Outcome {
    try write(#require(plan.files.firstIndex { $0.path == path }), bytes.span.bytes)
  }
}

/// The diagnostics that a piece of work ends with.
func problems(_ work: () throws -> Void) -> [String] {
  do {
    try work()
    return []
  } catch let problem as Diagnostic {
    return [problem.description]
  } catch let problems as Problems {
    return problems.sorted.map(\.description)
  } catch {
    return ["\(error)"]
  }
}
