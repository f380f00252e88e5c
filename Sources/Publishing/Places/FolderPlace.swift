internal import Diagnostics
internal import Disk

/// A folder of this computer: a drive of the network, a stick, a disk.
///
/// Files come into a folder of their own first; then each is put in its place by giving it another name. Where there is no folder
/// yet, the site comes to be beside it and takes its name at once.
struct FolderPlace: Place {
  let path: String
  private var folder: CarryFolder?
  private var isBeside = false

  init(path: String) { self.path = path }

  mutating func look() throws(Diagnostic) -> PlaceState {
    do throws(SystemError) {
      folder = try CarryFolder.open(path)
      isBeside = folder == nil
      if isBeside { folder = try CarryFolder.open(PlaceLayout.beside(path)) }
      var state = PlaceState()
      state.isNew = isBeside
      guard let folder else { return state }
      state.setRecord(try folder.contents(of: PlaceLayout.record))
      state.setPending(try folder.contents(of: PlaceLayout.pending))
      state.isMoving = try folder.has(PlaceLayout.moving)
      state.staged = try folder.files(in: PlaceLayout.incoming)
      if state.recordBytes == nil, state.pendingBytes == nil, try folder.isEmpty() { state.setRecord([]) }
      return state
    } catch {
      throw .placeUnusable(path, error)
    }
  }

  mutating func sums(of paths: [String]) throws(Diagnostic) -> [String: FileSum] {
    guard let folder else { return [:] }
    var found: [String: FileSum] = [:]
    for path in paths {
      do throws(SystemError) {
        found[path] = try folder.sum(of: path)
      } catch {
        throw .inTheWay(path, at: self.path)
      }
    }
    return found
  }

  mutating func claim(_ owner: PlaceOwner) throws(Diagnostic) -> PlaceOwner? {
    do throws(SystemError) {
      if folder == nil { folder = try CarryFolder.made(PlaceLayout.beside(path)) }
      guard let folder else { return nil }
      if try folder.claimFolder(PlaceLayout.lock) {
        try folder.write(owner.bytes, to: PlaceLayout.lockOwner)
        return nil
      }
      let other = try folder.contents(of: PlaceLayout.lockOwner)
      return other.flatMap { PlaceOwner($0) } ?? .unsigned
    } catch {
      throw .placeUnusable(path, error)
    }
  }

  mutating func release() {
    guard let folder else { return }
    _ = try? folder.remove(PlaceLayout.lockOwner)
    try? folder.removeFolder(PlaceLayout.lock)
  }

  mutating func carry(_ load: CarryLoad) throws(Diagnostic) {
    guard let folder else { return }
    do throws(SystemError) {
      try folder.write(load.plan.pending, to: PlaceLayout.pending)
      for name in load.leftovers() { try folder.remove(PlaceLayout.incoming + "/" + name) }
      try send(load, to: folder)
      try folder.write([], to: PlaceLayout.moving)
      for step in load.steps { try perform(step, in: folder) }
      try folder.write(load.plan.next.bytes, to: PlaceLayout.record)
      for path in load.plan.removed { try folder.remove(path) }
      for name in [PlaceLayout.moving, PlaceLayout.pending] { try folder.remove(name) }
      try? folder.removeFolder(PlaceLayout.incoming)
      if isBeside {
        release()
        try CarryFolder.rename(PlaceLayout.beside(path), to: path)
      }
    } catch {
      throw .placeUnusable(path, error)
    }
  }

  private func send(_ load: CarryLoad, to folder: CarryFolder) throws(SystemError) {
    let missing = load.missing()
    for (count, file) in missing.enumerated() {
      if load.stop.isMade { throw .interrupted }
      load.observe(count, missing.count)
      try folder.take(
        file.path, of: load.source, as: PlaceLayout.incoming + "/" + StagedName.of(file.path, file.sum))
    }
  }

  private func perform(_ step: CarryStep, in folder: CarryFolder) throws(SystemError) {
    switch step {
    case .put(let file):
      try folder.move(PlaceLayout.incoming + "/" + StagedName.of(file.path, file.sum), to: file.path)
    case .stub(let path): try folder.write(StubPage.bytes, to: path)
    }
  }

  mutating func close() { folder = nil }
}
