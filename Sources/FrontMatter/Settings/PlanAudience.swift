/// The readers who can see the page of all plans and promises.
package enum PlanAudience: String, CaseIterable, Sendable {
  case off, staff, `public`
}
