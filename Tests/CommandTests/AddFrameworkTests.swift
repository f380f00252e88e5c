import Foundation
import Testing

/// `daybook add framework`.
@Suite struct AddFrameworkTests {
  private static let settings: KeyValuePairs = ["daybook.yml": "title: The Ferry Log\n"]
  private static let copy = "content/frameworks/marzano-21.md"
  private static let original = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/StarterFiles/Files/frameworks")

  @Test func copiesTheFileWordForWordAndSaysSo() throws {
    let journal = try TestFolder(Self.settings)
    let result = try Program.run(["add", "framework", "marzano-21"], in: journal.path)
    #expect(result.status == 0 && result.errors == "")
    #expect(
      result.output == """
        Added '\(Self.copy)': The 21 responsibilities of the school leader, with 21 items.
        Open it to see its items and what you can change.
        To name an item in a post, add it to the front matter:
          framework: marzano-21/affirmation

        """)
    let expected = try Data(contentsOf: Self.original.appending(path: "marzano-21.md"))
    // Nothing else: no draft of the file is left beside it.
    #expect(try journal.files(below: "content") == ["frameworks/marzano-21.md": expected])
  }

  @Test func copiesIntoAnotherFolder() throws {
    let folder = try TestFolder(["journal/daybook.yml": "title: J\n"])
    let result = try Program.run(["add", "framework", "PSEL-2015", "journal"], in: folder.path)
    #expect(result.status == 0 && result.output.hasPrefix("Added 'journal/content/frameworks/psel-2015.md': "))
    #expect(try folder.files(below: "journal/content").keys.sorted() == ["frameworks/psel-2015.md"])
  }

  @Test func withoutANameListsWhatThereIs() throws {
    let folder = try TestFolder()
    let result = try Program.run(["add", "framework"], in: folder.path)
    #expect(result.status == 0 && result.errors == "")
    #expect(
      result.output == """
        Frameworks you can add:
          marzano-21  The 21 responsibilities of the school leader
          psel-2015   Professional Standards for Educational Leaders
        To add one to the journal in this folder: daybook add framework marzano-21

        """)
    #expect(try folder.files(below: ".").isEmpty)
  }

  @Test func saysWhenItIsThereAlready() throws {
    let journal = try TestFolder(Self.settings)
    _ = try Program.run(["add", "framework", "marzano-21"], in: journal.path)
    let result = try Program.run(["add", "framework", "marzano-21"], in: journal.path)
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.hasPrefix("'\(Self.copy)' already exists and is identical, so nothing was changed.\n"))
  }

  @Test(arguments: ["", "---\ntitle: Ours\n---\n"])
  func neverReplacesAFile(_ words: String) throws {
    let journal = try TestFolder(["daybook.yml": "title: J\n", Self.copy: words])
    let result = try Program.run(["add", "framework", "marzano-21"], in: journal.path)
    #expect(result.status == 1 && result.output == "")
    #expect(
      result.errors == """
        \(Self.copy): error: a different file with this name already exists; keep it, or rename it and run the \
        command again
        1 error; nothing was written

        """)
    #expect(try journal.files(below: "content") == ["frameworks/marzano-21.md": Data(words.utf8)])
  }

  struct WrongCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, arguments: [String], says: String
  }

  @Test(arguments: [
    WrongCase(
      testDescription: "a slip in the name", arguments: ["framework", "marzano-12"],
      says: "Error: there is no framework 'marzano-12'; did you mean 'marzano-21'?"),
    WrongCase(
      testDescription: "a part of the name", arguments: ["framework", "psel"],
      says: "Error: there is no framework 'psel'; did you mean 'psel-2015'?"),
    WrongCase(
      testDescription: "another name", arguments: ["framework", "danielson"],
      says: "Error: there is no framework 'danielson'; choose one of 'marzano-21', 'psel-2015'"),
    WrongCase(
      testDescription: "the journal without the name", arguments: ["framework", "journal"],
      says: "Error: there is no framework 'journal'; name the framework first: "
        + "'daybook add framework marzano-21 journal'"),
    WrongCase(
      testDescription: "a way out of the folder", arguments: ["framework", "../psel-2015"],
      says: "Error: there is no framework '../psel-2015'; did you mean 'psel-2015'?"),
    WrongCase(
      testDescription: "a slip in what to add", arguments: ["framewrok", "psel-2015"],
      says: "Error: 'add' can't add 'framewrok'; did you mean 'add framework'?"),
    WrongCase(
      testDescription: "what cannot be added", arguments: ["tag"],
      says: "Error: 'add' can't add 'tag'; 'daybook new tag' creates one"),
    WrongCase(
      testDescription: "what nobody knows", arguments: ["zebra"],
      says: "Error: 'add' can't add 'zebra'; choose one of 'framework', 'hosting'"),
  ])
  func wrongUsageIsToldAndDoesNothing(_ c: WrongCase) throws {
    let folder = try TestFolder(["daybook.yml": "title: J\n", "journal/daybook.yml": "title: J\n"])
    let result = try Program.run(["add"] + c.arguments, in: folder.path)
    #expect(result.status == 2 && !result.wasKilled && result.output == "")
    #expect(result.errors.split(separator: "\n").first.map(String.init) == c.says)
    #expect(!folder.has("content") && !folder.has("journal/content"))
  }

  @Test func aFolderThatIsNoJournalIsToldWhatToDo() throws {
    let folder = try TestFolder(["sub/x.txt": ""])
    let empty = try Program.run(["add", "framework", "psel-2015"], in: folder.path)
    #expect(empty.status == 1 && empty.output == "")
    #expect(
      empty.errors.hasPrefix(
        "daybook.yml: error: there's no 'daybook.yml' in this folder or above it, so it isn't a journal; "
          + "go to your journal's folder, or start a journal with: daybook init my-journal\n"))
    let missing = try Program.run(["add", "framework", "psel-2015", "nowhere"], in: folder.path)
    #expect(missing.status == 1 && missing.errors.hasPrefix("nowhere: error: can't open the journal's folder: "))
    #expect(try folder.files(below: ".").keys.sorted() == ["sub/x.txt"])
  }

  @Test func aFileInTheWayIsTold() throws {
    let journal = try TestFolder(["daybook.yml": "title: J\n", "content": "a file"])
    let result = try Program.run(["add", "framework", "psel-2015"], in: journal.path)
    #expect(result.status == 1)
    #expect(
      result.errors.hasPrefix(
        "content/frameworks/psel-2015.md: error: can't add this file: it isn't a folder"))
  }

  @Test func neverFollowsALinkOutOfTheJournal() throws {
    let journal = try TestFolder([
      "journal/daybook.yml": "title: J\n", "elsewhere/x.txt": "", "journal/content/x.txt": "",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: journal.path + "/journal/content/frameworks", withDestinationPath: "../../elsewhere")
    let result = try Program.run(["add", "framework", "psel-2015", "journal"], in: journal.path)
    #expect(result.status == 1 && !result.wasKilled)
    #expect(try journal.files(below: "elsewhere").keys.sorted() == ["x.txt"])
  }

  /// The system's own user may write anywhere, so this says nothing to it.
  @Test(.enabled(if: getuid() != 0)) func aFolderThatCannotBeWrittenIsTold() throws {
    let journal = try TestFolder(Self.settings)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: journal.path)
    let result = try Program.run(["add", "framework", "psel-2015"], in: journal.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: journal.path)
    #expect(result.status == 1)
    #expect(result.errors.contains("you don't have permission; change its permissions, or ask its owner"))
    #expect(try journal.files(below: ".").keys.sorted() == ["daybook.yml"])
  }

  @Test(arguments: [["add", "framework", "--help"], ["help", "add", "framework"]])
  func helpSaysWhatAFrameworkIs(_ arguments: [String]) throws {
    let result = try Program.run(arguments, in: NSTemporaryDirectory())
    #expect(result.status == 0 && result.errors == "")
    for words in [
      "list of what leaders are expected", "marzano-21", "never replaces an existing file", "<name>", "<folder>",
    ] {
      #expect(result.output.replacing(#/\s+/#, with: " ").contains(words), "\(words)")
    }
  }

  @Test func addAloneNamesWhatItAdds() throws {
    let result = try Program.run(["add"], in: NSTemporaryDirectory())
    #expect(result.status == 0 && result.output.contains("  framework  "))
  }
}
