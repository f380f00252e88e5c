internal import Authoring
internal import Diagnostics
internal import Disk

/// Asks the public address for what was published, as a reader's browser does.
struct WebVerification {
  /// With a slash at its end.
  let url: String
  let answers: WebAnswers
  let stop: StopRequest
  /// How long a host may take until it shows what it got.
  let patience: Duration

  /// - Parameters:
  ///   - files: that must be there, with these bytes.
  ///   - gone: that must not.
  /// - Returns: `nil` when nobody answers there.
  func result(_ files: [CarryPlan.File], gone: [String]) throws(Diagnostic) -> Verification? {
    var verification = Verification()
    verification.address = url
    verification.asked = files.count + gone.count
    let first = try answers.of([url])
    if first.first?.status == 0 { return nil }
    let start = ContinuousClock.now
    var pause = Duration.milliseconds(500)
    var (waiting, here) = (
      files.map { Wanted(path: $0.path, sum: $0.sum) } + gone.map { Wanted(path: $0, sum: nil) }, 0
    )
    while true {
      verification.wrong = try ask(&waiting)
      if waiting.isEmpty || stop.isMade || ContinuousClock.now - start > patience { break }
      here += 1
      sleep(for: pause)
      pause = min(pause * 2, .seconds(10))
    }
    verification.notes = policyNotes(first)
    return verification
  }

  private struct Wanted {
    var path: String
    /// `nil` for what must be gone.
    var sum: FileSum?
  }

  /// Asks for each, and leaves those that aren't as they should be.
  private func ask(_ wanted: inout [Wanted]) throws(Diagnostic) -> [Verification.Wrong] {
    var wrong: [Verification.Wrong] = []
    var left: [Wanted] = []
    for (file, answer) in zip(wanted, try answers.of(wanted.map { url + Self.encoded($0.path) })) {
      guard let reason = Self.fault(answer, file) else { continue }
      wrong.append(.init(path: file.path, reason: reason))
      left.append(file)
    }
    wanted = left
    return wrong
  }

  private static func fault(_ answer: WebAnswers.Answer, _ wanted: Wanted) -> String? {
    if wanted.sum == nil {
      return [404, 410].contains(answer.status) ? nil : "it's still there (\(answer.status))"
    }
    switch answer.status {
    case 0: return "the server doesn't answer"
    case 200: break
    case 404, 410: return "it isn't there (\(answer.status))"
    default: return "the server answers \(answer.status)"
    }
    if answer.sum != wanted.sum { return "the server still has another version" }
    let type = answer.type.split(separator: ";").first.map { $0.lowercased().trimmedBlanks } ?? ""
    guard let right = MediaType.allowed(wanted.path), !right.contains(type) else { return nil }
    return "the server calls it '\(type)' instead of '\(right[0])'"
  }

  /// A host that can't send a policy is no fault: pages work without.
  private func policyNotes(_ first: [WebAnswers.Answer]) -> [String] {
    let policy = first.first?.policy ?? ""
    if policy.isEmpty { return ["the server sends no Content-Security-Policy; see 'daybook add hosting'"] }
    let missing = Hosting.contentSecurityPolicy.split(separator: ";").map { $0.trimmedBlanks }.filter {
      !policy.contains($0)
    }
    return missing.isEmpty ? [] : ["the server's Content-Security-Policy lacks: " + missing.joined(separator: "; ")]
  }

  /// `posts/fog/index.html` is asked for as readers do: `posts/fog/`.
  static func encoded(_ path: String) -> String {
    let page = path.hasSuffix("/index.html") || path == "index.html" ? String(path.dropLast("index.html".count)) : path
    return page.utf8.reduce(into: "") { text, byte in
      let isPlain =
        byte < 0x80 && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
      if isPlain || "-._~/".utf8.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
  }
}

extension StringProtocol {
  fileprivate var trimmedBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
