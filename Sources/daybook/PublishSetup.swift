internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Publishing

/// Asks three questions and writes the answer to `daybook.yml`: what kind of place, where, and the site's address.
struct PublishSetup {
  let folder: String

  func run() throws {
    guard let dialogue = Dialogue.atTerminal else {
      throw UsageFault.report(
        ValidationError("--setup asks questions, so it needs a terminal; or write 'publish: {to: …}' in daybook.yml"),
        of: PublishCommand.self)
    }
    do throws(Problems) {
      var setup = try PlaceSetup(in: folder)
      try ask(dialogue, &setup)
    } catch {
      DiagnosticPrinter(console: .standardError, folder: folder, countsErrors: false).print(error.sorted)
      throw ExitStatus.journalErrors
    }
  }

  private func ask(_ dialogue: Dialogue, _ setup: inout PlaceSetup) throws(Problems) {
    do throws(Dialogue.Ended) {
      dialogue.say("Where should the site go?")
      for (number, kind) in zip(1..., PlaceSetup.Kind.allCases) { dialogue.say("  \(number)  \(kind.title)") }
      let kind = try choice(dialogue)
      dialogue.say(kind.explanation)
      let address = try address(dialogue, kind, setup)
      let url = try dialogue.ask("The site's web address; leave empty if it has none", offered: setup.url)
      setup.answer(address: address, url: url)
    } catch {
      dialogue.say("Nothing was changed.")
      return
    }
    try setup.write()
    Console.standardOutput.write(
      "Written to daybook.yml. To see what would be published: daybook publish --dry-run\n")
  }

  private func choice(_ dialogue: Dialogue) throws(Dialogue.Ended) -> PlaceSetup.Kind {
    while true {
      let kinds = PlaceSetup.Kind.allCases
      if let number = Int(try dialogue.ask("A number", offered: "1")), kinds.indices.contains(number - 1) {
        return kinds[number - 1]
      }
      dialogue.say("Please answer with a number from 1 to \(kinds.count).")
    }
  }

  private func address(
    _ dialogue: Dialogue, _ kind: PlaceSetup.Kind, _ setup: PlaceSetup
  ) throws(Dialogue.Ended) -> String {
    while true {
      let answer = try dialogue.ask("Its address")
      guard let fault = setup.fault(in: answer) else { return answer }
      dialogue.say("\(fault).")
    }
  }
}
