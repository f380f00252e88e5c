/// A web address's answer.
struct WebStatus: Equatable {
  /// Of HTTP; 0 when there was no answer at all.
  let code: Int

  /// In words; `nil` for an address that is fine, or that only refuses programs.
  var fault: String? {
    switch code {
    case 200...399, 401, 403, 405, 429, 999: nil
    case 0: "the server doesn't answer"
    case 404, 410: "the page doesn't exist (\(code))"
    case 500...599: "the server has an error (\(code))"
    default: "the server answers \(code)"
    }
  }

  var isFine: Bool { fault == nil }
}
