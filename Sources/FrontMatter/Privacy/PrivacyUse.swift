/// A field about privacy in a front matter.
struct PrivacyUse {
  var sense: PrivacySense
  /// As messages call it: of a field in another one `params.draft`.
  var name: String
  /// The nodes of its name and value.
  var key: Int
  var node: Int
}
