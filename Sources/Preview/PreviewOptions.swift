/// The preview's port.
package struct PreviewOptions: Sendable {
  /// Another one is chosen when somebody listens there already.
  package var port: UInt16

  package init(port: UInt16 = 4000) { self.port = port }
}
