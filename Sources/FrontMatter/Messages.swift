internal import Diagnostics
internal import Letters

// All wording of this target: plain words, names in 'quotes', no full stop; the hint says what to do.

// The file as a whole.
extension Diagnostic {
  static func badSlug(_ slug: Located<String>, plain: String, file: String) -> Self {
    Diagnostic(
      .warning, "bad-slug", file: file, at: slug.position, length: slug.length,
      message: "'\(slug.value)' can't be part of a web address, so it's read as '\(plain)'", hint: "write '\(plain)'")
  }

  static func invalidUTF8(_ byte: UInt8, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "invalid-utf8", file: file, at: position,
      message: "the byte \(hexadecimal(UInt32(byte), digits: 2)) is not UTF-8 text",
      hint: "save the file again as UTF-8")
  }

  static func nulByte(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "nul-byte", file: file, at: position, message: "the file contains a NUL byte, so it isn't plain text",
      hint: "save the file again as plain text in UTF-8")
  }

  static func utf32(file: String) -> Self {
    Diagnostic(
      .error, "utf-32", file: file, at: .start, message: "the file is in UTF-32",
      hint: "save the file again as UTF-8")
  }

  static func invalidUTF16(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "invalid-utf16", file: file, at: position, message: "the file is in UTF-16, and it's damaged here",
      hint: "save the file again as UTF-8")
  }

  static func outOfMemory(file: String) -> Self {
    Diagnostic(.error, "out-of-memory", file: file, message: "there isn't enough memory to read the front matter")
  }

  static func frontMatterNotClosed(file: String, at position: Position, _ oddity: FenceLine.Oddity?) -> Self {
    let also = oddity == nil ? "" : ", and change this line to '---' too"
    return Diagnostic(
      .error, "front-matter-not-closed", file: file, at: position, length: 3,
      message: "the front matter isn't closed",
      hint: "add a line with '---' after the last field" + also)
  }

  static func frontMatterTooLarge(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "front-matter-too-large", file: file, at: position,
      message: "the front matter is larger than \(YAMLLimits.size / 1024) KB",
      hint: "move your text below the closing '---', or add that line if it's missing")
  }

  /// - Parameter yaml: the fields as they should be; none when they could not be read.
  static func foreignFormat(_ format: String, yaml: [String], file: String) -> Self {
    let lines = yaml.isEmpty ? ["title: …"] : yaml
    return Diagnostic(
      .error, "foreign-format", file: file, at: .start, message: "the front matter is in \(format)",
      hint: "write it in YAML:\n---\n" + lines.joined(separator: "\n") + "\n---")
  }
}

