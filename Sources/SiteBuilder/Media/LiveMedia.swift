internal import Cores
package import Diagnostics
package import Disk
package import FrontMatter
package import Pages
internal import Pictures
package import SiteAssembly

/// Known facts about the pictures that pages show, by file: each picture is read once, until it changes.
package struct LiveMedia: Sendable {
  private struct Known: Sendable {
    let stamp: Fingerprint
    /// `nil` if the file isn't a picture.
    let look: PictureFacts?
    let problem: Diagnostic?
  }

  private var known: [String: Known] = [:]
  package private(set) var problems: [Diagnostic] = []

  package init(problems: [Diagnostic] = []) {
    self.problems = problems
  }

  /// Looks at the pictures that are new or changed.
  ///
  /// Smaller copies are not made: a preview shows the pictures themselves.
  package mutating func pictures(for uses: [MediaUse], settings: Settings, in folder: JournalFolder, jobs: Int) async
    -> SitePictures
  {
    let severity: Diagnostic.Severity = settings.links == .warn ? .warning : .error
    let old = known
    let looked = await mapChunks(of: 4, upTo: uses.count, jobs: jobs) { range in
      range.map { Self.look(at: uses[$0].file, old[uses[$0].file], severity, in: folder) }
    }.flatMap { $0 }
    known = [:]
    problems = []
    var pictures = SitePictures(sizes: settings.images.sizes)
    for (use, found) in zip(uses, looked) {
      known[use.file] = found
      if let look = found.look { pictures.add(look, at: use.route) }
      if let problem = found.problem {
        problems.append(problem)
        pictures.refuse(use.route)
      }
    }
    return pictures
  }

  private static func look(
    at file: String, _ old: Known?, _ severity: Diagnostic.Severity, in folder: JournalFolder
  ) -> Known {
    var stamp = Fingerprint()
    if let status = try? FileStatus(of: file, below: folder.root) { stamp.add(file, status) }
    if let old, old.stamp == stamp { return old }
    do throws(Diagnostic) {
      let picture = try folder.readPicture(file, severity)
      return Known(stamp: stamp, look: picture.map { PictureFacts(size: $0.size) }, problem: nil)
    } catch {
      return Known(stamp: stamp, look: nil, problem: error)
    }
  }
}
