internal import Diagnostics
internal import Letters

extension PostFields {
  static let table = FieldTable(
    of: .post, rows, otherNames: ["author": "authors", "description": "summary"], foreign: ForeignNames.ofPosts,
    ignored: ForeignNames.ignored)

  private static let rows: [Field<PostFields>] = [
    Field("title", .text, \.title, read: .text, names: .title, compared: .never),
    Field("date", .other, \.date, read: .date),
    Field("authors", .names, \.authors, read: .names, names: .list([.thing(.person)])),
    tags,
    Field("levels", .names, \.levels, read: .names, names: .list([.thing(.level)]), compared: .never),
    Field("series", .names, \.series, read: ValueReader { $0.series($1, $2) }, names: .series),
    Field("summary", .text, \.summary, read: .text, compared: .never),
    Field("draft", .other, \.draft, read: .flag, merged: stricter),
    Field("audience", .other, \.audience, read: .choice(), merged: stricter),
    Field("updated", .other, \.updated, read: .date),
    slug,
    Field("lang", .other, \.lang, read: .language),
    aliases,
    image,
    Field("alt", .text, \.alt, read: .textOrNothing),
    Field("id", .text, \.id, read: ValueReader { $0.feedID($1, $2) }),
    Field("sources", .entries, \.sources, read: ValueReader { $0.sources($1, $2) }, names: .sources, merged: +),
    Field("asks", .texts, \.asks, read: .sentences, names: .whole([.thing(.question)])),
    Field("answers", .names, \.answers, read: answers, names: .answers),
    Field("follows", .names, \.follows, read: .name, names: .whole([.post])),
    Field("skills", .names, \.skills, read: .names, names: .list([.thing(.skill)])),
    Field("goals", .names, \.goals, read: .names, names: .list([.thing(.goal)])),
    Field("framework", .names, \.framework, read: .names),
    followUp(
      "next", .steps, \.next, read: ValueReader { $0.steps($1, $2, partner: "goal") },
      names: .part("goal", [.thing(.goal)])),
    followUp(
      "promises", .steps, \.promises, read: ValueReader { $0.steps($1, $2, partner: "to") },
      names: .part("to", [.thing(.person), .thing(.team), .thing(.level)])),
    followUp("done", .texts, \.done, read: ValueReader { $0.done($1, $2) }),
    followUp("dropped", .mapping, \.dropped, read: ValueReader { $0.dropped($1, $2) }),
  ]

  private static let answers = ValueReader<[Located<String>]> { reader, node, name in
    reader.texts(node, name, separator: reader.isQuestion(node) ? .none : .comma)
  }

  private static let tags = Field<PostFields>(
    "tags", .names, \.tags, read: ValueReader { $0.texts($1, $2).compactMap(withoutHash) },
    names: .list([.thing(.tag)]), compared: .never,
    foreign: { _, node, name, reader, fields in
      fields.tags = reader.texts(node, name).compactMap(withoutHash).filter { !isNoCategory($0.value) }
    })

  private static let image = Field<PostFields>(
    "image", .other,
    read: { node, name, reader, fields in
      let image = reader.image(node, name)
      fields.image = image.path
      if fields.alt == nil { fields.alt = image.alt }
    },
    merge: { fields, other in
      fields.image = fields.image ?? other.image
      fields.alt = fields.alt ?? other.alt
    },
    isSame: { $0.image?.value == $1.image?.value })

  /// What became of plans. It's compared with its places, since messages about other posts refer to them.
  private static func followUp<Value: Equatable & Sendable>(
    _ name: String, _ role: FieldRole, _ place: any WritableKeyPath<FollowUpFields, Value> & Sendable,
    read: ValueReader<Value>, names: NamesInField = .nothing
  ) -> Field<PostFields> {
    Field(
      name, role, names: names,
      read: { node, name, reader, fields in
        var followUp = fields.followUp ?? FollowUpFields()
        followUp[keyPath: place] = read.read(&reader, node, name)
        fields.followUp = followUp
      },
      // Other programs have no plans.
      merge: { _, _ in },
      isSame: { a, b in
        (a.followUp ?? FollowUpFields())[keyPath: place] == (b.followUp ?? FollowUpFields())[keyPath: place]
      })
  }
}

// A post's addresses: the one that it has, and those that it had.
extension PostFields {
  /// A name, or an address of which the last part is the name.
  private static let slug = Field<PostFields>(
    "slug", .other, names: .slug,
    read: { node, name, reader, fields in
      guard let wanted = reader.pageName(node, name) else { return }
      if OldAddress.isPlainly(wanted.value) {
        if let address = oldAddress(wanted) { fields.takeAddress(address) }
        return
      }
      let plain = reader.plainSlug(wanted)
      fields.slug = plain
      // Links to the address as it was written find the post.
      if plain != wanted, let old = wanted.asOldAddress(in: "posts/") { fields.aliases.append(old) }
    },
    foreign: { _, node, name, reader, fields in
      if let address = reader.text(node, name).flatMap(oldAddress) { fields.takeAddress(address) }
    },
    merge: { fields, other in
      fields.slug = fields.slug ?? other.slug
      fields.aliases = fields.aliases.filled(from: other.aliases)
    },
    isSame: { $0.slug?.value == $1.slug?.value })

  private static let aliases = Field<PostFields>(
    "aliases", .names, names: .aliases,
    read: { node, name, reader, fields in fields.aliases += reader.texts(node, name).compactMap(oldAddress) },
    foreign: { _, node, name, reader, fields in
      fields.aliases += reader.texts(node, name).compactMap(oldAddress)
      if name == "permalink", reader.isNo(node) { (fields.aliases, fields.draft) = ([], true) }
    },
    merge: { fields, other in
      fields.aliases = fields.aliases.filled(from: other.aliases)
      fields.draft = stricter(fields.draft, other.draft)
    },
    isSame: { $0.aliases.unplaced == $1.aliases.unplaced })

  private mutating func takeAddress(_ address: Located<String>) {
    slug = OldAddress.name(in: address.value).map { Located($0, at: address.position, length: address.length) }
    aliases.append(address)
  }
}

/// Whether another program uses this name for posts without a category.
private func isNoCategory(_ name: String) -> Bool { ForeignNames.noCategories.contains(foldedKey(name)) }

/// A tag without the `#` that it is written with in running text.
private func withoutHash(_ tag: Located<String>) -> Located<String>? {
  guard tag.value.utf8.first == .hash else { return tag }
  let name = String(tag.value.drop { $0 == "#" })
  return name.isEmpty ? nil : Located(name, at: tag.position, length: tag.length)
}
