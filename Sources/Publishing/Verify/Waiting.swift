internal import Foundation

/// Does nothing for a while.
func sleep(for time: Duration) {
  let (seconds, fraction) = time.components
  Thread.sleep(forTimeInterval: Double(seconds) + Double(fraction) / 1e18)
}
