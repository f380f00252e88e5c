import Testing
@testable import Letters

@Suite struct CommentMarkTests {
  struct Field: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let left: String
    let problems: [CommentMarks.Problem]

    init(_ reason: String, _ text: String, _ left: String, _ problems: [CommentMarks.Problem] = []) {
      (testDescription, self.text, self.left, self.problems) = (reason, text, left, problems)
    }
  }

  @Test(arguments: [
    Field("within the words", "Our plan %%ask K.%% for May", "Our plan for May"),
    Field("at the begin", "%%ask%% Our plan", "Our plan"),
    Field("at the end", "Our plan %%ask%%", "Our plan "),
    Field("nothing else", "%%ask%%", ""),
    Field("several", "a %%b%% c %%d%% e", "a c e"),
    Field("with nothing in it", "a %%%% b", "a b"),
    Field("over lines", "a %%b\nc%% d", "a d"),
    Field("without blanks", "a%%b%%c", "ac"),
    Field("ends with a number", "%%call room 12%% a", "a"),
    Field("two that end with numbers", "%%a 12%% public %%b 13%% end", "public end"),
    Field("without an end", "a %%b c", "a ", [.open]),
    Field("a second one without an end: nobody knows which", "a %%b%% c %%d", "a ", [.open]),
    Field("a percent sign", "100%% of us", "100%% of us", [.shown]),
    Field("a percent sign at the end", "It grew by 5%%", "It grew by 5%%", [.shown]),
    Field("a percent sign and a comment", "100%% of %%ask%% us", "100%% of us", [.shown]),
    Field("a comment and a percent sign", "%%ask%% grew 5%%.", "grew 5%%.", [.shown]),
    Field("two percent signs may be a comment", "from 5%% to 8%%.", "from 5.", [.percent]),
    Field("three signs, two of them behind numbers", "5%% of %%ask 6%% more", "5 more", [.percent]),
    Field("all that lies between", "5%% of %%ask%% the 6%% more", "5 more", [.percent]),
    Field("a number, and a letter right behind", "room 5%%ask%% a", "room 5 a"),
    Field("escaped", #"a \%\%b \%%c"#, #"a \%\%b \%%c"#),
    Field("in an address", "https://oak.example/100%%20more", "https://oak.example/100%%20more"),
    Field("behind an address", "https://oak.example/a%%20 fail%% b", "https://oak.example/a b"),
    Field("an address and a comment", "https://oak.example/a%%ask%%", "https://oak.example/a"),
    Field("one sign", "100% of us", "100% of us"),
    Field("three signs", "a %%%b%%% c", "a c"),
  ])
  func hides(_ field: Field) {
    let left = CommentMarks.left(of: Array(field.text.utf8)[...])
    #expect(left.map { String(decoding: $0.text, as: UTF8.self) } ?? field.text == field.left)
    #expect((left?.marks.problems ?? []).map(\.problem) == field.problems)
  }
}
