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
    case .misnamed(let format): "this file holds a \(format.name) picture, which its name does not say"
    case .unknown(let format): "this file is called a \(format.name) picture and is none"
    case .foreign(let name): "not every browser shows \(name) pictures"
    case .cutShort: "this picture ends too early, as if it had not been copied whole"
    case .damaged(let offset): "this picture is damaged near byte \(offset + 1)"
    case .unusual(let format): "browsers do not show this kind of \(format.name) picture"
    case .tooManyPixels(let size):
      "this picture has \(size.width) × \(size.height) pixels, more than \(PictureSize.mostPixels / 1_000_000) million"
    case .tooLarge(let megabytes): "this picture is larger than \(megabytes) MB"
    case .unsafe(let danger, _): danger.message
    }
  }

  private var remedy: String {
    switch self {
    case .empty, .cutShort: "copy it again from where it came"
    case .misnamed(let format): "let its name end in '.\(format.ending)'"
    case .unknown, .damaged: "open it in a program for pictures and save it again as JPEG or PNG"
    case .foreign, .unusual: "save it as JPEG or PNG"
    case .tooManyPixels, .tooLarge: "make it smaller; 2,000 pixels are enough for a page"
    case .unsafe(let danger, _): danger.remedy
    }
  }
}

extension SVGDanger {
  var message: String {
    switch self {
    case .malformed: "this SVG picture is not well formed"
    case .encoding(let name): "the encoding of this SVG picture is \(name)"
    case .entities: "this SVG picture defines entities, or uses some that it does not define"
    case .element(let name): "this SVG picture holds '<\(name)>', which is more than a picture needs"
    case .handler(let name): "this SVG picture runs a program ('\(name)')"
    case .reference(let address): "this SVG picture holds or fetches another file, '\(address)'"
    case .style: "this SVG picture has styles that could fetch something"
    }
  }

  var remedy: String {
    switch self {
    case .encoding: "save it as UTF-8"
    default: "save it as plain SVG, or as PNG"
    }
  }
}
