internal import Diagnostics
internal import Publishing

/// A publish in words.
struct PublishSummary {
  private let report: PublishReport
  private static let mostLines = 20

  init(_ report: PublishReport) { self.report = report }

  /// What is about to happen.
  var preview: String {
    let place = report.place.isEmpty ? "'\(report.address)'" : "'\(report.place)' (\(report.address))"
    if report.isNothing { return "Nothing has changed at \(place).\n" + held }
    return "For \(place):\n" + pages + first + held + pictures + addresses + hosts + sizes
  }

  /// The whole report, as of a publish that has happened.
  var text: String { "\(report.date): \(report.outcome)\n" + preview + proof }

  var result: String {
    switch report.outcome {
    case "nothing to do": "Everything is there already; nothing was sent.\n"
    case "back":
      "Went back: \(counted(report.send.count, "file")) sent, \(report.remove.count) removed. The next 'daybook publish' brings the newer site again.\n"
    default: "Published: \(counted(report.send.count, "file")) sent, \(report.remove.count) removed.\n"
    }
  }

  /// Whether it arrived, in one line.
  var proof: String {
    guard let proof = report.verification else { return "" }
    let notes = proof.notes.map { "Note: \($0)\n" }.joined()
    if !proof.isFine { return notes }
    let looked = "\(counted(proof.asked, "file")) looked at, all as they should be"
    return (proof.by == "web" ? "The site is up at \(proof.address): \(looked).\n" : "It has arrived: \(looked).\n")
      + notes
  }

  /// What isn't as it should be, as problems.
  var wrong: [Diagnostic] {
    (report.verification?.wrong ?? []).map { wrong in
      Diagnostic(
        .error, "not-arrived", file: report.verification?.address ?? "",
        message: "\(address(wrong.path)): \(wrong.reason)",
        hint: "wait a minute, then: daybook publish --verify")
    }
  }

  private var pages: String {
    let new = report.pages.new.map { line(address($0.path), $0.title) }
    let changed = report.pages.changed.map { line(address($0.path), $0.title) }
    return list("New pages", new) + list("Changed pages", changed)
      + list("Removed pages", report.pages.removed.map { "  " + address($0) })
  }

  private var first: String {
    let first = report.firstTimePublic
    return list("Posts that nobody has seen yet", first.posts.map { line(address($0.path), $0.title) })
      + list("People that nobody has seen yet", first.people.map { line(address($0.path), $0.title) })
      + list("Pictures that nobody has seen yet", first.pictures.map { "  " + $0 })
  }

  private var held: String { list("Held back", report.heldBack.map { "  \($0.file): \($0.reason)" }) }

  private var pictures: String {
    let cleaned = report.picturesCleaned.map { "  \($0.path): \($0.removed.joined(separator: " and "))" }
    return list("Pictures whose place or device was removed", cleaned)
      + list("Pictures without a description", report.picturesWithoutWords.map { "  " + $0 })
  }

  private var addresses: String {
    list("Addresses that disappear", report.addressesThatDisappear.map { "  " + $0 })
  }

  private var hosts: String {
    report.outsideHosts.isEmpty
      ? "No page asks another host.\n" : list("Other hosts that pages ask", report.outsideHosts.map { "  " + $0 })
  }

  private var sizes: String {
    "\(counted(report.send.count, "file")) to send (\(Self.size(report.bytesToSend))), \(report.remove.count) to remove, "
      + "\(report.unchanged) unchanged; the whole site has \(Self.size(report.siteBytes)).\n"
  }

  private func list(_ title: String, _ lines: [String]) -> String {
    if lines.isEmpty { return "" }
    let more =
      lines.count > Self.mostLines ? ["  … and \(lines.count - Self.mostLines) more; --json lists them all"] : []
    return "\(title): \(lines.count)\n" + (lines.prefix(Self.mostLines) + more).joined(separator: "\n") + "\n"
  }

  private func line(_ address: String, _ title: String) -> String {
    "  \(address)" + (title.isEmpty ? "" : "  \(title)")
  }

  private func address(_ path: String) -> String {
    "/" + (path == "index.html" || path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path)
  }

  private static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1_000: "\(bytes) bytes"
    case ..<1_000_000: "\((bytes + 500) / 1_000) kB"
    default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
    }
  }
}
