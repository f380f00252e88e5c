import CIndexStore
import Foundation

/// Which files of `Sources` use what others define, as the compiler noted it while it built the tests.
struct SourceIndex {
  /// By a file's path below `Sources`: the files that define what it uses.
  private(set) var uses: [String: Set<String>] = [:]

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  /// The library of the toolchain that `swift` on the path belongs to; `nil` if it has none.
  static let library: String? = {
    let swift = Process()
    swift.executableURL = URL(filePath: "/usr/bin/env")
    swift.arguments = ["swift", "-print-target-info"]
    let output = Pipe()
    (swift.standardOutput, swift.standardError) = (output, FileHandle.nullDevice)
    guard (try? swift.run()) != nil else { return nil }
    let said = output.fileHandleForReading.readDataToEndOfFile()
    swift.waitUntilExit()
    guard let resources = (try? JSONDecoder().decode(TargetInfo.self, from: said))?.paths.runtimeResourcePath else {
      return nil
    }
    let folder = URL(filePath: resources).deletingLastPathComponent()
    return ["so", "dylib"].map { folder.appending(path: "libIndexStore.\($0)").path }
      .first(where: FileManager.default.fileExists)
  }()

  private struct TargetInfo: Decodable {
    struct Paths: Decodable { let runtimeResourcePath: String }
    let paths: Paths
  }

  /// What the compiler wrote next to this test's program; `nil` if it didn't.
  static let store: String? = {
    let bundles = Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
    return (bundles + [Bundle.main.bundlePath, CommandLine.arguments.first ?? ""]).lazy
      .flatMap { [URL(filePath: $0), URL(filePath: $0).deletingLastPathComponent()] }
      .map { $0.appending(path: "index/store").path }
      .first(where: FileManager.default.fileExists)
  }()

  /// - Parameter files: paths below `sources`. What the store says about other files is out of date.
  init(of files: Set<String>, below sources: String, library: String, store: String) throws {
    let noted = Noted(root: sources + "/", files: files)
    let problem = withExtendedLifetime(noted) {
      index_store_visit(
        library, store, noted.root, Unmanaged.passUnretained(noted).toOpaque(),
        { Noted.from($0)?.begin($1) }, { Noted.from($0)?.add($1, defines: $2) })
    }
    if let problem { throw Unreadable(description: String(cString: problem)) }
    for (file, symbols) in noted.used {
      uses[file] = Set(symbols.flatMap { noted.definers[$0] ?? [] }).subtracting([file])
    }
  }
}

/// A reference, since C code hands it on.
private final class Noted {
  let root: String
  private let files: Set<String>
  /// By the symbol's hash: the files that define it.
  private(set) var definers: [Int: Set<String>] = [:]
  private(set) var used: [String: Set<Int>] = [:]
  private var file: String?

  init(root: String, files: Set<String>) { (self.root, self.files) = (root, files) }

  static func from(_ context: UnsafeMutableRawPointer?) -> Noted? {
    context.map { Unmanaged<Noted>.fromOpaque($0).takeUnretainedValue() }
  }

  func begin(_ path: IndexText) {
    let bytes = UnsafeRawBufferPointer(start: path.bytes, count: path.length).dropFirst(root.utf8.count)
    let name = String(decoding: bytes, as: UTF8.self)
    file = files.contains(name) ? name : nil
  }

  func add(_ symbol: IndexText, defines: Bool) {
    guard let file else { return }
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(start: symbol.bytes, count: symbol.length))
    let key = hasher.finalize()
    if defines { definers[key, default: []].insert(file) } else { used[file, default: []].insert(key) }
  }
}
