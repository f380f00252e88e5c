package import Diagnostics
internal import Synchronization

extension SiteWriter {
  /// Puts all staged files in their places, then removes the files of earlier builds that this one did not write.
  ///
  /// New folders first, then new files, then replaced ones: no page leads to one that is not there yet. Each is there
  /// in one step. The manifest names old and new files while this goes on, so that the next build knows those of a
  /// build that was killed; the sums in it count when no build runs or was killed.
  /// - Returns: how many files were removed.
  /// - Precondition: every planned file was written.
  package func finish() throws(Diagnostic) -> Int {
    let (steps, sums) = progress.withLock { ($0.steps, $0.sums) }
    // A site with a hole must not take the place of a whole one.
    precondition(!steps.contains(nil), "a planned file was not written")
    output.isFinishing.store(true, ordering: .relaxed)
    let manifest = plan.manifest(with: sums)
    let (union, stale) = output.manifest.compared(with: manifest)
    var listed = output.manifestBytes ?? []
    do throws(SystemError) {
      if union.paths.count > output.manifest.paths.count { try list(union, over: &listed) }
      var removed = 0
      if plan.needsRoom { removed += try StaleFiles(stale, keeping: manifest).remove(below: output.root) }
      removed += try moveNewFolders()
      for index in steps.indices { try place(index, steps[index], replacing: false) }
      for index in steps.indices { try place(index, steps[index], replacing: true) }
      removed += try StaleFiles(stale, keeping: manifest).remove(below: output.root)
      try list(manifest, over: &listed)
      return removed
    } catch {
      throw .cannotFinish(output.name, error)
    }
  }

  /// - Returns: how many files of earlier builds made room.
  private func moveNewFolders() throws(SystemError) -> Int {
    var removed = 0
    for (index, folder) in plan.newFolders.enumerated() {
      if try FileStatus.ifPresent(folder, below: output.root)?.kind == .file {
        try output.root.removeFile(folder)
        removed += 1
      }
      try output.staging.folder.move("f\(index)", to: folder, below: output.root)
    }
    return removed
  }

  private func place(_ index: Int, _ step: Step?, replacing: Bool) throws(SystemError) {
    guard case .staged(let name, replacing)? = step else { return }
    try output.staging.folder.move(name, to: plan.files[index].path, below: output.root)
  }

  /// Replaces the manifest, unless it is the same.
  private func list(_ manifest: Manifest, over listed: inout [UInt8]) throws(SystemError) {
    let bytes = manifest.bytes
    if bytes == listed { return }
    try output.staging.add("manifest") { file throws(SystemError) in try file.append(bytes) }
    try output.staging.folder.move("manifest", to: OutputLayout.manifest, below: output.root)
    listed = bytes
  }
}
