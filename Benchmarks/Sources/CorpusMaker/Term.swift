internal import Foundation

/// One thing that many posts name: a tag, a level or a person. Its id is its file's name.
struct Term {
  let id: String
  let title: String

  init(_ title: String) {
    self.title = title
    id = slug(title)
  }

  init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// The title in lower case, each run of anything but `a`–`z` and `0`–`9` one hyphen, none at an end; `ë` is an `e`.
func slug(_ title: String) -> String {
  var bytes: [UInt8] = []
  for scalar in title.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": bytes.append(UInt8(scalar.value))
    case "\u{300}"..."\u{36F}", "'": continue  // an accent or an apostrophe parts no word
    default: if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
    }
  }
  if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}
