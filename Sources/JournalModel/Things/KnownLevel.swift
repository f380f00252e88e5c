/// A level of leadership that every school has, known by its id even where no file describes it.
package enum KnownLevel: String, CaseIterable, Sendable {
  case district, superintendents, school, principals, classroom, teachers, future, students

  /// The order of support: each rank supports the next one.
  package var rank: Int {
    switch self {
    case .district, .superintendents: 0
    case .school, .principals: 1
    case .classroom, .teachers: 2
    case .future, .students: 3
    }
  }

  /// In lists, those of a rank one after the other.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// - Parameter id: of a level, in English.
  init?(id: String) {
    guard let level = Self.byID[id] else { return nil }
    self = level
  }

  private static let byID: [String: KnownLevel] = [
    "district": .district, "districts": .district, "district-leader": .district, "district-leaders": .district,
    "superintendent": .superintendents, "superintendents": .superintendents,
    "school": .school, "schools": .school, "school-leader": .school, "school-leaders": .school,
    "principal": .principals, "principals": .principals, "headteacher": .principals, "headteachers": .principals,
    "head-teacher": .principals, "head-teachers": .principals,
    "classroom": .classroom, "classrooms": .classroom, "classroom-leader": .classroom,
    "classroom-leaders": .classroom,
    "teacher": .teachers, "teachers": .teachers,
    "future": .future, "future-leader": .future, "future-leaders": .future,
    "student": .students, "students": .students, "pupil": .students, "pupils": .students, "learner": .students,
    "learners": .students,
  ]
}
