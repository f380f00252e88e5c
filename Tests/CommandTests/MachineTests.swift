import Foundation
import Testing

/// The machine's clock zone and language change nothing; the journal's own zone and `--now` do.
@Suite struct MachineTests {
  @Test func zoneAndLanguageOfTheMachineChangeNothing() throws {
    let journal = try TestFolder.journal()
    let machines: [[String: String]] = [
      [:], ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"],
      ["TZ": "Pacific/Pago_Pago", "LC_ALL": "C"], ["TZ": "no/such/zone", "LANG": "de_DE.ISO-8859-1"],
    ]
    for (number, environment) in machines.enumerated() {
      let result = try Program.run(
        ["build", "--output", "out\(number)", "--now", "2026-03-02 09:00", "--quiet"], in: journal.path,
        environment: environment)
      #expect(result.status == 0 && result.errors == "", "\(environment)")
    }
    let first = try journal.files(below: "out0")
    #expect(first.count > 5)
    for number in 1..<machines.count {
      #expect(try journal.files(below: "out\(number)") == first, "\(machines[number])")
    }
  }

  @Test(arguments: [
    ("2026-03-01", false), ("2026-03-02", true), ("2026-03-02 07:59", false), ("2026-03-02 08:00", true),
    ("2026-03-02T13:59:00Z", false), ("2026-03-02T14:00:00Z", true), ("2026-03-02 16:00 +02:00", true),
  ])
  func nowDecidesWhatIsStillToCome(_ now: String, _ isOut: Bool) throws {
    let journal = try TestFolder.journal()
    let result = try Program.run(["build", "--quiet", "--now", now], in: journal.path)
    #expect(result.status == 0)
    #expect(journal.has("output/posts/a-door/index.html") == isOut)
  }
}
