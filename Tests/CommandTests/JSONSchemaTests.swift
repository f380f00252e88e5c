import Foundation
import Testing

/// The checker itself: what it must find, it finds.
@Suite struct JSONSchemaTests {
  struct SchemaCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, schema: String, value: String, faults: Int
  }

  @Test(arguments: [
    SchemaCase(testDescription: "text", schema: #"{"type":"string"}"#, value: #""a""#, faults: 0),
    SchemaCase(testDescription: "truth is no number", schema: #"{"type":"integer"}"#, value: "true", faults: 1),
    SchemaCase(testDescription: "a number is no truth", schema: #"{"const":true}"#, value: "1", faults: 1),
    SchemaCase(testDescription: "too small", schema: #"{"minimum":1}"#, value: "0", faults: 1),
    SchemaCase(testDescription: "empty", schema: #"{"minLength":1}"#, value: #""""#, faults: 1),
    SchemaCase(testDescription: "none of them", schema: #"{"enum":["a","b"]}"#, value: #""c""#, faults: 1),
    SchemaCase(testDescription: "no match", schema: #"{"pattern":"^a"}"#, value: #""ba""#, faults: 1),
    SchemaCase(testDescription: "missing", schema: #"{"required":["a","b"]}"#, value: #"{"a":1}"#, faults: 1),
    SchemaCase(
      testDescription: "one too many", schema: #"{"properties":{"a":{}},"additionalProperties":false}"#,
      value: #"{"a":1,"b":2}"#, faults: 1),
    SchemaCase(
      testDescription: "inside", schema: ##"{"items":{"$ref":"#/$defs/x"},"$defs":{"x":{"type":"null"}}}"##,
      value: "[null,1,null,2]", faults: 2),
    SchemaCase(
      testDescription: "no such definition", schema: ##"{"$ref":"#/$defs/y"}"##, value: "1", faults: 1),
    SchemaCase(
      testDescription: "if and then", schema: #"{"if":{"required":["a"]},"then":{"not":{"required":["b"]}}}"#,
      value: #"{"a":1,"b":2}"#, faults: 1),
    SchemaCase(
      testDescription: "if not", schema: #"{"if":{"required":["a"]},"then":{"not":{"required":["b"]}}}"#,
      value: #"{"b":2}"#, faults: 0),
    SchemaCase(testDescription: "an unknown keyword", schema: #"{"maximum":1}"#, value: "0", faults: 1),
  ])
  func findsFaults(_ c: SchemaCase) throws {
    let schema = try JSONSchema(Data(c.schema.utf8))
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(c.value.utf8))
    #expect(schema.faults(of: value).count == c.faults, "\(schema.faults(of: value))")
  }
}
