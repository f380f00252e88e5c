/// The reason that an SVG can't be published as it is.
package enum SVGDanger: Error, Hashable, Sendable {
  /// It's no SVG in well-formed XML.
  case malformed
  /// An encoding that could hide something from a check of its bytes.
  case encoding(String)
  /// Its own definitions, which could mean anything.
  case entities
  /// An element that is none of a picture's, such as a script.
  case element(String)
  /// An attribute that runs a program.
  case handler(String)
  /// Something that would be fetched, or a picture within.
  case reference(String)
  /// A style that could hide an address.
  case style
}

/// A danger with its place, in bytes.
struct SVGProblem: Error {
  let danger: SVGDanger
  let offset: Int
}
