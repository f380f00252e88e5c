extension ForeignNames {
  /// Other programs' names for a post's day, besides the ones that all of them know.
  private static let days: [String: String] = [
    "posted": "date", "posted_on": "date", "date_posted": "date", "post_date": "date", "published_on": "date",
    "date_published": "date", "datepublished": "date", "publishedat": "date", "publisheddate": "date",
    "publishedon": "date",
    "pubdatetime": "date", "pub_date": "date", "publication_date": "date", "created_on": "date", "createdat": "date",
    "createddate": "date", "date_created": "date", "datecreated": "date", "creation_date": "date",
    "creationdate": "date",
    "date created": "date", "created date": "date", "written": "date", "datum": "date", "fecha": "date",
    "last_mod": "updated", "lastmodified": "updated", "last_modified_on": "updated", "modified_at": "updated",
    "modified_on": "updated", "date_modified": "updated", "datemodified": "updated", "updatedat": "updated",
    "updated_on": "updated", "updateddate": "updated", "moddatetime": "updated", "date modified": "updated",
    "last modified": "updated", "last_edited": "updated",
  ]

  /// Under which names they keep the addresses that it had.
  private static let oldAddresses: [String: String] = [
    "old_urls": "aliases", "old_path": "aliases", "old_paths": "aliases", "old_slugs": "aliases", "redirect": "aliases",
    "redirect_urls": "aliases", "blogger_orig_url": "aliases", "original_url": "aliases",
  ]

  /// With the fields of a post that they mean.
  static let ofPosts = ofTexts.merging(named(days)) { $1 }.merging(named(oldAddresses)) { $1 }
    .merging(["path": ForeignName(field: "slug", sense: .address)]) { $1 }
}