// YAML.
extension Diagnostic {
  static func alias(_ name: String, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "yaml-alias", file: file, at: position, length: name.utf8.count + 1,
      message: "'*\(name)' refers to '&\(name)', which isn't there",
      hint: "put the value in quotes if you mean it literally")
  }

  static func unusedAnchor(_ name: String, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "yaml-alias", file: file, at: position, length: name.utf8.count + 1,
      message: "'&\(name)' names the text after it, but nothing refers to that name",
      hint: "put the value in quotes if you mean it literally")
  }

  static func aliasTooLarge(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "yaml-alias", file: file, at: position, message: "the fields are too long once every '*' is filled in",
      hint: "write out the values you need")
  }

  static func yamlTag(_ name: String, file: String, at position: Position) -> Self {
    let prefix = "tag:yaml.org,2002:"
    let shown = name.hasPrefix(prefix) ? "!!" + name.dropFirst(prefix.count) : name
    return Diagnostic(
      .error, "yaml-tag", file: file, at: position,
      message: "'\(shown)' is a YAML tag, which Daybook doesn't use",
      hint: "if the text starts with '!', put it in quotes")
  }

  static func secondDocument(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "second-document", file: file, at: position, message: "a second block of fields starts here",
      hint: "keep all fields in one block, with no '---' or '...' line between them")
  }

  static func tooDeep(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "too-deep", file: file, at: position,
      message: "lists are nested more than \(YAMLLimits.depth) deep",
      hint: "use a single, flat list")
  }

  static func controlCharacter(_ value: Int32, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "control-character", file: file, at: position,
      message: "the invisible character U+\(hexadecimal(UInt32(bitPattern: value), digits: 4)) isn't allowed here",
      hint: "delete it, or retype the line")
  }

  static func notFields(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "not-fields", file: file, at: position, message: "these aren't fields",
      hint: "write each field as 'name: value' on a separate line")
  }

  static func fieldLineSlip(_ slip: FieldLineSlip, file: String, at position: Position) -> Self {
    let message: String
    let hint: String
    switch slip.kind {
    case .noColon:
      message = "this line has no ':' between a field's name and its value"
      hint =
        file == "daybook.yml"
        ? "write each setting as 'name: value' on a separate line, such as title: My journal"
        : "write '\(slip.name): …', or indent the line two spaces if it belongs to the field above"
    case .noSpaceAfterColon:
      message = "there's no space after the ':' of '\(slip.name)'"
      hint = "write '\(slip.name): …'"
    case .otherColon:
      message = "the ':' of '\(slip.name)' is a different character that only looks like a colon"
      hint = "write '\(slip.name): …'"
    case .noBreakSpaceAfterColon:
      message = "the space after the ':' of '\(slip.name)' isn't a plain space"
      hint = "delete it and type a space"
    }
    return Diagnostic(
      .error, "not-a-field", file: file, at: position, length: slip.length, message: message, hint: hint)
  }

  static func yamlSyntax(_ kind: YAMLProblem.Kind, file: String, at position: Position) -> Self {
    let (code, message, hint) = yamlWords(kind)
    return Diagnostic(.error, code, file: file, at: position, message: message, hint: hint)
  }

  private static func yamlWords(_ kind: YAMLProblem.Kind) -> (code: String, message: String, hint: String) {
    switch kind {
    case .colonInText:
      ("yaml-colon", "a second ':' on this line makes the value unclear", "put the value in double quotes")
    case .noColon:
      ("not-a-field", "this line has no ':' between a field's name and its value", "write it as 'name: value'")
    case .quoteNotClosed: ("yaml-quote", "the quotation that starts here isn't closed", "add the closing quote")
    case .bracketNotClosed:
      ("yaml-bracket", "the list that starts with '[' here isn't closed", "add the ']', and put commas between items")
    case .braceNotClosed:
      ("yaml-brace", "the fields that start with '{' here aren't closed", "add the '}', and put commas between fields")
    case .tab: ("yaml-tab", "this is a tab, but YAML needs spaces", "replace it with two spaces")
    case .listItem:
      (
        "yaml-list", "a list item ('- …') can't be here",
        "put the items below their field, all indented by the same number of spaces"
      )
    case .indentation:
      (
        "yaml-indentation", "the indentation doesn't match the lines above",
        "start fields at the left margin, and indent what belongs to one by two spaces"
      )
    case .noName: ("field-name", "a field's name is missing before the ':'", "write each field as 'name: value'")
    case .trailing:
      (
        "yaml-trailing", "the value already ended, so this can't follow it",
        "put the whole value in double quotes"
      )
    case .escape:
      (
        "yaml-escape", "'\\' followed by this character means nothing inside double quotes",
        "use single quotes, or write '\\\\'"
      )
    case .sign: ("yaml-sign", "a value can't start with this character", "put the value in double quotes")
    case .blockText:
      (
        "yaml-block", "text can't start on the same line as '|' or '>'",
        "start it on the next line, indented two spaces"
      )
    case .anchor:
      (
        "yaml-alias", "'&' and '*' have a special meaning in YAML, which Daybook doesn't use here",
        "put the value in double quotes"
      )
    case .tag:
      ("yaml-tag", "'!' has a special meaning in YAML, which Daybook doesn't use", "put the value in double quotes")
    case .other: ("yaml-syntax", "Daybook can't read this line", "write each field as 'name: value' on a separate line")
    }
  }
}

