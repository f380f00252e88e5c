internal import Cexpat

/// Reads XML as a stream, in memory that doesn't grow with the file. The only file that knows expat.
///
/// Without namespaces, so that a prefix that nobody declared isn't an error. A name such as `&nbsp;` that XML doesn't know is read as
/// HTML knows it. Entities that the file declares are refused.
final class ExpatParser {
  /// The most bytes of one element's text; the rest is skipped and told.
  static let longestText = 32 << 20
  /// The most bytes of a tag, comment or instruction: expat keeps it whole.
  static let longestToken = 4 << 20

  private let parser: OpaquePointer
  private unowned let receiver: any XMLReceiver
  private var text: [UInt8] = []
  private var isCut = false
  private var depth = 0
  /// How deep the element lies whose text is gathered; 0 for none.
  private var gatheredDepth = 0
  private var fed = 0
  private var fault: XMLFault?

  /// - Parameter encoding: `nil` leaves it to the file's first bytes.
  init(_ receiver: any XMLReceiver, encoding: String?) throws(XMLFault) {
    guard let parser = XML_ParserCreate(encoding) else { throw .outOfMemory }
    self.parser = parser
    self.receiver = receiver
    // Names that are not declared are then skipped, and not an error.
    XML_UseForeignDTD(parser, XML_Bool(XML_TRUE))
    XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_NEVER)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    setHandlers()
  }

  deinit { XML_ParserFree(parser) }

  /// Reads on.
  func feed(_ bytes: [UInt8], isLast: Bool) throws(XMLFault) {
    let status = bytes.withUnsafeBytes { bytes in
      XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), isLast ? 1 : 0)
    }
    fed += bytes.count
    if let fault { throw fault }
    if status != XML_STATUS_OK { throw fault(of: XML_GetErrorCode(parser), isLast: isLast) }
    if !isLast, fed - Int(XML_GetCurrentByteIndex(parser)) > Self.longestToken { throw .endlessTag(line: line) }
  }

  private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

  private func fault(of code: XML_Error, isLast: Bool) -> XMLFault {
    switch code {
    case XML_ERROR_NO_MEMORY: return .outOfMemory
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR, XML_ERROR_UNCLOSED_CDATA_SECTION,
      XML_ERROR_ASYNC_ENTITY:
      return .truncated(line: line)
    default:
      return .malformed(XML_ErrorString(code).map { String(cString: $0) } ?? "unknown error", line: line)
    }
  }

  private func setHandlers() {
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name else { return }
        ExpatParser.of(data)?.open(String(cString: name), attributes)
      },
      { data, name in
        guard let name else { return }
        ExpatParser.of(data)?.close(String(cString: name))
      })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      ExpatParser.of(data)?.gather(UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
    XML_SetSkippedEntityHandler(parser) { data, name, isParameter in
      guard let name, isParameter == 0, let text = HTMLEntity.text(of: String(cString: name)) else { return }
      Array(text.utf8).withUnsafeBytes { ExpatParser.of(data)?.gather($0) }
    }
    XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in ExpatParser.of(data)?.refuseEntities() }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> ExpatParser? {
    data.map { Unmanaged<ExpatParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func open(_ name: String, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    depth += 1
    guard receiver.open(name, attributes(list), line: { self.line }) else { return }
    text.removeAll(keepingCapacity: text.capacity < 1 << 20)
    (gatheredDepth, isCut) = (depth, false)
  }

  private func attributes(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    var next = list
    while let pair = next, let name = pair[0], let value = pair[1] {
      attributes.append(XMLAttribute(name: String(cString: name), value: String(cString: value)))
      next = pair + 2
    }
    return attributes
  }

  private func gather(_ bytes: UnsafeRawBufferPointer) {
    guard gatheredDepth > 0 else { return }
    let room = Self.longestText - text.count
    if bytes.count > room { isCut = true }
    text.append(contentsOf: bytes.prefix(room))
  }

  private func close(_ name: String) {
    if gatheredDepth == depth {
      gatheredDepth = 0
      receiver.close(name, text: text, isCut: isCut)
    } else {
      receiver.close(name, text: [], isCut: false)
    }
    depth -= 1
  }

  private func refuseEntities() {
    fault = .entities(line: line)
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }
}
