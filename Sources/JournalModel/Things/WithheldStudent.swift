/// A student whose page this build leaves out. Texts that name the student say `shownAs`, and nothing else of the file.
struct WithheldStudent {
  /// By it two students who are shown as the same are told apart.
  var file: String
  var shownAs: String
}
