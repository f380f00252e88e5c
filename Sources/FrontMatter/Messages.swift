internal import Diagnostics
internal import Letters

// All wording of this target: plain words, names in 'quotes', no full stop; the hint says what to do.

// The file as a whole.
extension Diagnostic {
  static func badSlug(_ slug: Located<String>, plain: String, file: String) -> Self {
    Diagnostic(
      .warning, "bad-slug", file: file, at: slug.position, length: slug.length,
      message: "'\(slug.value)' can't be part of an address, so it's read as '\(plain)'", hint: "write '\(plain)'")
  }

  static func invalidUTF8(_ byte: UInt8, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "invalid-utf8", file: file, at: position,
      message: "the byte \(hexadecimal(UInt32(byte), digits: 2)) is not text in UTF-8",
      hint: "save the file again with the encoding UTF-8")
  }

  static func nulByte(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "nul-byte", file: file, at: position, message: "the file holds a NUL byte, which no text has",
      hint: "save the file again as plain text with the encoding UTF-8")
  }

  static func utf32(file: String) -> Self {
    Diagnostic(
      .error, "utf-32", file: file, at: .start, message: "the file is in UTF-32",
      hint: "save the file again with the encoding UTF-8")
  }

  static func invalidUTF16(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "invalid-utf16", file: file, at: position, message: "the file is in UTF-16, and broken here",
      hint: "save the file again with the encoding UTF-8")
  }

  static func outOfMemory(file: String) -> Self {
    Diagnostic(.error, "out-of-memory", file: file, message: "there is not enough memory to read the fields at the top")
  }

  static func frontMatterNotClosed(file: String, at position: Position, _ oddity: FenceLine.Oddity?) -> Self {
    let also = oddity == nil ? "" : ", and make this line '---' as well"
    return Diagnostic(
      .error, "front-matter-not-closed", file: file, at: position, length: 3,
      message: "the fields that begin here have no end",
      hint: "put a line with '---' behind the last of them" + also)
  }

  static func frontMatterTooLarge(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "front-matter-too-large", file: file, at: position,
      message: "the fields at the top are larger than \(YAMLLimits.size / 1024) KB",
      hint: "move the text below the closing '---', or put that line in if it is missing")
  }

  /// - Parameter yaml: the fields as they should be; none when they could not be read.
  static func foreignFormat(_ format: String, yaml: [String], file: String) -> Self {
    let lines = yaml.isEmpty ? ["title: …"] : yaml
    return Diagnostic(
      .error, "foreign-format", file: file, at: .start, message: "the fields at the top are in \(format)",
      hint: "write them in YAML:\n---\n" + lines.joined(separator: "\n") + "\n---")
  }
}

