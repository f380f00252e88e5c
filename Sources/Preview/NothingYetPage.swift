/// What a browser shows while there is no site to show: the script puts the journal's problems on it.
enum NothingYetPage {
  static let bytes = Array(
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The preview waits</title>
    <style>body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1rem }
    :root { color-scheme: light dark }</style>
    </head>
    <body>
    <h1>The preview waits</h1>
    <p>Something in the journal has to be mended before there is a site to show. As soon as it is saved, the site appears here by itself.</p>
    </body>
    </html>

    """.utf8)
}
