/// Gives back the memory of a large value on another core while the caller goes on.
package func releaseInBackground<Value: Sendable>(_ value: consuming Value) {
  Task.detached { [value] in _ = value }
}
