internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import Foundation

/// A folder on a server with SSH: SFTP is all that it needs.
///
/// As in a folder of this computer, files arrive aside and are then put in their places by new names.
struct SSHPlace: Place {
  private let link: SSHLink
  private let path: String
  /// Where the site comes to be: beside its place while nobody has seen it.
  private var base: String
  private var isBeside: Bool { base != path }
  /// From this many files on, several are sent at once, or rsync sends them.
  private static let many = 100
  private static let lanes = 4

  init(_ address: SSHAddress, _ tools: PlaceTools) throws(Diagnostic) {
    link = try SSHLink(address, tools)
    path = address.path
    base = address.path
  }

  private func at(_ name: String) -> String { base + "/" + name }

  mutating func look() throws(Diagnostic) -> PlaceState {
    base = path
    var state = try state()
    guard state.recordBytes == nil, state.pendingBytes == nil else { return state }
    var batch = SFTPBatch()
    batch.add("ls -1a", path, goesOn: true)
    let end = try link.succeed(batch)
    let names = Self.entries(end.text).map { $0.split(separator: "/").last.map(String.init) ?? "" }
    if end.complaint.lowercased().contains("not found") || end.complaint.contains("No such file") {
      base = PlaceLayout.beside(path)
      state = try self.state()
      state.isNew = true
    } else if names.allSatisfy({ [".", "..", ""].contains($0) }) {
      state.setRecord([])
    }
    return state
  }

  private func state() throws(Diagnostic) -> PlaceState {
    let names = [(PlaceLayout.record, "record"), (PlaceLayout.pending, "pending"), (PlaceLayout.moving, "moving")]
    var batch = SFTPBatch()
    for (file, name) in names {
      link.scratch.remove(name)
      batch.add("get", at(file), link.scratch.path + "/" + name, goesOn: true)
    }
    batch.add("ls -lan", at(PlaceLayout.incoming), goesOn: true)
    let end = try link.succeed(batch)
    var state = PlaceState()
    state.setRecord(link.scratch.contents(of: "record"))
    state.setPending(link.scratch.contents(of: "pending"))
    state.isMoving = link.scratch.contents(of: "moving") != nil
    for line in Self.entries(end.text) {
      let words = line.split(separator: " ")
      guard words.count >= 9, words[0].hasPrefix("-"), let size = Int(words[4]) else { continue }
      state.staged[String(words.last?.split(separator: "/").last ?? "")] = size
    }
    return state
  }

  /// What commands printed, without the commands.
  private static func entries(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("sftp>") }
  }

  mutating func sums(of paths: [String]) throws(Diagnostic) -> [String: FileSum] {
    var found: [String: FileSum] = [:]
    for start in stride(from: 0, to: paths.count, by: 500) {
      let some = Array(paths[start..<min(start + 500, paths.count)])
      var batch = SFTPBatch()
      for (index, path) in some.enumerated() {
        batch.add("get", at(path), "\(link.scratch.path)/f\(index)", goesOn: true)
      }
      _ = try link.succeed(batch)
      for (index, path) in some.enumerated() {
        found[path] = link.scratch.sum(of: "f\(index)")
        link.scratch.remove("f\(index)")
      }
    }
    return found
  }

  mutating func claim(_ owner: PlaceOwner) throws(Diagnostic) -> PlaceOwner? {
    try write(owner.bytes, "owner")
    var batch = SFTPBatch()
    batch.add("mkdir", base, goesOn: true)
    batch.add("mkdir", at(PlaceLayout.folder), goesOn: true)
    batch.add("mkdir", at(PlaceLayout.lock))
    batch.add("put", link.scratch.path + "/owner", at(PlaceLayout.lockOwner))
    let end = try link.run(batch)
    if end.isFine { return nil }
    var question = SFTPBatch()
    link.scratch.remove("owner")
    question.add("get", at(PlaceLayout.lockOwner), link.scratch.path + "/owner", goesOn: true)
    question.add("ls -1", at(PlaceLayout.lock))
    guard try link.run(question).isFine else { throw link.trouble(end) }
    return link.scratch.contents(of: "owner").flatMap(PlaceOwner.init) ?? .unsigned
  }

  private func write(_ bytes: [UInt8], _ name: String) throws(Diagnostic) {
    do throws(SystemError) { try link.scratch.write(bytes, to: name) } catch { throw .placeUnusable("/tmp", error) }
  }

  mutating func release() { _ = try? link.finishing.run(releasing(SFTPBatch())) }

  private func releasing(_ batch: SFTPBatch) -> SFTPBatch {
    var batch = batch
    batch.add("rm", at(PlaceLayout.lockOwner), goesOn: true)
    batch.add("rmdir", at(PlaceLayout.lock), goesOn: true)
    return batch
  }

  mutating func carry(_ load: CarryLoad) throws(Diagnostic) {
    try announce(load)
    let isWhole = try sendWhole(load)
    if !isWhole { try send(load) }
    try perform(steps(load, isWhole: isWhole))
    if isBeside { base = path }
  }

  private func announce(_ load: CarryLoad) throws(Diagnostic) {
    try write(load.plan.pending, "pending")
    var batch = SFTPBatch()
    batch.add("mkdir", at(PlaceLayout.incoming), goesOn: true)
    replace(PlaceLayout.pending, by: "pending", in: &batch)
    for name in load.leftovers() { batch.add("rm", at(PlaceLayout.incoming + "/" + name), goesOn: true) }
    _ = try link.succeed(batch)
  }

  /// Writes one of our own files, whole.
  private func replace(_ name: String, by file: String, in batch: inout SFTPBatch) {
    batch.add("put", link.scratch.path + "/" + file, at(name + ".part"))
    batch.add("rename", at(name + ".part"), at(name))
  }

  /// Where nobody sees the site yet, rsync may put files in their places at once.
  /// - Returns: `false` when there is a site, or no rsync on both sides.
  private func sendWhole(_ load: CarryLoad) throws(Diagnostic) -> Bool {
    guard isBeside, load.files.count >= Self.many, load.plan.state.staged.isEmpty else { return false }
    load.observe(0, load.files.count)
    return try link.sendByRsync(load.source.path, to: base, only: load.files.map(\.path))
  }

  private func send(_ load: CarryLoad) throws(Diagnostic) {
    let missing = load.missing()
    load.observe(0, missing.count)
    if missing.count >= Self.many, try sendByRsync(missing, load) { return }
    let lanes = missing.count < Self.many ? 1 : Self.lanes
    let failures = FirstFailure()
    DispatchQueue.concurrentPerform(iterations: lanes) { lane in
      var batch = SFTPBatch()
      for index in stride(from: lane, to: missing.count, by: lanes) {
        let file = missing[index]
        batch.add(
          "put", load.source.path + "/" + file.path,
          at(PlaceLayout.incoming + "/" + StagedName.of(file.path, file.sum)))
      }
      do throws(Diagnostic) { _ = try link.succeed(batch) } catch { failures.note(error) }
    }
    try failures.rethrow()
  }

  /// The files under their names at the place, in a folder that rsync can send as it is.
  private func sendByRsync(_ files: [CarryPlan.File], _ load: CarryLoad) throws(Diagnostic) -> Bool {
    let folder: CarryFolder
    do throws(SystemError) {
      folder = try CarryFolder.made(link.scratch.path + "/sending")
      for file in files { try folder.share(file.path, of: load.source, as: StagedName.of(file.path, file.sum)) }
    } catch {
      throw .placeUnusable("/tmp", error)
    }
    defer { for file in files { _ = try? folder.remove(StagedName.of(file.path, file.sum)) } }
    return try link.sendByRsync(folder.path, to: at(PlaceLayout.incoming))
  }

  mutating func close() { link.close() }
}

