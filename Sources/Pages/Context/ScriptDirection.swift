internal import FrontMatter
internal import Markdown
internal import Localization

/// `ltr`, or `rtl` for languages whose script runs from right to left. Source: Unicode CLDR's layout data.
func scriptDirection(of language: String) -> String {
  let primary = language.lowercased().split(separator: "-").first.map(String.init) ?? ""
  let isRightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"].contains(primary)
  return isRightToLeft ? "rtl" : "ltr"
}
