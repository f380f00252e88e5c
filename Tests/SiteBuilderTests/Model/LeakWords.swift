import Foundation
import FrontMatter

/// Words that occur nowhere else, each with the sites that have to show it; no other may.
struct LeakWords {
  struct Word {
    let what: String
    let seen: Set<Audience>
  }

  private(set) var words: [Word] = []

  mutating func word(_ what: String, _ seen: Set<Audience>) -> String {
    words.append(Word(what: what, seen: seen))
    return "zq\(words.count - 1)x"
  }

  /// What is wrong with a site that shows these words, in plain words; empty when it is as it should be.
  func faults(in found: Set<Int>, for audience: Audience) -> [String] {
    words.indices.compactMap { number in
      let isSeen = found.contains(number)
      if isSeen == words[number].seen.contains(audience) { return nil }
      return "\(isSeen ? "shown" : "missing") for \(audience): zq\(number)x, \(words[number].what)"
    }
  }

  /// The numbers of the words in names and bytes.
  static func found(in files: [String: Data]) -> Set<Int> {
    var found: Set<Int> = []
    for (path, bytes) in files {
      for text in [path, String(decoding: bytes, as: UTF8.self)] { found.formUnion(numbers(in: text)) }
    }
    return found
  }

  static func numbers(in text: String) -> Set<Int> {
    var found: Set<Int> = []
    // Whatever changes the case of letters would hide a word.
    for mark in ["zq", "Zq", "ZQ"] {
      for part in text.components(separatedBy: mark).dropFirst() {
        if let number = Int(part.prefix { $0.isASCII && $0.isNumber }) { found.insert(number) }
      }
    }
    return found
  }
}
