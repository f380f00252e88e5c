internal import Foundation

/// The shortcodes of page builders (WPBakery, Divi, Avada, Enfold): boxes in boxes, some with pictures, links and titles in their
/// attributes.
enum PageBuilder {
  private static let beginnings = ["vc_", "et_pb_", "fusion_", "av_", "mk_", "cs_", "tatsu_", "fl_"]

  static func isPart(_ name: String) -> Bool { beginnings.contains { name.hasPrefix($0) } }

  /// What the part shows before the words in it: pictures, a title, a link.
  /// - Parameter pictures: the HTML of the pictures with these numbers.
  static func html(of shortcode: Shortcode, pictures: (String) -> [GalleryPicture]) -> [UInt8] {
    var html: [UInt8] = []
    let attributes = shortcode.attributes
    func first(_ names: [String]) -> String? { names.lazy.compactMap { attributes[$0] }.first { !$0.isEmpty } }
    for picture in pictures(first(["image", "images", "image_id", "ids"]) ?? "") {
      html.append("<p><img src=\"")
      html.append(escaping: picture.address)
      html.append("\" alt=\"")
      html.append(escaping: picture.alternative)
      html.append("\" /></p>")
    }
    if let source = first(["src", "image_url", "image"]), MediaChoice.isPicture(source) {
      html.append("<p><img src=\"")
      html.append(escaping: source)
      html.append("\" alt=\"")
      html.append(escaping: first(["alt", "title_text"]) ?? "")
      html.append("\" /></p>")
    }
    let title = first(["title", "heading", "text", "button_text", "label"])
    if let address = link(first(["link", "url", "button_url", "href", "button_link"]) ?? "") {
      html.append("<p><a href=\"")
      html.append(escaping: address)
      html.append("\">")
      html.append(escaping: title ?? FilmAddress.label(of: address))
      html.append("</a></p>")
    } else if let title {
      html.append("<p><strong>")
      html.append(escaping: title)
      html.append("</strong></p>")
    }
    return html
  }

  /// `url:https%3A%2F%2Felse.example%2F|title:More|target:_blank`, or the address itself.
  private static func link(_ text: String) -> String? {
    let parts = text.split(separator: "|")
    let named = parts.first { $0.hasPrefix("url:") }.map { OldLink.withoutCodes(String($0.dropFirst(4))) }
    let address = named ?? (parts.count == 1 ? text : "")
    return address.hasPrefix("http") || address.hasPrefix("/") || address.hasPrefix("mailto:") ? address : nil
  }

  /// The HTML of `[vc_raw_html]`, which is packed twice.
  static func rawHTML(_ packed: ArraySlice<UInt8>) -> [UInt8]? {
    let text = String(decoding: packed, as: UTF8.self).filter { !$0.isWhitespace }
    guard let data = Data(base64Encoded: text) else { return nil }
    return Array(OldLink.withoutCodes(String(decoding: data, as: UTF8.self)).utf8)
  }
}
