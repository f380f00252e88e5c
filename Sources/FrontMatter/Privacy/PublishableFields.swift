internal import Diagnostics

/// Front matter that says who may read its text.
protocol PublishableFields: Sendable {
  var draft: Bool? { get set }
  var audience: Located<Audience>? { get set }
  var window: PublicationWindow? { get set }
  var foreign: [ForeignField] { get set }
}

extension PublishableFields {
  /// Applies what fields other than our own ask for, and notes those that aren't ours.
  mutating func keepPrivate(_ privacy: PrivacyFields, besides others: [ForeignField]) {
    draft = stricter(draft, privacy.draft)
    audience = stricter(audience, privacy.audience)
    window = privacy.window
    foreign = others + privacy.foreign
  }
}

extension PostFields: PublishableFields {}
extension ThingFields: PublishableFields {}
extension SelfFields: PublishableFields {}