// Fields.
extension Diagnostic {
  static func fieldNameNotText(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "field-name", file: file, at: position, message: "a field's name must be a single word",
      hint: "write each field as 'name: value'")
  }

  static func duplicateField(_ name: String, firstLine: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "duplicate-field", file: file, at: position, length: length,
      message: "'\(name)' appears twice (first on line \(firstLine))", hint: "keep one")
  }

  static func wrongType(
    _ field: String, expected: String, found: String, file: String, at position: Position, length: Int
  ) -> Self {
    // Two pairs of brackets, as around a link.
    let isNested = found == "a list" && expected.hasPrefix(found)
    return Diagnostic(
      .error, "wrong-type", file: file, at: position, length: length,
      message: "'\(field)' must be \(expected), not \(isNested ? "a list of lists" : found)",
      hint: isNested ? "write it without brackets, or with one pair" : nil)
  }

  static func htmlInField(_ read: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "html-in-field", file: file, at: position, length: length,
      message: "HTML codes are read as the characters they stand for: '\(read)'", hint: "write it that way")
  }

  static func noTextBehind(_ name: String, of field: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "no-text", file: file, at: position, length: length,
      message: "'\(name)' in '\(field)' has no text", hint: "write the text after the ':', or delete the line")
  }

  static func nestedLinks(
    below title: String, of field: String, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .error, "wrong-type", file: file, at: position, length: length,
      message: "'\(field)' can't be nested, but '\(title)' has entries below it",
      hint: "list all entries on one level, one per line: '- Our team: /about/team/'")
  }

  static func unknownPart(
    _ name: String, of field: String, known: [String], file: String, at position: Position, length: Int
  ) -> Self {
    let near = nearest(to: name, among: known).map { "did you mean '\($0)'?" }
    return Diagnostic(
      .warning, "unknown-field", file: file, at: position, length: length,
      message: "'\(field)' has no part '\(name)'",
      hint: near ?? "it has " + known.map { "'\($0)'" }.joined(separator: ", "))
  }

  static func badDate(_ problem: DateProblem, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-date", file: file, at: position, length: length, message: problem.message, hint: problem.hint)
  }

  static func badLanguage(_ tag: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-language", file: file, at: position, length: length, message: "'\(tag)' isn't a language code",
      hint: languageTag(named: tag).map { "write '\($0)'" } ?? "use a code such as 'en', 'fr', or 'pt-BR'")
  }

  /// For the languages that schools write in most often, by their names in English and in themselves.
  private static func languageTag(named name: String) -> String? {
    let tags: KeyValuePairs = [
      "ar": "arabic العربية", "de": "german deutsch", "en": "english", "es": "spanish español castellano espanol",
      "fr": "french français francais", "ht": "haitian creole kreyòl", "hi": "hindi", "it": "italian italiano",
      "pl": "polish polski", "pt": "portuguese português portugues", "ru": "russian русский", "so": "somali soomaali",
      "uk": "ukrainian українська", "vi": "vietnamese", "zh": "chinese mandarin 中文",
    ]
    return tags.first { $0.value.split(separator: " ").contains { $0 == name.lowercased() } }?.key
  }

  /// - Parameter part: `date` or `note`.
  static func halfCheck(without part: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "wrong-type", file: file, at: position, length: length, message: "this check has no '\(part)'",
      hint: part == "date" ? "add 'date: 2026-03-02'" : "add 'note: ' and say how far you've come")
  }

  static func emptySlug(_ text: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "empty-slug", file: file, at: position, length: length,
      message: "'\(text)' can't be part of a web address, so the file's name is used",
      hint: "use letters or digits")
  }

  static func badAddress(_ text: String, field: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-address", file: file, at: position, length: length, message: "'\(text)' isn't a web address",
      hint: "start '\(field)' with 'https://', or with '/' for a page of this journal")
  }
}

// The author's comments.
extension Diagnostic {
  static func commentInField(
    _ problem: CommentMarks.Problem, file: String, at position: Position, length: Int
  ) -> Self {
    switch problem {
    case .open:
      Diagnostic(
        .warning, "open-comment", file: file, at: position, length: length,
        message: "the comment that starts with '%%' here isn't closed, so the rest of this field isn't published",
        hint: "write '%%' where the comment ends")
    case .percent:
      Diagnostic(
        .warning, "percent-signs", file: file, at: position, length: length,
        message: "the words after '%%' here are treated as a comment and left out",
        hint: "if you mean percent, write a single '%'")
    case .shown:
      Diagnostic(
        .warning, "percent-signs", file: file, at: position, length: length,
        message: "readers see '%%' here", hint: "write a single '%', or put '%% … %%' around what nobody should see")
    }
  }
}

