"""An FTP server for tests: ftp_server.py FOLDER PORT."""
import sys

from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler
from pyftpdlib.servers import FTPServer

folder, port = sys.argv[1], int(sys.argv[2])
FTPHandler.authorizer = DummyAuthorizer()
FTPHandler.authorizer.add_user("pat", "secret", folder, perm="elradfmwMT")
FTPServer(("127.0.0.1", port), FTPHandler).serve_forever()
