import Foundation
import TestSupport

/// Keys of a server and a person, and the person's own SSH settings: they are never those of whoever runs the tests.
struct TestKeys {
  let disk: DiskFolder

  init(in disk: DiskFolder) throws {
    self.disk = disk
    for name in ["host", "key"] {
      try runTool(try TestPlace.tool("ssh-keygen"), ["-q", "-t", "ed25519", "-N", "", "-f", disk(name)])
    }
    try FileManager.default.copyItem(atPath: disk("key.pub"), toPath: disk("authorized"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: disk("authorized"))
  }

  func openSSH() throws -> ServerProcess {
    try? FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
    // By a shell: the server closes the socket by which Foundation sees that a program ended, and Foundation then waits for it.
    let sshd = try TestPlace.tool("sshd")
    return try ServerProcess("/bin/sh", pidFile: disk("pid")) { port in
      let settings = [
        "Port=\(port)", "ListenAddress=127.0.0.1", "HostKey=\(disk("host"))",
        "AuthorizedKeysFile=\(disk("authorized"))",
        "PidFile=\(disk("pid"))", "PasswordAuthentication=no", "StrictModes=no", "UsePAM=no",
        "Subsystem=sftp internal-sftp", "MaxStartups=100",
      ]
      let line = "\(sshd) -D -f /dev/null \"$@\" & wait"
      return ["-c", line, "sh"] + settings.flatMap { ["-o", $0] }
    }
  }

  /// A server that knows SFTP alone, and not all of it.
  func rclone() throws -> ServerProcess {
    try ServerProcess(try TestPlace.tool("rclone")) { port in
      [
        "serve", "sftp", disk("served"), "--addr", "127.0.0.1:\(port)", "--authorized-keys", disk("authorized"),
        "--key", disk("host"), "--config", "/dev/null", "--dir-cache-time", "0s", "--vfs-cache-mode", "writes",
        "--cache-dir", disk("cache"), "--vfs-write-back", "0s",
      ]
    }
  }

  /// OpenSSH reads its settings below the home folder of the account, whatever the environment says, so tests put a program of
  /// that name first in the path.
  func makeClient(port: Int) throws {
    let key = (disk.text("host.pub") ?? "").split(separator: " ").prefix(2).joined(separator: " ")
    try disk.write("[127.0.0.1]:\(port) \(key)\n", to: "known")
    try disk.write(
      """
      Host *
        IdentityFile \(disk("key"))
        IdentitiesOnly yes
        UserKnownHostsFile \(disk("known"))
        GlobalKnownHostsFile /dev/null

      """, to: "client.conf")
    let ssh = try TestPlace.tool("ssh")
    try disk.write("#!/bin/sh\nexec \(ssh) -F '\(disk("client.conf"))' \"$@\"\n", to: "bin/ssh")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: disk("bin/ssh"))
  }
}
