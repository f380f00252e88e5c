package import Diagnostics

// The wording of what keeps students' names out of a site.
extension Diagnostic {
  static func studentField(_ name: String, file: String, at position: Position, length: Int) -> Self {
    let remedy =
      name == "name" || name == "title" ? "write 'shown_as: a Grade 7 student' instead" : "remove '\(name)'"
    return Diagnostic(
      .error, "student-field", file: file, at: position, length: length,
      message: "a student's file can't have '\(name)', because pages never say who a student is", hint: remedy)
  }

  static func studentNotShown(file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "student-not-shown", file: file, at: position, length: length,
      message: "this file doesn't say what pages may call the student",
      hint: "add a line 'shown_as: a Grade 7 student'")
  }

  static func studentAddress(_ alias: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "student-address", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' would show everyone the student's name",
      hint: "remove it from 'aliases'")
  }

  static func shownAsWithoutStudent(file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "student-field", file: file, at: position, length: length,
      message: "'shown_as' is for students, but this file doesn't say that it's about one",
      hint: "add 'kind: student', or write 'name' instead of 'shown_as'")
  }

  package static func nearStudent(_ name: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "near-student", file: file, at: name.position, length: name.length,
      message: "no person is called '\(name.value)', but a student's file has almost this name",
      hint: "if you mean the student, write the file's name exactly, so that no page shows it; "
        + "for someone else, add a file to content/people")
  }
}
