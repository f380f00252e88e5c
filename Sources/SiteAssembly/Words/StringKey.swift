/// The words that the program itself asks for; templates name theirs.
package enum StringKey: String, CaseIterable, Sendable {
  // Ages and counts.
  case today, ageDays, ageWeeks, ageMonths, ageYears, postsCount, goalsCount, linksCount, answersCount
  // Signs.
  case comma, colon, and, quoted
  // Kinds, parts of the site.
  case home, allPosts, level, theme, person, oneSeries, source, question, goal, skill, team, framework, page
  case levels, themes, people, series, sources, questions, goals, skills, teams, frameworks, leadershipLevels
  case vision, plan, stepsAndPromises, search, pageNotFound
  // Levels that posts name and no file describes.
  case levelDistrict, levelSuperintendents, levelSchool, levelPrincipals
  case levelClassroom, levelTeachers, levelFuture, levelStudents
  // The states of posts, goals, and questions.
  case draft, future, forStaffOnly, `private`, goalOpen, goalMet, goalChanged, goalDropped
  case open, questionOpen, questionsOpen, questionsAnswered, questionsClosed, others
  case bothCite, bothAbout, bothCiteAndAbout, items, itemsInPosts
  // Titles of pages.
  case mentionsOf, followUpsOf, wordsTitle, levelThemeTitle, postsAboutFor
  case levelsAndThemes, gridOfYear, gridDescription, allYears, inAllYears, wholeYear, beforeTerm, termOfYear
  // The search page.
  case anyLevel, anyTheme, anybody, anyYear, year, schoolYear
  // In texts.
  case note, tip, important, warning, caution, info, inShort, todo, success, failure, danger, bug, example, quotation
  case notes, backToText, taskDone, taskNotDone, table, video, transcript
  // Days.
  case date, dateShort, monthOfYear

  /// As the files of words have it: `steps_and_promises`.
  var name: String { Self.names[self] ?? "" }

  private static let names = Dictionary(
    uniqueKeysWithValues: allCases.map { word in
      let letters = word.rawValue.unicodeScalars.map { scalar in
        scalar.properties.isUppercase ? "_" + scalar.properties.lowercaseMapping : String(scalar)
      }
      return (word, letters.joined())
    })
}
