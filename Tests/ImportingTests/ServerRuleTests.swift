import Authoring
import Foundation
import Testing

@testable import Importing

/// Addresses of the old site by number, asked of real web servers with the files that `daybook add hosting` writes. Where a server
/// isn't installed (Debian: nginx-light, apache2, caddy), its test is skipped.
@Suite(.serialized) struct ServerRuleTests {
  struct Question: Sendable {
    let address: String
    /// `nil` where the page itself answers.
    let leadsTo: String?
  }

  private static let questions = [
    Question(address: "/?p=12", leadsTo: "/posts/fog/"),
    Question(address: "/?p=12&preview=true", leadsTo: "/posts/fog/"),
    Question(address: "/?utm_source=mail&p=12", leadsTo: "/posts/fog/"),
    Question(address: "/?page_id=15", leadsTo: "/about/"), Question(address: "/?p=15", leadsTo: "/about/"),
    Question(address: "/?attachment_id=14", leadsTo: "/posts/fog/"),
    Question(address: "/?cat=3", leadsTo: "/tags/news/"),
    Question(address: "/?p=120", leadsTo: nil), Question(address: "/?p=13", leadsTo: nil),
    Question(address: "/?up=12", leadsTo: nil), Question(address: "/", leadsTo: nil),
    Question(address: "/feed/", leadsTo: "/feed.xml"), Question(address: "/2021/fog/feed/", leadsTo: "/feed.xml"),
    Question(address: "/author/ivasker/", leadsTo: "/people/"), Question(address: "/2021/03/", leadsTo: "/posts/"),
    Question(address: "/posts/fog/", leadsTo: nil), Question(address: "/about/", leadsTo: nil),
  ]

  private static func journal(below base: String) async throws -> ImportFolder {
    var export = SampleExport()
    export.site = "https://ferry.example" + base
    export.categories = [(3, "news", "", "News", "")]
    export.items = [
      SampleExport.Item(id: 12, slug: "fog", body: "One.", more: SampleExport.term("category", "news", "News")),
      SampleExport.Item(id: 13, status: "private", slug: "hidden-fog", body: "Two."),
      SampleExport.attachment(14, "2021/03/boat.jpg", parent: 12),
      SampleExport.Item(id: 15, type: "page", slug: "about", link: "https://ferry.example\(base)/about/", body: "Us."),
    ]
    let folder = try ImportFolder()
    _ = try await folder.bring(export)
    _ = try await folder.build()
    return folder
  }

  private static let nginx = TestServer.found("nginx")
  private static let apache = TestServer.found("apache2")
  private static let caddy = TestServer.found("caddy")

  @Test(.enabled(if: nginx != nil, "nginx isn't installed"), arguments: ["", "/log"])
  func nginxLeadsOn(_ base: String) async throws {
    let folder = try await Self.journal(below: base)
    let port = try TestServer.freePort()
    let rules = try HostingFile.added("nginx", to: folder).replacing("listen 80;", with: "listen 127.0.0.1:\(port);")
      .replacing("    listen [::]:80;\n", with: "").replacing("/var/www/journal", with: folder.path + "/output")
    try folder.write(
      """
      daemon off; user root; pid \(folder.path)/pid; error_log \(folder.path)/error.log;
      events {}
      http {
        access_log off; client_body_temp_path \(folder.path)/t1; proxy_temp_path \(folder.path)/t2;
        fastcgi_temp_path \(folder.path)/t3; uwsgi_temp_path \(folder.path)/t4; scgi_temp_path \(folder.path)/t5;
        \(rules)
      }
      """, to: "main.conf")
    try await ask(Self.nginx, ["-p", folder.path, "-c", folder.path + "/main.conf"], port, base, folder)
  }

  @Test(.enabled(if: apache != nil, "apache2 isn't installed"), arguments: ["", "/log"])
  func apacheLeadsOn(_ base: String) async throws {
    let folder = try await Self.journal(below: base)
    let port = try TestServer.freePort()
    let rules = try HostingFile.added("apache", to: folder).replacing("*:80", with: "127.0.0.1:\(port)")
      .replacing("/var/www/journal", with: folder.path + "/output")
    let modules = ["mpm_event", "authz_core", "dir", "headers", "filter", "deflate", "alias", "rewrite", "mime"]
    let loads = modules.map { "LoadModule \($0)_module /usr/lib/apache2/modules/mod_\($0).so\n" }.joined()
    try folder.write(
      """
      \(loads)
      ServerName ferry.example
      User www-data
      Group www-data
      Listen 127.0.0.1:\(port)
      PidFile \(folder.path)/pid
      TypesConfig /dev/null
      ErrorLog \(folder.path)/error.log
      \(rules)
      """, to: "main.conf")
    try await ask(
      Self.apache, ["-d", folder.path, "-f", folder.path + "/main.conf", "-DFOREGROUND"], port, base, folder)
  }

  @Test(.enabled(if: caddy != nil, "caddy isn't installed"), arguments: ["", "/log"])
  func caddyLeadsOn(_ base: String) async throws {
    let folder = try await Self.journal(below: base)
    let port = try TestServer.freePort()
    let rules = try HostingFile.added("caddy", to: folder)
      .replacing("new.example {", with: "http://127.0.0.1:\(port) {").replacing(
        "/var/www/journal", with: folder.path + "/output")
    try folder.write("{\n\tadmin off\n\tauto_https off\n}\n" + rules, to: "main.conf")
    try await ask(
      Self.caddy, ["run", "--config", folder.path + "/main.conf", "--adapter", "caddyfile"], port, base, folder)
  }

  private func ask(
    _ program: String?, _ options: [String], _ port: UInt16, _ base: String, _ folder: ImportFolder
  ) async throws {
    let server = try TestServer(try #require(program), options, in: folder.path)
    defer { server.stop() }
    try await server.wait(for: port)
    for question in Self.questions {
      // Numbers are asked below the old site's folder, as its addresses were.
      let isNumber = question.address.hasPrefix("/?")
      let answer = try TestServer.answer(to: "http://127.0.0.1:\(port)\(isNumber ? base : "")\(question.address)")
      if let target = question.leadsTo {
        #expect(
          answer.status == "301" && answer.target.hasSuffix("127.0.0.1:\(port)" + target), "\(question) \(answer)")
      } else if !(isNumber && !base.isEmpty) {
        #expect(answer.status == "200", "\(question) \(answer)")
      } else {
        #expect(answer.target.isEmpty || !answer.target.contains("fog"), "\(question) \(answer)")
      }
    }
  }
}
