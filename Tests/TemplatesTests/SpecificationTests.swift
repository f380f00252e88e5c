import Diagnostics
import Foundation
import Templates
import Testing

/// Mustache's own specification, every case of the core and of `~inheritance`.
struct SpecificationTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let desc: String
    let data: JSON
    let template: String
    let partials: [String: String]?
    let expected: String

    var testDescription: String { "\(name): \(desc)" }
  }

  private struct File: Decodable {
    let tests: [Case]
  }

  /// The cases in each file, so that a file that is cut short or not found cannot pass.
  static let files: KeyValuePairs = [
    "comments": 12, "delimiters": 14, "interpolation": 39, "inverted": 22, "partials": 12, "sections": 34,
    "~inheritance": 27,
  ]

  private static func cases(in file: String) throws -> [Case] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specifications")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: folder.appending(path: "\(file).json"))).tests
  }

  @Test(arguments: files.map(\.key)) func readsEveryCase(of file: String) throws {
    #expect(try Self.cases(in: file).count == Self.files.first { $0.key == file }?.value)
  }

  @Test(arguments: try files.flatMap { try cases(in: $0.key) }) func agrees(_ c: Case) throws {
    let partials = (c.partials ?? [:]).map { TemplateSource(name: $0, file: "\($0).mustache", text: Array($1.utf8)) }
    let page = TemplateSource(name: "page.html", file: "page.html.mustache", text: Array(c.template.utf8))
    let data = ShapedData(c.data)
    let program = try TemplateSet(partials + [page]).compile("page.html", for: data.shape, rules: .lenient)
    var out = ByteBuffer()
    program.render(data.record, base: LinkBase(prefix: ""), into: &out)
    let written = Array(out)
    #expect(written == Array(c.expected.utf8), "got \(String(decoding: written, as: UTF8.self).debugDescription)")
  }
}
