internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import SiteAssembly

/// The place that an address means, with what its kind needs of this computer.
enum OpenedPlace {
  static func of(
    _ address: PlaceAddress, _ request: PublishRequest, of journal: JournalFolder, notes: CarryFolder
  ) throws(Diagnostic) -> any Place {
    let tools = PlaceTools(request)
    switch address {
    case .folder(let path):
      let full = try CarryFolder.place(path, of: journal, output: request.options.output, home: request.options.home)
      return FolderPlace(path: full)
    case .ssh(let address): return try SSHPlace(address, tools)
    case .rclone(let remote, let path): return try RclonePlace(remote: remote, path: path, tools, notes: notes)
    case .git(let repository, let branch):
      return try GitPlace(repository: repository, branch: branch, tools, journal: journal, notes: notes)
    }
  }
}
