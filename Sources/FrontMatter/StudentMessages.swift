package import Diagnostics

// The wording of what keeps students' names out of a site.
extension Diagnostic {
  static func studentField(_ name: String, file: String, at position: Position, length: Int) -> Self {
    let remedy =
      name == "name" || name == "title" ? "write 'shown_as: a Grade 7 student' instead" : "take '\(name)' out"
    return Diagnostic(
      .error, "student-field", file: file, at: position, length: length,
      message: "a student's file has no '\(name)', for pages never say who the student is", hint: remedy)
  }

  static func studentNotShown(file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "student-not-shown", file: file, at: position, length: length,
      message: "nothing says what pages may call this student",
      hint: "add a line 'shown_as: a Grade 7 student'")
  }

  static func studentAddress(_ alias: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "student-address", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' would show the student's name to everybody",
      hint: "take it out of 'aliases'")
  }

  static func shownAsWithoutStudent(file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "student-field", file: file, at: position, length: length,
      message: "'shown_as' is for students, and this file does not say that it is one",
      hint: "add 'kind: student', or write 'name' instead of 'shown_as'")
  }

  package static func nearStudent(_ name: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "near-student", file: file, at: name.position, length: name.length,
      message: "no person is called '\(name.value)', but a student's file has nearly this name",
      hint: "write the name of the student's file exactly, so that no page shows it; "
        + "for somebody else add a file to content/people")
  }
}
