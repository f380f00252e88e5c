internal import FlyingFox
internal import Foundation

/// Answers browsers: pages and files of the site by their addresses, never a folder of the disk.
struct PreviewHandler: HTTPHandler {
  let stage: PreviewSession

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard AllowedHost.allows(request.headers[.host]) else {
      return .plain(.misdirectedRequest, "This preview answers only at localhost and 127.0.0.1.\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      return .plain(.methodNotAllowed, "The preview is read-only.\n", [HTTPHeader("Allow"): "GET, HEAD"])
    }
    let response = await answer(request)
    return request.method == .HEAD ? response.withoutBody : response
  }

  private func answer(_ request: HTTPRequest) async -> HTTPResponse {
    guard let path = request.target.path().removingPercentEncoding, path.hasPrefix("/") else {
      return .plain(.badRequest, "There's no such address.\n")
    }
    switch path {
    case PreviewScript.eventsPath: return await events(isHead: request.method == .HEAD)
    case PreviewScript.path: return .file(PreviewScript.bytes, type: "text/javascript; charset=utf-8")
    default: break
    }
    switch await stage.answer(to: String(path.dropFirst())) {
    case .page(let bytes): return await page(bytes, .ok)
    case .missing(let bytes): return await page(bytes, .notFound)
    case .nothingYet: return await page(WaitingPage.bytes, .serviceUnavailable)
    case .folder: return .redirect(to: request.target.path() + "/")
    case .file(let bytes, let path):
      return .file(bytes, type: MediaTypes.type(of: path), range: request.headers[.range])
    }
  }

  private func page(_ bytes: [UInt8], _ status: HTTPStatusCode) async -> HTTPResponse {
    let generation = await stage.generation
    return .file(
      PreviewScript.added(to: bytes, generation: generation), type: MediaTypes.type(of: ".html"), status: status)
  }

  /// Server-sent events: what the preview shows, now and after each change.
  private func events(isHead: Bool) async -> HTTPResponse {
    let headers: HTTPHeaders = [.contentType: "text/event-stream", .cacheControl: "no-store"]
    if isHead { return HTTPResponse(statusCode: .ok, headers: headers, body: Data()) }
    let states = await stage.states()
    return HTTPResponse(
      statusCode: .ok, headers: headers,
      body: HTTPBodySequence(from: EventBytes(events: PreviewEvents.bytes(of: states))))
  }
}

extension HTTPResponse {
  static func plain(_ status: HTTPStatusCode, _ text: String, _ headers: HTTPHeaders = [:]) -> HTTPResponse {
    var headers = headers
    headers[.contentType] = "text/plain; charset=utf-8"
    return HTTPResponse(statusCode: status, headers: headers, body: Data(text.utf8))
  }

  static func redirect(to address: String) -> HTTPResponse {
    // One slash at the front: two would name another machine.
    let path = "/" + address.drop { $0 == "/" }
    let headers: HTTPHeaders = [.location: path, .cacheControl: "no-store"]
    return HTTPResponse(statusCode: .found, headers: headers, body: Data())
  }

  /// - Parameter range: the header of the request, if any.
  static func file(
    _ bytes: [UInt8], type: String, status: HTTPStatusCode = .ok, range: String? = nil
  ) -> HTTPResponse {
    var headers: HTTPHeaders = [.contentType: type, .cacheControl: "no-store", .acceptRanges: "bytes"]
    headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    switch ByteRangeRequest(range, of: bytes.count) {
    case .whole: return HTTPResponse(statusCode: status, headers: headers, body: Data(bytes))
    case .part(let part):
      headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"
      return HTTPResponse(statusCode: .partialContent, headers: headers, body: Data(bytes[part]))
    case .unsatisfiable:
      headers[.contentRange] = "bytes */\(bytes.count)"
      return HTTPResponse(statusCode: .rangeNotSatisfiable, headers: headers, body: Data())
    }
  }

  /// As HEAD wants it: the length of what GET would send.
  fileprivate var withoutBody: HTTPResponse {
    var headers: HTTPHeaders = self.headers
    if case .httpBody(let body) = payload, let count = body.count, headers[.contentLength] == nil {
      headers[.contentLength] = String(count)
    }
    return HTTPResponse(version: version, statusCode: statusCode, headers: headers, body: Data())
  }
}
