import ArgumentParser

@main
struct Daybook: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Turns a folder of Markdown reflections into a website.")
}
