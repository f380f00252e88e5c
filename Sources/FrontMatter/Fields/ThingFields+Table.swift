internal import Diagnostics
internal import Letters

extension ThingFields {
  /// The fields that every kind has.
  static let sharedRows: [Field<ThingFields>] = [
    Field("title", .text, \.title, read: .text, names: .title),
    aliasRow,
    Field("summary", .text, \.summary, read: .text),
    Field("lang", .other, \.lang, read: .language),
    Field("audience", .other, \.audience, read: .choice(), merged: stricter),
    Field("draft", .other, \.draft, read: .flag, merged: stricter),
    Field("updated", .other, \.updated, read: .date),
    slugRow,
    Field(
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
      isSame: { $0.image?.value == $1.image?.value }),
    Field("alt", .text, \.alt, read: .textOrNothing),
  ]

  // Fields that several kinds have.
  static let orderRow = Field("order", .other, \ThingFields.order, read: .integer(in: -9999...9999))
  static let levelsRow = Field(
    "levels", .names, \ThingFields.levels, read: .names, names: .list([.thing(.level)]))
  static let supportsRow = Field(
    "supports", .names, \ThingFields.supports, read: .name, names: .whole([.thing(.level)]))
  static let frameworkRow = Field("framework", .names, \ThingFields.frameworkItems, read: .names)

  private static let aliasRow = Field<ThingFields>(
    "aliases", .names, names: .aliases,
    read: { node, name, reader, fields in
      let kind = fields.kind
      fields.aliases += reader.texts(node, name).compactMap { oldAddressOrName($0, of: kind) }
    },
    // Other programs' aliases are addresses.
    foreign: { _, node, name, reader, fields in
      let kind = fields.kind
      fields.aliases += reader.texts(node, name).compactMap { oldAddressOrName($0, of: kind) }
        .filter { $0.value.hasPrefix("/") }
    },
    merge: { $0.aliases = $0.aliases.filled(from: $1.aliases) },
    isSame: { $0.aliases.unplaced == $1.aliases.unplaced })

  private static let slugRow = Field<ThingFields>(
    "slug", .other, names: .slug,
    read: { node, name, reader, fields in
      guard let wanted = reader.pageName(node, name) else { return }
      let plain = reader.plainSlug(wanted)
      fields.slug = plain
      // Of a person it may be the name of a student, which no address may say.
      guard plain != wanted, fields.kind != .person else { return }
      let folder = fields.kind == .page ? "" : fields.kind.folder + "/"
      if let old = wanted.asOldAddress(in: folder) { fields.aliases.append(old) }
    },
    foreign: { _, node, name, reader, fields in
      if let address = reader.text(node, name).flatMap(oldAddress) { fields.aliases = [address] }
    },
    merge: { fields, other in
      fields.slug = fields.slug ?? other.slug
      fields.aliases = fields.aliases.filled(from: other.aliases)
    },
    isSame: { $0.slug?.value == $1.slug?.value })
}

/// An alias of a thing is another name of it, unless it is plainly an address; of a page a path also without `/` in front.
private func oldAddressOrName(_ alias: Located<String>, of kind: ThingKind) -> Located<String>? {
  let text = alias.value.utf8
  let isAddress =
    text.first == .slash || alias.value.hasPrefix("https://") || alias.value.hasPrefix("http://")
    || (kind == .page && (text.contains(.slash) || alias.value.hasSuffix(".html") || alias.value.hasSuffix(".htm")))
  return isAddress ? oldAddress(alias) : alias
}