// YAML.
extension Diagnostic {
  static func alias(_ name: String, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "yaml-alias", file: file, at: position, length: name.utf8.count + 1,
      message: "'*\(name)' refers to '&\(name)', which isn't there",
      hint: "put the text between quotes if you mean it as it is")
  }

  static func unusedAnchor(_ name: String, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "yaml-alias", file: file, at: position, length: name.utf8.count + 1,
      message: "'&\(name)' gives the text behind it a name that nothing refers to",
      hint: "put the text between quotes if you mean it as it is")
  }

  static func aliasTooLarge(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "yaml-alias", file: file, at: position, message: "with all that '*' refers to, the fields are too long",
      hint: "write out what you need")
  }

  static func yamlTag(_ name: String, file: String, at position: Position) -> Self {
    let prefix = "tag:yaml.org,2002:"
    let shown = name.hasPrefix(prefix) ? "!!" + name.dropFirst(prefix.count) : name
    return Diagnostic(
      .error, "yaml-tag", file: file, at: position,
      message: "'\(shown)' is a tag of YAML, which a journal does not use",
      hint: "put the text between quotes if it begins with '!'")
  }

  static func secondDocument(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "second-document", file: file, at: position, message: "a second set of fields begins here",
      hint: "keep all fields in one, without a line '---' or '...' between them")
  }

  static func tooDeep(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "too-deep", file: file, at: position,
      message: "lists lie more than \(YAMLLimits.depth) deep in each other",
      hint: "write the field on one level")
  }

  static func controlCharacter(_ value: Int32, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "control-character", file: file, at: position,
      message: "the invisible character U+\(hexadecimal(UInt32(bitPattern: value), digits: 4)) is not allowed here",
      hint: "delete it, and write the line again")
  }

  static func notFields(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "not-fields", file: file, at: position, message: "these are no fields",
      hint: "write each as 'name: value' on a line of its own")
  }

  static func fieldLineSlip(_ slip: FieldLineSlip, file: String, at position: Position) -> Self {
    let message: String
    let hint: String
    switch slip.kind {
    case .noColon:
      message = "this line has no ':' between a field's name and its value"
      hint =
        file == "daybook.yml"
        ? "write each setting as 'name: value' on a line of its own, as title: My journal"
        : "write '\(slip.name): …', or indent the line by two spaces if it belongs to the field above"
    case .noSpaceAfterColon:
      message = "there is no space after the ':' of '\(slip.name)'"
      hint = "write '\(slip.name): …'"
    case .otherColon:
      message = "the ':' of '\(slip.name)' is another sign that only looks like one"
      hint = "write '\(slip.name): …'"
    case .noBreakSpaceAfterColon:
      message = "the space after the ':' of '\(slip.name)' is not a plain one"
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
      ("yaml-colon", "a second ':' on this line makes the value unclear", "put the value between double quotes")
    case .noColon:
      ("not-a-field", "this line has no ':' between a field's name and its value", "write it as 'name: value'")
    case .quoteNotClosed: ("yaml-quote", "the quote that begins here is not closed", "add the closing quote")
    case .bracketNotClosed:
      ("yaml-bracket", "the list that begins with '[' here is not closed", "add the ']', with commas between items")
    case .braceNotClosed:
      ("yaml-brace", "the fields that begin with '{' here are not closed", "add the '}', with commas between them")
    case .tab: ("yaml-tab", "a tab stands where spaces belong", "replace it with two spaces")
    case .listItem:
      (
        "yaml-list", "a list's item '- …' cannot stand here",
        "put the items below their field, all with the same number of spaces in front"
      )
    case .indentation:
      (
        "yaml-indentation", "this does not fit the lines above",
        "begin fields at the margin and indent what belongs to one by two spaces"
      )
    case .noName: ("field-name", "a field's name is missing before the ':'", "write each field as 'name: value'")
    case .trailing:
      (
        "yaml-trailing", "this cannot stand behind what is before it on the line",
        "put the whole value between double quotes"
      )
    case .escape:
      (
        "yaml-escape", "'\\' and this letter mean nothing between double quotes",
        "put the text between single quotes, or write '\\\\'"
      )
    case .sign: ("yaml-sign", "a value cannot begin with this sign", "put the value between double quotes")
    case .blockText:
      (
        "yaml-block", "a text cannot begin on the line of '|' or '>'",
        "begin it on the next line, indented by two spaces"
      )
    case .anchor:
      (
        "yaml-alias", "'&' and '*' have a meaning in YAML that a journal does not use",
        "put the value between double quotes"
      )
    case .tag:
      ("yaml-tag", "'!' has a meaning in YAML that a journal does not use", "put the value between double quotes")
    case .other: ("yaml-syntax", "this is not understood", "write each field as 'name: value' on a line of its own")
    }
  }
}

