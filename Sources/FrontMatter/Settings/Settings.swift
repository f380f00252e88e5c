internal import Diagnostics

/// The name of the settings' file, as messages show it.
package let settingsFile = "daybook.yml"

/// The settings of a journal, from `daybook.yml`; every one has a default.
package struct Settings: Sendable {
  /// The severity of a broken link.
  package enum LinkPolicy: String, CaseIterable, Sendable {
    case error, warn
  }

  package var title = "My journal"
  /// http or https, with a slash at its end; `nil` when the journal has no address yet.
  package var url: Located<String>?
  /// The address that feeds go on naming posts by when `url` becomes another one.
  package var id: Located<String>?
  /// A language tag.
  package var language = "en"
  /// The same where it is written, if it is.
  package var languageSetting: Located<String>?
  /// A name of the IANA time zone database; whether there is such a zone is for the builder to say.
  package var timezone = Located("UTC", at: .start)
  /// The author of posts that don't name one.
  package var author: Located<String>?
  package var description: String?
  package var menu: [LinkEntry] = []
  package var limits = Limits()
  package var mistakes = MistakePolicy.stop
  /// The setting 'links' as written; `nil` when the file has none.
  package var linkSetting: LinkPolicy?
  /// The audience of posts that name none.
  package var audience = Audience.public
  package var footer: String?
  /// Under what terms others may use the texts.
  package var license: String?
  /// The color of links and levels, as the author wrote it; which colors can be read is for the builder to say.
  package var accent: Located<String>?
  /// The path of a picture to show next to the title.
  package var logo: Located<String>?
  /// A style sheet below `templates/` that pages use after the theme's, in place of `custom.css`.
  package var styles: Located<String>?
  /// Whether links leave out `index.html`; no by default, so that the site also works from a folder.
  package var cleanLinks = false
  /// Whether the site has a search page.
  package var hasSearch = true
  /// When the school's year and its terms begin.
  package var schoolYear = SchoolYear()

  /// What the school works toward, in a few words.
  package var vision: String?
  package var plan = PlanAudience.off

  package var images = ImageSettings()

  /// Where the site is published.
  package var publish = PublishSettings()

  /// The rules' severities, in the order of the file.
  package var severities: [RuleSetting] = []

  package init() {}

  /// A link that leads nowhere need not keep a post from its readers: where mistakes are left out, it becomes plain text,
  /// unless the journal asks for an error.
  package var links: LinkPolicy { linkSetting ?? (mistakes == .leaveOut ? .warn : .error) }

  /// The numbers of entries in lists.
  package struct Limits: Hashable, Sendable {
    /// Posts on one page of a list.
    package var postsPerPage = 50
    /// Posts in a feed.
    package var feed = 20
    /// Posts on the first page.
    package var latest = 10

    package init() {}
  }
}
