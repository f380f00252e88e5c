/// The setting 'publish': where the site goes.
package struct PublishSettings: Sendable {
  /// In the order of the file; the first one is meant when nobody names one.
  package var places: [Place] = []

  package struct Place: Sendable {
    /// `nil` for the only place, which needs no name.
    package var name: String?
    /// As written.
    package var address: Located<String>
    package var target: PlaceAddress

    package init(name: String?, address: Located<String>, target: PlaceAddress) {
      (self.name, self.address, self.target) = (name, address, target)
    }
  }

  package init() {}
}
