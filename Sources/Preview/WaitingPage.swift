/// The page that a browser shows while there's no site; the script adds the journal's problems to it.
enum WaitingPage {
  static let bytes = Array(
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Nothing to preview yet</title>
    <style>body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1rem }
    :root { color-scheme: light dark }</style>
    </head>
    <body>
    <h1>Nothing to preview yet</h1>
    <p>Fix the errors below to see your site. When you save the fix, the site appears here by itself.</p>
    </body>
    </html>

    """.utf8)
}
