/// The page that stands for one that is on its way. It leads nowhere and asks no other file.
enum StubPage {
  static let bytes = Array(
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex"><meta http-equiv="refresh" content="5"><title>One moment</title></head>
    <body><p>This page is being published. It will be here in a moment.</p></body></html>

    """.utf8)
}
