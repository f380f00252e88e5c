"""A web server as a careful school would run it: strict policy, compressed answers."""

import gzip
import re
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from places import REPOSITORY

COMPRESSED = (".html", ".css", ".js", ".svg", ".json", ".xml")


# The header that docs/content/pages/themes.md asks a web person to send.
THEMES = (REPOSITORY / "docs/content/pages/themes.md").read_text(encoding="utf-8")
POLICY = re.search(r"^Content-Security-Policy: (.*)$", THEMES, re.MULTILINE).group(1)


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/favicon.ico":  # asked for by the browser, not by a page
            self.send_response(204)
            return self.end_headers()
        below = self.path.removeprefix(self.server.below)
        file = Path(self.translate_path("/" + below))
        file = file / "index.html" if file.is_dir() else file
        found = file.is_file() and below != self.path
        self.answer(200 if found else 404, file if found else Path(self.directory) / "404.html")

    def answer(self, status: int, file: Path):
        body = file.read_bytes()
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", "no-store")
        if file.suffix in COMPRESSED:
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server:
    """Serves a folder at `address` until it is closed; `below` is the path under which the site's settings say it stands."""

    def __init__(self, site: Path, below: str = "/"):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site)))
        self.server.daemon_threads = True
        self.server.below = below
        self.address = f"http://127.0.0.1:{self.server.server_port}{below}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
