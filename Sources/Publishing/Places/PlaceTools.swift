internal import Diagnostics
internal import Disk
internal import SiteAssembly

/// The programs of this computer by which a place is reached, and how they are started.
struct PlaceTools: Sendable {
  private let searchPath: String
  private let environment: [String]
  /// Whether a person is there to be asked for a password.
  let asks: Bool
  private var stop: StopRequest?

  /// The same for what must be done although a person stopped the rest.
  var finishing: PlaceTools {
    var tools = self
    tools.stop = nil
    return tools
  }

  init(_ request: PublishRequest) {
    searchPath = request.options.searchPath
    // In English, so that their words can be understood.
    environment =
      request.environment.filter { !["LC_ALL", "LANGUAGE"].contains($0.key) }.map { "\($0.key)=\($0.value)" }
      .sorted() + ["LC_ALL=C"]
    asks = request.asks
    stop = request.stop
  }

  /// - Parameter package: what the program is called where it is installed from.
  func program(_ name: String, package: String) throws(Diagnostic) -> InstalledProgram {
    guard let program = InstalledProgram.named(name, in: searchPath) else { throw .missingProgram(name, package) }
    return program
  }

  func optionalProgram(_ name: String) -> InstalledProgram? { InstalledProgram.named(name, in: searchPath) }

  func call(_ arguments: [String], input: [UInt8]? = nil, _ more: [String] = []) -> ProgramCall {
    var call = ProgramCall(arguments)
    call.environment = environment + more
    if let input { call.input = .bytes(input) }
    call.output = .kept
    call.stop = stop
    return call
  }

  /// Runs a program to its end, whatever its status says.
  func run(_ program: InstalledProgram, _ call: ProgramCall) throws(Diagnostic) -> ProgramEnd {
    do throws(SystemError) {
      let end = try program.run(call)
      if end.cut == .byPerson { throw SystemError.interrupted }
      return end
    } catch {
      throw error == .interrupted ? .publishStopped : .programFailed(program.path, error)
    }
  }
}
