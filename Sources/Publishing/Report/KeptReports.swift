internal import Disk
internal import Foundation

/// The report of the last publish, kept on this computer.
struct KeptReports {
  private static let data = "report.json"
  static let page = "report.html"
  private let notes: CarryFolder

  init(in notes: CarryFolder) { self.notes = notes }

  var last: PublishReport? {
    guard let bytes = (try? notes.contents(of: Self.data)) ?? nil else { return nil }
    return try? JSONDecoder().decode(PublishReport.self, from: Data(bytes))
  }

  /// The page also stays under its day and time, to file.
  func keep(_ report: PublishReport) throws(SystemError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let page = Array(ReportPage.html(of: report).utf8)
    try notes.write(Array((try? encoder.encode(report)) ?? Data()), to: Self.data)
    try notes.write(page, to: Self.page)
    let name = report.date.filter { $0.isNumber || $0 == "-" || $0 == "T" }
    try notes.write(page, to: "reports/\(name).html")
  }

  var pagePath: String { notes.path + "/" + Self.page }
}
