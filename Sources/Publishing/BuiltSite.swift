internal import Authoring
package import Diagnostics
package import JournalModel
internal import SiteAssembly
package import SiteBuilder

/// A site that passed every gate: it may leave.
package struct BuiltSite: Sendable {
  package let warnings: [Diagnostic]
  package let withheld: [Withheld]
}

/// Checks a journal and builds its site.
///
/// - Throws: what 'check' finds that is an error, as the journal's settings rate it; then what a build does.
package func buildForPublishing(
  _ request: PublishRequest, observe: @Sendable (BuildProgress) -> Void
) async throws(Problems) -> BuiltSite {
  let found = try await check(request.options, asksWeb: false)
  try Problems(found.problems).throwIfErrors()
  let report = try await build(request.options, observe: observe)
  return BuiltSite(warnings: found.problems, withheld: report.withheld)
}
