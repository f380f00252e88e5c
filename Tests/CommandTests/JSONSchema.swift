import Foundation

/// A JSON Schema of draft 2020-12, as far as the schemas in docs/ use it. A keyword that it does not know is a fault, so
/// that no schema means more than is checked.
struct JSONSchema {
  private let root: JSONValue
  private static let notes: Set = ["$schema", "$id", "$defs", "title", "description"]

  init(_ bytes: Data) throws { root = try JSONDecoder().decode(JSONValue.self, from: bytes) }

  /// Every way in which the value departs from the schema; empty when it does not.
  func faults(of value: JSONValue) -> [String] { faults(of: value, as: root, at: "") }

  private func faults(of value: JSONValue, as schema: JSONValue, at path: String) -> [String] {
    if case .bool(let allowed) = schema { return allowed ? [] : ["\(path): nothing may stand here"] }
    guard case .object(let keywords) = schema else { return ["\(path): the schema is neither object nor truth"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      Self.notes.contains(keyword) ? [] : faults(of: value, keyword, rule, keywords, at: path)
    }
  }

  private func faults(
    of value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: [String: JSONValue], at path: String
  ) -> [String] {
    switch keyword {
    case "$ref": faults(of: value, as: definition(rule), at: path)
    case "type": rule.text == typeName(value) ? [] : ["\(path): is no \(rule.text ?? "?")"]
    case "const": value == rule ? [] : ["\(path): is not \(rule)"]
    case "enum": rule.items.contains(value) ? [] : ["\(path): '\(value)' is none of the values"]
    case "pattern": matches(value, rule) ? [] : ["\(path): '\(value)' does not match \(rule)"]
    case "minLength": (value.text?.unicodeScalars.count ?? .max) >= (rule.integer ?? .max) ? [] : ["\(path): too short"]
    case "minimum": (value.integer ?? .max) >= (rule.integer ?? .max) ? [] : ["\(path): too small"]
    case "items": value.items.enumerated().flatMap { faults(of: $1, as: rule, at: "\(path)/\($0)") }
    case "required": rule.items.compactMap(\.text).filter { value[$0] == nil }.map { "\(path): has no '\($0)'" }
    case "properties", "additionalProperties": members(of: value, keyword, rule, schema, at: path)
    case "not": faults(of: value, as: rule, at: path).isEmpty ? ["\(path): is what it must not be"] : []
    case "if":
      faults(of: value, as: rule, at: path).isEmpty
        ? schema["then"].map { faults(of: value, as: $0, at: path) } ?? [] : []
    case "then": schema["if"] == nil ? ["\(path): 'then' without 'if'"] : []
    default: ["\(path): the schema's keyword '\(keyword)' is not checked"]
    }
  }

  private func members(
    of value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: [String: JSONValue], at path: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.sorted { $0.key < $1.key }.flatMap { name, member -> [String] in
      let isKnown = schema["properties"]?[name] != nil
      if keyword == "additionalProperties" { return isKnown ? [] : faults(of: member, as: rule, at: "\(path)/\(name)") }
      return rule[name].map { faults(of: member, as: $0, at: "\(path)/\(name)") } ?? []
    }
  }

  /// `false`, which nothing satisfies, when there is no such definition.
  private func definition(_ reference: JSONValue) -> JSONValue {
    let prefix = "#/$defs/"
    guard let text = reference.text, text.hasPrefix(prefix) else { return .bool(false) }
    return root["$defs"]?[String(text.dropFirst(prefix.count))] ?? .bool(false)
  }

  private func matches(_ value: JSONValue, _ pattern: JSONValue) -> Bool {
    guard let text = value.text else { return true }
    guard let pattern = pattern.text, let regex = try? Regex(pattern) else { return false }
    return text.firstMatch(of: regex) != nil
  }

  private func typeName(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
