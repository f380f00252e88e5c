internal import Diagnostics
internal import Disk

/// What a program said when it failed, as something that a person can act on.
struct PlaceTrouble {
  private struct Row {
    /// In small letters; any of them.
    let signs: [String]
    let code: String
    let message: String
    let hint: String
  }

  /// In order: what is certain comes first.
  private static let rows: [Row] = [
    Row(
      signs: ["remote host identification has changed"], code: "place-unknown",
      message: "the server isn't the one that this computer knows by that name",
      hint: "ask the person who runs it whether its key changed; don't send anything before you know"),
    Row(
      signs: ["host key verification failed", "no matching host key", "key is unknown", "knownhosts: key"],
      code: "place-unknown", message: "this computer doesn't know the server yet",
      hint: "connect to it once by hand and compare its fingerprint with the one your host tells you: @login@"),
    Row(
      signs: [
        "no space left", "disk quota exceeded", "quota exceeded", "insufficient storage", "storage full", "507 ",
      ],
      code: "place-full", message: "there's no space left at the place",
      hint: "free up some space there, then publish again; it continues where it stopped"),
    Row(
      signs: [
        "expiredtoken", "token has expired", "token expired", "invalid_grant", "couldn't fetch token",
        "certificate has expired", "password has expired", "session expired",
      ], code: "place-login", message: "the login for this place has expired", hint: "log in again: @login@"),
    Row(
      signs: [
        "permission denied (", "authentication failed", "unable to authenticate", "could not read username",
        "invalidaccesskeyid", "signaturedoesnotmatch", "login incorrect", "530 ", "401 ", "unauthorized",
        "too many authentication failures", "couldn't login", "terminal prompts disabled", "load key",
      ], code: "place-login", message: "the server doesn't accept this login",
      hint: "check the user name and the key or password: @login@"),
    Row(
      signs: ["protected branch", "pre-receive hook declined", "remote rejected"], code: "place-forbidden",
      message: "the server doesn't let you replace this branch",
      hint: "unprotect it in the repository's settings, or publish to another branch"),
    Row(
      signs: ["stale info", "non-fast-forward", "fetch first"], code: "place-busy",
      message: "somebody else changed the branch in the meantime", hint: "publish again"),
    Row(
      signs: ["didn't find section in config file", "unknown backend"], code: "place-unreachable",
      message: "rclone doesn't know a storage of that name",
      hint: "list them with 'rclone listremotes', or set one up with 'rclone config'"),
    Row(
      signs: ["repository not found", "does not appear to be a git repository", "does not exist", "404 not found"],
      code: "place-unreachable", message: "the repository doesn't exist, or you may not see it",
      hint: "check its address in daybook.yml"),
    Row(
      signs: ["accessdenied", "403 forbidden", "permission denied", "access denied", "read-only file system"],
      code: "place-forbidden", message: "you may log in, but you may not write there",
      hint: "ask the person who runs the place, or choose another folder"),
    Row(
      signs: [
        "could not resolve", "name or service not known", "no such host", "temporary failure in name resolution",
        "network is unreachable", "no route to host", "connection refused", "timed out", "i/o timeout",
        "connection reset", "broken pipe", "connection closed", "lost connection", "unexpected eof", "couldn't connect",
        "could not connect", "connect to host", "early eof", "the remote end hung up", "client_loop",
      ], code: "place-unreachable", message: "the server doesn't answer",
      hint: "check the network and the address, then publish again; it continues where it stopped"),
    Row(
      signs: ["no such file or directory", "directory not found", "nosuchbucket", "bucket does not exist"],
      code: "place-unreachable", message: "the folder around the place doesn't exist",
      hint: "create it, or correct the address in daybook.yml"),
  ]

  /// - Parameters:
  ///   - place: as the settings name it.
  ///   - login: the command that logs in by hand.
  static func diagnostic(_ end: ProgramEnd, of program: String, place: String, login: String) -> Diagnostic {
    let words = (end.complaint + "\n" + end.text).lowercased()
    if let row = rows.first(where: { row in row.signs.contains { words.contains($0) } }) {
      return Diagnostic(
        .error, row.code, file: place, message: row.message, hint: row.hint.replacing("@login@", with: login))
    }
    let said = end.complaint.split(whereSeparator: \.isNewline).last.map { String($0.prefix(200)) }
    let reason = said.map { "'\(program)' says: \($0)" } ?? "'\(program)' ended with status \(end.status)"
    return Diagnostic(
      .error, "place-unreachable", file: place, message: "publishing stopped: \(reason)",
      hint: "publish again; it continues where it stopped")
  }
}
