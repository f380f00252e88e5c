/// What an address of the web answered.
struct WebStatus: Equatable {
  /// Of HTTP; 0 when there was no answer at all.
  let code: Int

  /// In words; `nil` for an address that is fine, or that only refuses programs.
  var fault: String? {
    switch code {
    case 200...399, 401, 403, 405, 429, 999: nil
    case 0: "nobody answers there"
    case 404, 410: "there is no such page (\(code))"
    case 500...599: "the server has trouble (\(code))"
    default: "the answer is \(code)"
    }
  }

  var isFine: Bool { fault == nil }
}
