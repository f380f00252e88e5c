package import Diagnostics

/// All wording of this target.
extension PictureFault {
  /// The fault as the writer of the journal reads it.
  package func diagnostic(in file: String, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
    switch self {
    case .unsafe(let danger, let position):
      Diagnostic(
        severity, "unsafe-picture", file: file, at: position, message: danger.message, hint: danger.remedy)
    default:
      Diagnostic(severity, code, file: file, message: message, hint: remedy)
    }
  }

  private var code: String {
    switch self {
    case .foreign, .unusual: "unknown-picture"
    case .misnamed, .unknown: "misnamed-picture"
    case .tooManyPixels, .tooLarge: "large-picture"
    case .empty, .cutShort, .damaged, .unsafe: "damaged-picture"
    }
  }

  private var message: String {
    switch self {
    case .empty: "this picture is empty"
    case .misnamed(let format): "this file is a \(format.name) picture, but its name doesn't say so"
    case .unknown(let format): "this file's name says it's a \(format.name) picture, but it isn't one"
    case .foreign(let name): "not every browser shows \(name) pictures"
    case .cutShort: "this picture is cut off, as if it wasn't copied completely"
    case .damaged(let offset): "this picture is damaged near byte \(offset + 1)"
    case .unusual(let format): "browsers don't show this kind of \(format.name) picture"
    case .tooManyPixels(let size):
      "this picture has \(size.width) × \(size.height) pixels, more than \(PictureSize.mostPixels / 1_000_000) million"
    case .tooLarge(let megabytes): "this picture is larger than \(megabytes) MB"
    case .unsafe(let danger, _): danger.message
    }
  }

  private var remedy: String {
    switch self {
    case .empty, .cutShort: "copy it again from the original"
    case .misnamed(let format): "change the end of its name to '.\(format.ending)'"
    case .unknown, .damaged: "open it in an image editor and save it again as JPEG or PNG"
    case .foreign, .unusual: "save it as JPEG or PNG"
    case .tooManyPixels, .tooLarge: "make it smaller; 2,000 pixels is enough for a page"
    case .unsafe(let danger, _): danger.remedy
    }
  }
}

extension SVGDanger {
  var message: String {
    switch self {
    case .malformed: "this SVG picture isn't well-formed"
    case .encoding(let name): "this SVG picture's encoding is \(name)"
    case .entities: "this SVG picture defines entities, or uses some that aren't defined"
    case .element(let name): "this SVG picture contains '<\(name)>', which isn't allowed in a picture"
    case .handler(let name): "this SVG picture runs a script ('\(name)')"
    case .reference(let address): "this SVG picture contains or loads another file, '\(address)'"
    case .style: "this SVG picture has styles that could load something"
    }
  }

  var remedy: String {
    switch self {
    case .encoding: "save it as UTF-8"
    default: "save it as plain SVG, or as PNG"
    }
  }
}
