/// Formats of pictures that no browser, or not every one, shows.
struct ForeignPicture {
  let name: String

  private static let endings: [String: String] = [
    "heic": "HEIC", "heif": "HEIF", "hif": "HEIF", "avif": "AVIF", "tif": "TIFF", "tiff": "TIFF", "bmp": "BMP",
    "dib": "BMP", "jxl": "JPEG XL", "jp2": "JPEG 2000", "j2k": "JPEG 2000", "svgz": "SVGZ", "dng": "DNG", "cr2": "CR2",
    "cr3": "CR3", "nef": "NEF", "arw": "ARW", "orf": "ORF", "rw2": "RW2", "raf": "RAF", "psd": "PSD", "mpo": "MPO",
    "ico": "ICO",
  ]

  init?(ending: String) {
    guard let name = Self.endings[ending] else { return nil }
    self.name = name
  }

  init?(beginning head: [UInt8]) {
    if head.starts(with: [0x49, 0x49, 0x2A, 0]) || head.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      name = "TIFF"
    } else if head.starts(with: [0, 0, 0, 0x0C, 0x4A, 0x58, 0x4C, 0x20]) {
      name = "JPEG XL"
    } else if head.starts(with: [0, 0, 0, 0x0C, 0x6A, 0x50, 0x20, 0x20]) {
      name = "JPEG 2000"
    } else if head.dropFirst(4).starts(with: "ftyp".utf8), let brand = Self.brand(head.dropFirst(8).prefix(4)) {
      name = brand
    } else {
      return nil
    }
  }

  /// A film has the same frame around it, with another brand.
  private static func brand(_ brand: ArraySlice<UInt8>) -> String? {
    switch String(decoding: brand, as: UTF8.self) {
    case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1": "HEIC"
    case "avif", "avis": "AVIF"
    case "crx ": "CR3"
    default: nil
    }
  }
}
