package import JournalModel

extension PageStrings {
  /// The titles of levels without files.
  package var levelTitles: [KnownLevel: String] {
    [
      .district: self[.levelDistrict], .superintendents: self[.levelSuperintendents], .school: self[.levelSchool],
      .principals: self[.levelPrincipals], .classroom: self[.levelClassroom], .teachers: self[.levelTeachers],
      .future: self[.levelFuture], .students: self[.levelStudents],
    ]
  }
}
