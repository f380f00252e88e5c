/// One file of a corpus, to be written below the corpus's folder.
struct SiteFile {
  let path: String
  let text: String
}
