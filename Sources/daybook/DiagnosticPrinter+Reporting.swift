internal import Diagnostics

extension DiagnosticPrinter {
  /// Does the work; if it fails, prints why and ends with the status for what's wrong with a journal.
  func reporting<Result>(_ work: () throws(Problems) -> Result) throws(ExitStatus) -> Result {
    do throws(Problems) {
      return try work()
    } catch {
      print(error.sorted)
      throw .journalErrors
    }
  }

  /// Does the work; if it fails, prints why and ends with the status for what's wrong with a journal.
  func reporting<Result>(_ work: () async throws(Problems) -> Result) async throws(ExitStatus) -> Result {
    do throws(Problems) {
      return try await work()
    } catch {
      print(error.sorted)
      throw .journalErrors
    }
  }
}
