/// Classes of what plug-ins of WordPress and other programs put around a text.
package enum RemovedClasses {
  package static let known: Set<String> = [
    "sharedaddy", "sd-sharing", "sd-block", "jp-relatedposts", "jetpack-likes-widget-wrapper",
    "addtoany_share_save_container",
    "addtoany_content", "ssba", "ssba-wrap", "heateor_sss_sharing_container", "wp-block-social-links", "social-share",
    "comment-respond", "comments-area", "wpcnt", "post-navigation", "jp-post-flair", "mashsb-container", "essb_links",
    "wp-block-jetpack-subscriptions", "wp-block-jetpack-like", "wp-block-jetpack-sharing-buttons",
  ]
}
