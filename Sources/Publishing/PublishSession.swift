package import Diagnostics
internal import Disk
internal import FrontMatter
internal import SiteAssembly

/// One publish, from the settings to the place: what is at hand while it goes on.
package struct PublishSession {
  let request: PublishRequest
  let journal: JournalFolder
  let chosen: ChosenPlace
  var place: any Place
  /// This computer's notes about the place, next to the journal and in no Git.
  let notes: CarryFolder

  /// Set when it has been worked out.
  var plan: CarryPlan?
  var source: CarryFolder?
  var contents: SiteContents?
  /// Files of others at the place that have names of ours.
  package internal(set) var conflicts: [String] = []
  package internal(set) var report = PublishReport()
  /// When going back: the number of the site to go back to.
  var back: Int?

  /// The place as the settings write it.
  package var address: String { chosen.place.address.value }
  package var name: String? { chosen.place.name }

  /// Reads the settings and gets the programs ready; nobody is asked yet.
  package init(_ request: PublishRequest) throws(Problems) {
    self.request = request
    journal = try JournalFolder.opened(request.options.folder)
    chosen = try ChosenPlace(request.to, in: journal)
    do throws(SystemError) {
      notes = try MachineFolder(of: journal).carryFolder("published/" + chosen.key)
    } catch {
      throw Problems([.cannotNote(error)])
    }
    do throws(Diagnostic) {
      place = try OpenedPlace.of(chosen.place.target, request, of: journal, notes: notes)
    } catch {
      throw Problems([error])
    }
  }

  /// Ends connections; the place is free for others.
  package mutating func close() { place.close() }

  /// This computer, under a name that says nothing: made up once.
  var token: String {
    let machine = MachineFolder(of: journal)
    if let known = machine.contents(of: "published/token", limit: 64) { return String(decoding: known, as: UTF8.self) }
    let made = String(UInt64.random(in: 1 << 60 ... .max), radix: 36)
    machine.write(Array(made.utf8), to: "published/token")
    return made
  }
}
