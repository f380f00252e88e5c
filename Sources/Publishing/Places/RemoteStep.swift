/// One change on a server, in words that SFTP and a shell both have.
enum RemoteStep {
  case makeFolder(String)
  /// The stub that lies in Daybook's folder there, under another name.
  case stub(from: String, to: String)
  case move(String, to: String)
  case remove(String)
  case removeFolder(String)
}
