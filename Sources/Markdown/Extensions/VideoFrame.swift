/// Films of other sites, which come as frames: a page shows nothing of another host, so a link to the film's own page stays.
extension HTMLTag {
  /// The page of the film that an `<iframe>` shows; `nil` for other tags, and for frames of unknown sites.
  var videoAddress: [UInt8]? {
    guard name == "iframe", !isClosing, let source = self["src"] else { return nil }
    guard let address = ["https://", "http://", "//"].first(where: { source.starts(with: $0.utf8) }) else { return nil }
    let rest = source.dropFirst(address.utf8.count)
    for site in HTMLTag.videoSites where rest.starts(with: site.frame.utf8) {
      let id = rest.dropFirst(site.frame.utf8.count).prefix(while: HTMLTag.isVideoID)
      // A list of films has no page of this form.
      if id.isEmpty || id.elementsEqual("videoseries".utf8) { return nil }
      return Array(site.page.utf8) + id
    }
    return nil
  }

  private static let videoSites = [
    (frame: "www.youtube.com/embed/", page: "https://www.youtube.com/watch?v="),
    (frame: "youtube.com/embed/", page: "https://www.youtube.com/watch?v="),
    (frame: "www.youtube-nocookie.com/embed/", page: "https://www.youtube.com/watch?v="),
    (frame: "youtube-nocookie.com/embed/", page: "https://www.youtube.com/watch?v="),
    (frame: "player.vimeo.com/video/", page: "https://vimeo.com/"),
  ]

  private static func isVideoID(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "-" || scalar == "_"
  }
}
