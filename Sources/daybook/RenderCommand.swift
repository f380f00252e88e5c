internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Foundation

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Convert Markdown to HTML.",
    discussion: "Reads standard input and writes the HTML to standard output: daybook render < text.md")

  @Flag(help: "Plain CommonMark, without Daybook's tables, footnotes, links in double brackets, and so on.")
  var plain = false

  func run() throws {
    if isatty(0) == 1 { Console.standardError.write("Type or paste the text, then press Control-D.\n") }
    let printer = DiagnosticPrinter(console: .standardError, folder: ".")
    try printer.reporting { () throws(Problems) in
      let input = FileHandle.standardInput.readDataToEndOfFile()
      let fragment = try Fragment(rendering: Array(input), isPlain: plain, file: "standard input")
      printer.print(fragment.warnings)
      Console.standardOutput.write(fragment.html)
    }
  }
}
