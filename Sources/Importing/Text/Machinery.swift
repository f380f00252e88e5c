/// What plug-ins and themes put into a text that no one wrote: buttons to share, the form for replies, lists of related posts.
enum Machinery {
  /// The class or id that says so.
  static func mark(in attributes: [HTMLAttribute]) -> String? {
    guard attributes.contains(where: { $0.name == "class" || $0.name == "id" }) else { return nil }
    return attributes.marks.first(where: isMark).map(String.init)
  }

  private static func isMark(_ mark: Substring) -> Bool {
    guard let first = mark.utf8.first, first != UInt8(ascii: "w") || !mark.hasPrefix("wp-") else { return false }
    return names.contains(String(mark))
      || beginnings.contains { $0.utf8.first == first && mark.utf8.starts(with: $0.utf8) }
  }

  private static let names: Set<String> = [
    "sharedaddy", "jp-relatedposts", "wpcnt", "addthis_toolbox", "ssba", "share-buttons", "social-share",
    "social-buttons",
    "sharing-buttons", "post-share", "respond", "comment-respond", "commentform", "comments-area", "related-posts",
    "yarpp-related", "wp_rp_content", "post-ratings", "pin-it-button", "fb-like", "fb-share-button",
    "twitter-share-button",
    "twitter-follow-button", "g-plusone", "linkedin-share-button", "mc_embed_signup", "crp_related", "code-block-ad",
    "adsbygoogle", "printfriendly", "tweetmeme_button", "screen-reader-skip-link",
  ]
  private static let beginnings = [
    "sd-sharing", "sharedaddy", "addtoany_", "essb_", "sfsi_", "heateor_sss", "a2a_", "addthis_inline", "jetpack-likes",
    "jp-post-flair", "wpforms-", "gform_", "wpcf7", "mc4wp-", "yarpp", "swp_social", "simplesocialbuttons", "monarch_",
  ]

  /// Blocks that hold nothing that a reader reads.
  static let silentBlocks: Set<String> = [
    "spacer", "separator", "nextpage", "more", "page-break", "site-logo", "footnotes",
  ]
}