// Fields of other programs, and unknown ones.
extension Diagnostic {
  static func unknownField(_ name: String, nearest: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "unknown-field", file: file, at: position, length: length, message: "unknown field '\(name)'",
      hint: "did you mean '\(nearest)'?")
  }

  static func unknownField(_ name: String, files: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "unknown-field", file: file, at: position, length: length,
      message: "unknown field '\(name)'" + inFiles(files), hint: "'daybook guide format' lists the fields")
  }

  static func foreignField(
    _ name: String, readAs field: String, files: Int, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .warning, "foreign-field", file: file, at: position, length: length,
      message: "'\(name)' is read as '\(field)'" + inFiles(files),
      hint: "rename it to '\(field)' to silence this warning")
  }

  static func ignoredField(_ name: String, files: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "ignored-field", file: file, at: position, length: length,
      message: "Daybook doesn't use '\(name)', so it's ignored" + inFiles(files),
      hint: "delete it to silence this warning")
  }

  /// - Parameter other: another field that may be meant.
  static func nearPrivacy(
    _ name: String, nearest: String, other: String?, file: String, at position: Position, length: Int
  ) -> Self {
    let choice = other.flatMap { $0 == nearest ? nil : "'\($0)' or " } ?? ""
    return Diagnostic(
      .error, "near-privacy", file: file, at: position, length: length,
      message: "unknown field '\(name)', which is almost '\(nearest)'",
      hint:
        "if you mean \(choice)'\(nearest)', write that; if not, rename the field, so that a typo can't publish something private"
    )
  }

  /// - Parameter field: the field that contains the name.
  static func privacyInside(
    _ name: String, nearest: String, field: String, file: String, at position: Position, length: Int
  ) -> Self {
    let near = name == nearest ? "" : ", which is almost '\(nearest)'"
    return Diagnostic(
      .error, "near-privacy", file: file, at: position, length: length,
      message: "'\(name)'\(near) doesn't keep anything private inside '\(field)'",
      hint: "if it's about the whole file, start the line at the left margin")
  }

  /// - Parameters:
  ///   - value: `nil` if it isn't short text.
  ///   - files: how many files have the field with that value.
  static func unclearPrivacy(
    _ name: String, _ value: String?, files: Int, file: String, at position: Position, length: Int
  ) -> Self {
    let what =
      switch value {
      case nil: "the value of '\(name)' doesn't clearly mean 'public'"
      case ""?: "'\(name)' has no value"
      case .some(let value): "'\(name): \(value)' doesn't clearly mean 'public'"
      }
    return Diagnostic(
      .warning, "kept-private", file: file, at: position, length: length,
      message: what + ", so \(files == 1 ? "this file stays" : "\(files) files stay") off the site",
      hint: "write 'draft: yes' or 'audience: private' instead, or delete the field if anyone may read it")
  }

  static func privatePlace(_ name: String, files: Int, file: String) -> Self {
    let isEnding = name.hasPrefix(".")
    let what = isEnding ? "the ending '\(name)'" : "the folder '\(name)'"
    return Diagnostic(
      .warning, "kept-private", file: file,
      message: "\(what) keeps \(files == 1 ? "this file" : "\(files) files") off the site",
      hint: (isEnding ? "rename" : "move") + " anything that everyone may read")
  }

  static func closingDay(_ name: String, files: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "foreign-field", file: file, at: position, length: length,
      message: "the file is left out of builds from the day in '\(name)' on" + inFiles(files),
      hint: "delete the field to keep the page")
  }

  static func privacyInSettings(_ name: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "privacy-setting", file: file, at: position, length: length,
      message: "'\(name)' doesn't keep anything private here",
      hint:
        "write 'audience: private' or 'audience: staff' to set the audience of posts that don't name one, or delete the line"
    )
  }

  private static func inFiles(_ count: Int) -> String { count == 1 ? "" : " in \(count) files" }
}

// daybook.yml.
extension Diagnostic {
  static func noJournalTitle(_ title: String, file: String) -> Self {
    Diagnostic(
      .warning, "no-journal-title", file: file, message: "the journal has no title, so it's called '\(title)'",
      hint: "add a line 'title: …'")
  }

  static func badFeedID(_ field: String, limit: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "bad-feed-id", file: file, at: position, length: length,
      message: "feeds can't use '\(field)' as the post's id: it must be one line of at most \(limit) bytes",
      hint: "write the id from the old feed, or delete the line")
  }

  static func badSiteAddress(_ text: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-url", file: file, at: position, length: length,
      message: "'\(text)' isn't the full address of a website",
      hint: "write it like 'https://example.org/journal/'")
  }
}

// Dates.
extension DateProblem {
  static func impossibleDay(year: Int, month: Int, day: Int) -> Self {
    guard (1...12).contains(month) else {
      return DateProblem(
        message: "there is no month \(month)", hint: "write the date as year-month-day, like 2026-03-02")
    }
    let last = CalendarDay(
      year: max(1, year), month: month, day: CalendarDay.daysInMonth(month, of: max(1, year)))
    let hint = day == 0 || year == 0 ? "like 2026-03-02" : "as \(last?.description ?? "2026-03-02")"
    return DateProblem(
      message: "there is no \(monthNames[month - 1]) \(day), \(decimal(year, digits: 4))",
      hint: "write the date \(hint)")
  }

  static func impossibleTime(_ text: String) -> Self {
    DateProblem(message: "there is no time \(text)", hint: "write hours and minutes like 09:30, up to 23:59")
  }

  static func impossibleOffset(_ text: String) -> Self {
    DateProblem(message: "no time zone is '\(text)' away from UTC", hint: "write the offset like +01:00 or -06:00")
  }

  static func notADate(_ text: ArraySlice<UInt8>, guess: CalendarDay?) -> Self {
    DateProblem(
      message: "'\(String(decoding: text.prefix(60), as: UTF8.self))' is not a date",
      hint: guess.map { "write the date as \($0)" } ?? "write the date as year-month-day, like 2026-03-02")
  }
}
