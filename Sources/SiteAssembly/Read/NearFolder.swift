internal import Diagnostics
internal import FrontMatter

/// The folder in `content/` that was probably meant, if a name is almost one that Daybook knows.
struct NearFolder: Equatable {
  enum Sense: Equatable {
    case posts, media, selfReflections
    case things(ThingKind)
    /// Read like any other folder of posts; the name is only a guess.
    case guess
  }

  let sense: Sense
  /// The name to write.
  let name: String

  /// - Parameter folder: no name that Daybook knows.
  /// - Returns: `nil` for a folder that means nothing.
  init?(_ folder: Substring) {
    let plain = Self.plain(folder)
    if let known = Self.known[plain] {
      (sense, name) = (known.0, known.1)
    } else if let near = nearest(to: plain, among: Self.names) {
      (sense, name) = (.guess, near)
    } else {
      return nil
    }
  }

  /// In small letters, without the signs and blanks that programs put around a folder's name.
  private static func plain(_ folder: Substring) -> String {
    let lower = folder.lowercased()
    return String(lower.drop { "_ ".contains($0) }.reversed().drop { "_ ".contains($0) }.reversed())
  }

  private static let names = ["posts", "media"] + ThingKind.allCases.map(\.folder)

  /// Plain names, the singular and what else can mean nothing but the folder.
  private static let known: [String: (Sense, String)] = {
    var known: [String: (Sense, String)] = [
      "posts": (.posts, "posts"), "post": (.posts, "posts"), "media": (.media, "media"),
    ]
    for kind in ThingKind.allCases {
      for name in [kind.folder, kind.rawValue] { known[name] = (.things(kind), kind.folder) }
    }
    for name in ["persons", "peoples"] { known[name] = (.things(.person), "people") }
    known["serie"] = (.things(.series), "series")
    for name in [
      "self", "selfs", "selves", "self-reflection", "self-reflections", "self_reflection", "self_reflections",
      "selfreflection", "selfreflections", "self reflection", "self reflections",
    ] { known[name] = (.selfReflections, "self") }
    return known
  }()
}
