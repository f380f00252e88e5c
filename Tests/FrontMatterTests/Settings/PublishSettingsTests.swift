import Diagnostics
import Testing
@testable import FrontMatter

private struct Row: Sendable, CustomTestStringConvertible {
  let testDescription: String, text: String, places: [String], said: [String]
  init(_ name: String, _ text: String, _ places: [String], _ said: [String] = []) {
    (testDescription, self.text, self.places, self.said) = (name, text, places, said)
  }
}

private let word =
  "error: this isn't a place to publish to; for a folder, write a path with a slash, such as ./site or /media/pat/STICK/site"
private let password =
  "error: a password or token doesn't belong in a settings file, where others can read it; delete it; SSH keys, 'rclone config', and Git's credential helper keep such secrets"
private let branch =
  "error: this address doesn't name a branch; add one after a #, like git+ssh://git@github.com/oak/site.git#gh-pages"
private let server = "error: this address doesn't name a server; write it like sftp://pat@example.org/htdocs"

private let rows = [
  Row("nothing", "", []),
  Row("an empty line", "publish:\n", []),
  Row("a folder", "publish: {to: /media/pat/STICK/journal}\n", [" folder /media/pat/STICK/journal"]),
  Row("a folder without 'to'", "publish: ../drive\n", [" folder ../drive"]),
  Row("the home folder", "publish: {to: ~/Public/site}\n", [" folder ~/Public/site"]),
  Row(
    "a server", "publish: {to: 'sftp://pat@example.org:2222/htdocs/site/'}\n",
    [" ssh pat@example.org 2222 /htdocs/site"]),
  Row("a name of the SSH settings", "publish: {to: ssh://web/srv/www}\n", [" ssh web - /srv/www"]),
  Row("the home folder there", "publish: {to: 'sftp://pat@example.org/~/htdocs'}\n", [" ssh pat@example.org - htdocs"]),
  Row("a server by number", "publish: {to: 'sftp://pat@[::1]:22/a'}\n", [" ssh pat@::1 22 /a"]),
  Row("a storage", "publish: {to: 'web:htdocs/site'}\n", [" rclone web htdocs/site"]),
  Row("a storage's top", "publish: {to: 'web:'}\n", [" rclone web "]),
  Row(
    "a branch", "publish: {to: 'git+ssh://git@github.com/oak/site.git#gh-pages'}\n",
    [" git ssh://git@github.com/oak/site.git gh-pages"]),
  Row("a branch of a folder", "publish: {to: 'git+../site.git#pages'}\n", [" git ../site.git pages"]),
  Row("a drive of Windows", "publish: {to: 'D:/site'}\n", [" folder D:/site"]),
  Row(
    "two places", "publish:\n  to:\n    web: web:htdocs\n    stick: /media/STICK/a\n",
    ["web rclone web htdocs", "stick folder /media/STICK/a"]),
  Row("no", "publish: no\n", [], ["daybook.yml:2:10: \(word)"]),
  Row("later", "publish: {to: later}\n", [], ["daybook.yml:2:15: \(word)"]),
  Row("a day", "publish: 2026-03-02\n", [], ["daybook.yml:2:10: \(word)"]),
  Row("a password", "publish: {to: 'sftp://pat:secret@example.org/a'}\n", [], ["daybook.yml:2:15: \(password)"]),
  Row("a token", "publish: {to: 'git+https://ghp_abc@github.com/a/b#c'}\n", [], ["daybook.yml:2:15: \(password)"]),
  Row(
    "a token behind a name", "publish: {to: 'git+https://pat:abc@github.com/a/b#c'}\n", [],
    ["daybook.yml:2:15: \(password)"]),
  Row("no branch", "publish: {to: 'git+https://github.com/a/b'}\n", [], ["daybook.yml:2:15: \(branch)"]),
  Row("no name of a branch", "publish: {to: 'git+https://github.com/a/b#a..b'}\n", [], ["daybook.yml:2:15: \(branch)"]),
  Row("no server", "publish: {to: 'sftp:///htdocs'}\n", [], ["daybook.yml:2:15: \(server)"]),
  Row(
    "an option as a server", "publish: {to: 'sftp://-oProxyCommand=x/htdocs'}\n", [], ["daybook.yml:2:15: \(server)"]),
  Row(
    "no folder", "publish: {to: sftp://example.org}\n", [],
    [
      "daybook.yml:2:15: error: this address doesn't name a folder on the server; add it, like sftp://pat@example.org/htdocs"
    ]),
  Row(
    "a port in words", "publish: {to: 'sftp://example.org:ssh/a'}\n", [],
    ["daybook.yml:2:15: error: the port of this address isn't a number from 1 to 65535; write it like example.org:22"]),
  Row(
    "as scp has it", "publish: {to: 'pat@example.org:htdocs'}\n", [],
    ["daybook.yml:2:15: error: this looks like an address for 'scp'; write it like sftp://pat@example.org/htdocs"]),
  Row(
    "a storage without a name", "publish: {to: ':ftp,host=a:b'}\n", [],
    [
      "daybook.yml:2:15: error: this address doesn't name a storage; set one up with 'rclone config', then write its name before the colon"
    ]),
  Row(
    "two with one name", "publish:\n  to:\n    a: ./a\n    a: ./b\n", ["a folder ./a"],
    ["daybook.yml:5:5: error: 'a' appears twice (first on line 4); keep one"]),
  Row(
    "a name of two words", "publish:\n  to:\n    my web: ./a\n", [],
    [
      "daybook.yml:4:5: error: 'my web' can't be the name of a place to publish to; use letters, digits, and hyphens, such as 'web' or 'usb-stick'"
    ]),
]

@Test(arguments: rows) private func readsWhereTheSiteGoes(_ row: Row) {
  let (settings, problems) = parseSettings(Array("title: J\n\(row.text)".utf8))
  #expect(settings.publish.places.map(told) == row.places)
  #expect(problems.map(\.description) == row.said)
}

private func told(_ place: PublishSettings.Place) -> String {
  let target =
    switch place.target {
    case .folder(let path): "folder \(path)"
    case .ssh(let address): "ssh \(address.login) \(address.port.map(String.init) ?? "-") \(address.path)"
    case .rclone(let remote, let path): "rclone \(remote) \(path)"
    case .git(let repository, let branch): "git \(repository) \(branch)"
    }
  return (place.name ?? "") + " " + target
}