// Putting in place what has arrived.
extension SSHPlace {
  /// - Parameter isWhole: whether the files are in their places already.
  private func steps(_ load: CarryLoad, isWhole: Bool) throws(Diagnostic) -> [RemoteStep] {
    var steps: [RemoteStep] = []
    if !isWhole {
      steps = load.newFolders.map { .makeFolder(at($0)) }
      for step in load.steps {
        switch step {
        case .stub(let path): steps.append(.stub(from: at(PlaceLayout.stub), to: at(path)))
        case .put(let file):
          let staged = at(PlaceLayout.incoming + "/" + StagedName.of(file.path, file.sum))
          steps.append(.move(staged, to: at(file.path)))
        }
      }
    }
    steps.append(.move(at(PlaceLayout.record + ".part"), to: at(PlaceLayout.record)))
    steps += load.plan.removed.map { .remove(at($0)) } + load.oldFolders.map { .removeFolder(at($0)) }
    steps += [PlaceLayout.stub, PlaceLayout.moving, PlaceLayout.pending].map { .remove(at($0)) }
    steps.append(.removeFolder(at(PlaceLayout.incoming)))
    if isBeside {
      steps += [.remove(at(PlaceLayout.lockOwner)), .removeFolder(at(PlaceLayout.lock)), .move(base, to: path)]
    }
    try write(StubPage.bytes, "stub")
    try write(load.plan.next.bytes, "record")
    try write([], "moving")
    return steps
  }

  /// All steps in one go: by the server's shell when there are many and it has one, else by SFTP.
  private func perform(_ steps: [RemoteStep]) throws(Diagnostic) {
    let own = [("stub", PlaceLayout.stub), ("record", PlaceLayout.record + ".part"), ("moving", PlaceLayout.moving)]
    var batch = SFTPBatch()
    batch.add("lcd", link.scratch.path)
    for (file, name) in own { batch.add("put", file, at(name)) }
    if steps.count >= Self.many {
      _ = try link.succeed(batch)
      if try link.runInShell(steps) { return }
    }
    do throws(Diagnostic) {
      _ = try link.succeed(adding(steps, to: batch, replacing: true))
    } catch {
      // A server that can't replace a file in one step: then there's a moment without it.
      guard error.message.contains("rename") else { throw error }
      _ = try link.succeed(adding(steps, to: batch, replacing: false))
    }
  }

  private func adding(_ steps: [RemoteStep], to batch: SFTPBatch, replacing: Bool) -> SFTPBatch {
    var batch = batch
    for step in steps { batch.add(step, replacing: replacing) }
    return batch
  }
}
