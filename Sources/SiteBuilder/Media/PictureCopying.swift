internal import Diagnostics
internal import Disk
internal import Pages
internal import Pictures
internal import SiteAssembly

/// Makes the smaller copies of a picture that `images: {widths: […]}` asks for, with libvips' `vipsthumbnail`.
///
/// A copy's name tells what it was made from, so a copy of the last build is known and is not made again.
struct PictureCopying: Sendable {
  let widths: [Int]
  let output: OutputFolder
  let searchPath: String

  /// Part of every name: another recipe makes other files.
  private static let recipe = "vipsthumbnail, quality 80"
  private static let program = "vipsthumbnail"

  /// One copy for each width that is smaller than the picture. A picture that moves, or is drawn, has none.
  func copies(
    of picture: Picture, _ use: MediaUse, staged: String?, number: Int
  ) throws(Diagnostic) -> [(item: MediaItem, copy: PictureCopy)] {
    guard [.jpeg, .png, .webp].contains(picture.format), !picture.isAnimated, let size = picture.size else { return [] }
    let wanted = widths.filter { $0 < size.width }
    if wanted.isEmpty { return [] }
    var fingerprint = Fingerprint()
    fingerprint.add(Self.recipe)
    fingerprint.add(bytes: picture.bytes)
    var input = staged
    var found: [(item: MediaItem, copy: PictureCopy)] = []
    for width in wanted {
      let route = Self.route(of: use.route, width: width, fingerprint, picture.format)
      let copy = MediaUse(file: use.file, route: route)
      if let made = sumOfMade(route, width: width, picture.format) {
        let source = MediaItem.Source.picture(staged: nil, made)
        found.append((MediaItem(use: copy, source: source), PictureCopy(route: route, width: width)))
        continue
      }
      if input == nil {
        try output.stage(picture.bytes, as: "s\(number)", for: use.route)
        input = "s\(number)"
      }
      let name = "p\(number)-\(width)"
      let made = try make(width, of: input ?? "", picture.format, use.file, name: name)
      try output.stage(made, as: name, for: route)
      let source = MediaItem.Source.picture(staged: name, FileSum(of: made))
      found.append((MediaItem(use: copy, source: source), PictureCopy(route: route, width: width)))
    }
    return found
  }

  /// `media/a.jpg` is `media/a-480w-1f….jpg`.
  private static func route(
    of route: String, width: Int, _ fingerprint: Fingerprint, _ format: PictureFormat
  ) -> String {
    let dot = route.utf8.lastIndex(of: UInt8(ascii: ".")) ?? route.endIndex
    return "\(route[..<dot])-\(width)w-\(fingerprint.short).\(format.ending)"
  }

  /// The sum of a copy that the last build made; `nil` when there is none.
  private func sumOfMade(_ route: String, width: Int, _ format: PictureFormat) -> FileSum? {
    guard let bytes = output.lastFile(route, limit: Picture.mostBytes),
      let picture = try? Picture(cleaning: bytes, as: format), picture.bytes == bytes, picture.size?.width == width
    else { return nil }
    return output.knownSum(of: route) ?? FileSum(of: bytes)
  }

  /// - Returns: the copy, cleaned as every picture is.
  private func make(
    _ width: Int, of input: String, _ format: PictureFormat, _ file: String, name: String
  ) throws(Diagnostic) -> [UInt8] {
    guard let program = InstalledProgram.named(Self.program, in: searchPath) else {
      throw .noPictureProgram(Self.program)
    }
    let made = "\(name)-made.\(format.ending)"
    let quality = format == .png ? "" : "[Q=80]"
    let result: (status: Int32, said: [UInt8], bytes: [UInt8])
    do throws(SystemError) {
      result = try output.staging.made(
        by: program, from: input, ["--size", "\(width)x", "-o", made + quality], at: made)
    } catch {
      throw .pictureProgramFailed(Self.program, width, because: error.reason, file: file)
    }
    guard result.status == 0, let copy = try? Picture(cleaning: result.bytes, as: format), copy.size?.width == width
    else {
      let line = String(decoding: result.said.prefix { $0 != 0x0A }.prefix(200), as: UTF8.self)
      throw .pictureProgramFailed(Self.program, width, because: line, file: file)
    }
    return copy.bytes
  }
}