// Fields.
extension Diagnostic {
  static func fieldNameNotText(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "field-name", file: file, at: position, message: "a field's name must be a word",
      hint: "write each field as 'name: value'")
  }

  static func duplicateField(_ name: String, firstLine: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "duplicate-field", file: file, at: position, length: length,
      message: "'\(name)' stands here a second time, after line \(firstLine)", hint: "keep one of them")
  }

  static func wrongType(
    _ field: String, expected: String, found: String, file: String, at position: Position, length: Int
  ) -> Self {
    // Two pairs of brackets, as around a link.
    let isNested = found == "a list" && expected.hasPrefix(found)
    return Diagnostic(
      .error, "wrong-type", file: file, at: position, length: length,
      message: "'\(field)' is \(expected), not \(isNested ? "a list of lists" : found)",
      hint: isNested ? "write it without brackets, or with one pair of them" : nil)
  }

  static func htmlInField(_ read: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "html-in-field", file: file, at: position, length: length,
      message: "HTML's codes for signs are read as the signs: '\(read)'", hint: "write it so")
  }

  static func noTextBehind(_ name: String, of field: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "no-text", file: file, at: position, length: length,
      message: "nothing stands behind '\(name)' in '\(field)'", hint: "write it behind the ':', or take the line out")
  }

  static func nestedLinks(
    below title: String, of field: String, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .error, "wrong-type", file: file, at: position, length: length,
      message: "'\(field)' has one level, and '\(title)' has entries of its own",
      hint: "put them on the same level, one on each line, as in '- Our team: /about/team/'")
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
      .error, "bad-language", file: file, at: position, length: length, message: "'\(tag)' is not a language tag",
      hint: languageTag(named: tag).map { "write '\($0)'" } ?? "write it like 'en', 'fr' or 'pt-BR'")
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
      hint: part == "date" ? "add 'date: 2026-03-02'" : "add 'note: ' and how far you have come")
  }

  static func emptySlug(_ text: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "empty-slug", file: file, at: position, length: length,
      message: "nothing in '\(text)' can be part of an address, so the file's name is used",
      hint: "use letters or digits")
  }

  static func badAddress(_ text: String, field: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-address", file: file, at: position, length: length, message: "'\(text)' is not an address",
      hint: "begin '\(field)' with 'https://', or with '/' for a page of this journal")
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
        message: "nothing ends the comment that begins with '%%' here, so the rest of this field isn't published",
        hint: "write '%%' where the comment ends")
    case .percent:
      Diagnostic(
        .warning, "percent-signs", file: file, at: position, length: length,
        message: "the words after '%%' here are left out as a comment",
        hint: "if you mean percent, write '%' once")
    case .shown:
      Diagnostic(
        .warning, "percent-signs", file: file, at: position, length: length,
        message: "readers see '%%' here", hint: "write '%' once, or '%% … %%' around what nobody should see")
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
      message: "'\(name)' is read as '\(field)'" + inFiles(files), hint: "write '\(field)' to be rid of this warning")
  }

  static func ignoredField(_ name: String, files: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "ignored-field", file: file, at: position, length: length,
      message: "'\(name)' means nothing to Daybook and is passed over" + inFiles(files),
      hint: "delete it to be rid of this warning")
  }

  /// - Parameter other: another field that may be meant.
  static func nearPrivacy(
    _ name: String, nearest: String, other: String?, file: String, at position: Position, length: Int
  ) -> Self {
    let choice = other.flatMap { $0 == nearest ? nil : "'\($0)' or " } ?? ""
    return Diagnostic(
      .error, "near-privacy", file: file, at: position, length: length,
      message: "unknown field '\(name)', which is almost '\(nearest)'",
      hint: "write \(choice)'\(nearest)' if you mean it, or rename the field: no slip may publish what is private")
  }

  /// - Parameter field: the field that the name stands in.
  static func privacyInside(
    _ name: String, nearest: String, field: String, file: String, at position: Position, length: Int
  ) -> Self {
    let near = name == nearest ? "" : ", which is almost '\(nearest)'"
    return Diagnostic(
      .error, "near-privacy", file: file, at: position, length: length,
      message: "'\(name)'\(near) keeps nothing private inside '\(field)'",
      hint: "begin the line at the margin if it's about the whole file")
  }

  /// - Parameters:
  ///   - value: `nil` for one that is no short text.
  ///   - files: how many files have the field with that value.
  static func unclearPrivacy(
    _ name: String, _ value: String?, files: Int, file: String, at position: Position, length: Int
  ) -> Self {
    let what =
      switch value {
      case nil: "'\(name)' has a value that isn't known to mean 'public'"
      case ""?: "'\(name)' has no value"
      case .some(let value): "'\(name): \(value)' isn't known to mean 'public'"
      }
    return Diagnostic(
      .warning, "kept-private", file: file, at: position, length: length,
      message: what + ", so \(files == 1 ? "this file stays" : "\(files) files stay") off the site",
      hint: "write 'draft: yes' or 'audience: private' instead, or delete the field if everybody may read it")
  }

  static func privatePlace(_ name: String, files: Int, file: String) -> Self {
    let isEnding = name.hasPrefix(".")
    let what = isEnding ? "a name that ends in '\(name)'" : "the folder '\(name)'"
    return Diagnostic(
      .warning, "kept-private", file: file,
      message: "\(what) keeps \(files == 1 ? "this file" : "\(files) files") off the site",
      hint: (isEnding ? "rename" : "move") + " what everybody may read")
  }

  static func closingDay(_ name: String, files: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "foreign-field", file: file, at: position, length: length,
      message: "from the day in '\(name)' on a build leaves the file out" + inFiles(files),
      hint: "delete the field if the page may stay")
  }

  static func privacyInSettings(_ name: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "privacy-setting", file: file, at: position, length: length,
      message: "'\(name)' keeps nothing private here",
      hint: "write 'audience: private' or 'audience: staff' for posts that name no audience, or delete the line")
  }

  private static func inFiles(_ count: Int) -> String { count == 1 ? "" : " in \(count) files" }
}

