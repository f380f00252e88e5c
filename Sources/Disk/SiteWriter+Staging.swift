package import Diagnostics
internal import Synchronization

extension SiteWriter {
  /// Stages a planned file, unless the existing file has the same size and passes `isSame`.
  ///
  /// - Parameters:
  ///   - fill: writes the file and gives its sum.
  ///   - sum: computes the sum if the file already exists.
  func write(
    _ index: Int, size: Int, isSame: (borrowing Descriptor) throws(SystemError) -> Bool,
    fill: (borrowing Descriptor) throws(SystemError) -> FileSum, sum: () throws(SystemError) -> FileSum
  ) throws(Diagnostic) -> Outcome {
    let path = plan.files[index].path
    switch plan.places[index] {
    case .inNewFolder(let staged):
      return note(.inNewFolder, try stage(path, as: staged, fill), for: index)
    case .inPlaceOfFolder:
      let sum = try stage(path, as: String(index), fill)
      return note(.staged(String(index), replacing: false), sum, for: index)
    case .standing(let isOurs):
      let standing = try self.standing(at: path, size: size, isSame)
      if standing == .same { return note(.unchanged, try known(path, or: sum), for: index) }
      if standing == .foreign || (standing == .different && !isOurs) {
        throw .notOurs(plan.files[index], in: output.name)
      }
      let sum = try stage(path, as: String(index), fill)
      return note(.staged(String(index), replacing: standing == .different), sum, for: index)
    }
  }

  private func known(_ path: String, or sum: () throws(SystemError) -> FileSum) throws(Diagnostic) -> FileSum {
    if let known = output.knownSum(of: path) { return known }
    do throws(SystemError) { return try sum() } catch { throw .cannotWrite(path, in: output.name, error) }
  }

  /// Moves a file that was staged before the plan, or that already exists, into its place.
  /// - Parameter name: in the staging folder; `nil` if the existing file already has the right bytes.
  package func adopt(_ name: String?, _ sum: FileSum, for index: Int) throws(Diagnostic) -> Outcome {
    let path = plan.files[index].path
    switch plan.places[index] {
    case .inNewFolder(let staged):
      do throws(SystemError) {
        try output.staging.move(name ?? path, to: staged)
      } catch {
        throw .cannotWrite(path, in: output.name, error)
      }
      return note(.inNewFolder, sum, for: index)
    case .inPlaceOfFolder: return note(.staged(name ?? path, replacing: false), sum, for: index)
    case .standing(let isOurs):
      guard let name else { return note(.unchanged, sum, for: index) }
      let standing = try self.standing(at: path, size: -1) { _ in false }
      if standing == .foreign || (standing == .different && !isOurs) {
        throw .notOurs(plan.files[index], in: output.name)
      }
      return note(.staged(name, replacing: standing == .different), sum, for: index)
    }
  }

  private enum Standing { case nothing, same, different, foreign }

  private func standing(
    at path: String, size: Int, _ isSame: (borrowing Descriptor) throws(SystemError) -> Bool
  ) throws(Diagnostic) -> Standing {
    do throws(SystemError) {
      let file = try output.root.file(path)
      let status = try FileStatus(of: file)
      if status.kind != .file { return .foreign }
      if status.size != size { return .different }
      return try isSame(file) ? .same : .different
    } catch {
      if error.isNotFound { return .nothing }
      if error.isLink { return .foreign }
      throw .cannotWrite(path, in: output.name, error)
    }
  }

  private func stage(
    _ path: String, as name: String, _ fill: (borrowing Descriptor) throws(SystemError) -> FileSum
  ) throws(Diagnostic) -> FileSum {
    do throws(SystemError) {
      return try output.staging.add(name, fill)
    } catch {
      throw .cannotWrite(path, in: output.name, error)
    }
  }

  private func note(_ step: Step, _ sum: FileSum, for index: Int) -> Outcome {
    progress.withLock { progress in
      progress.steps[index] = step
      progress.sums[index] = sum
    }
    return step == .unchanged ? .unchanged : .written
  }
}
