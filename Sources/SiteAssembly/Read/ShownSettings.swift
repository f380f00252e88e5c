internal import Diagnostics
internal import FrontMatter
internal import Markdown

/// The settings as pages show them: words have the quotes and dashes of texts.
func parseShownSettings(_ bytes: [UInt8]) -> (Settings, [Diagnostic]) {
  var (settings, problems) = parseSettings(bytes)
  settings.title = typographic(settings.title)
  settings.description = settings.description.map(typographic)
  settings.footer = settings.footer.map(typographic)
  settings.vision = settings.vision.map(typographic)
  for index in settings.menu.indices { settings.menu[index].title = settings.menu[index].title.map(typographic) }
  return (settings, problems)
}