// daybook.yml.
extension Diagnostic {
  static func noJournalTitle(_ title: String, file: String) -> Self {
    Diagnostic(
      .warning, "no-journal-title", file: file, message: "the journal has no title and is called '\(title)'",
      hint: "add a line 'title: …'")
  }

  static func badFeedID(_ field: String, limit: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "bad-feed-id", file: file, at: position, length: length,
      message: "'\(field)' isn't one line of at most \(limit) bytes, so feeds can't use it as the post's id",
      hint: "write the id that the old feed had, or delete the line")
  }

  static func badSiteAddress(_ text: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-url", file: file, at: position, length: length, message: "'\(text)' is not the address of a site",
      hint: "write it like 'https://example.org/journal/'")
  }
}

// Dates.
extension DateProblem {
  static func impossibleDay(year: Int, month: Int, day: Int) -> Self {
    guard (1...12).contains(month) else {
      return DateProblem(
        message: "there is no month \(month)", hint: "write the day as year-month-day, like 2026-03-02")
    }
    let last = CalendarDay(
      year: max(1, year), month: month, day: CalendarDay.daysInMonth(month, of: max(1, year)))
    let hint = day == 0 || year == 0 ? "like 2026-03-02" : "as \(last?.description ?? "2026-03-02")"
    return DateProblem(
      message: "there is no \(day) \(monthNames[month - 1]) \(decimal(year, digits: 4))", hint: "write the day \(hint)")
  }

  static func impossibleTime(_ text: String) -> Self {
    DateProblem(message: "there is no time \(text)", hint: "write hours and minutes as 09:30, up to 23:59")
  }

  static func impossibleOffset(_ text: String) -> Self {
    DateProblem(message: "no place is '\(text)' away from UTC", hint: "write the offset like +01:00 or -06:00")
  }

  static func notADate(_ text: ArraySlice<UInt8>, guess: CalendarDay?) -> Self {
    DateProblem(
      message: "'\(String(decoding: text.prefix(60), as: UTF8.self))' is not a day",
      hint: guess.map { "write the day as \($0)" } ?? "write the day as year-month-day, like 2026-03-02")
  }
}

func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
