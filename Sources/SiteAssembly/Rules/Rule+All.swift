extension Rule {
  /// By code.
  package static let all = (writing + journal + frontMatter + templates + files + publishing).sorted {
    $0.code < $1.code
  }

  package static func named(_ code: String) -> Rule? { all.first { $0.code == code } }
}
