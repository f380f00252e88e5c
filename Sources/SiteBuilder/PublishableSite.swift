package import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Pages
package import SiteAssembly

/// Stage 3 of a build: the site of the texts that may be published, as the setting 'mistakes' asks.
///
/// - Throws: what is wrong with the texts, links, pictures and templates, all together: a person who fixes an error should not
///   be told of the next one only then.
package func publishableSite(
  of texts: ParsedTexts, _ files: JournalFiles, in theme: JournalTheme, _ options: BuildOptions
) async throws(Problems) -> Site {
  let publication = options.publication(in: files.zone)
  var sound = await SoundJournal(texts, of: files, for: publication, jobs: options.jobs)
  let policy = files.settings.mistakes
  // If a picture's fault is only a warning, only the picture is left out.
  if policy == .leaveOut, files.settings.links == .error, sound.obstacles.isEmpty {
    let faults = await pictureFaults(of: sound.linked, files, options)
    let textsWithFaults = sound.linked.texts(using: Set(faults.keys))
    if !textsWithFaults.isEmpty {
      let mistakes = textsWithFaults.mapValues { used in used.sorted().compactMap { faults[$0] } }
      sound = await SoundJournal(
        texts, of: files, for: publication, besides: mistakes.merging(sound.mistakes) { $1 }, jobs: options.jobs)
    }
  }
  do throws(Problems) {
    return try await assemble(sound, texts, of: files, in: theme, policy, jobs: options.jobs)
  } catch {
    var problems = error
    // With words missing, every template that uses one would be reported as well.
    if !error.errors.contains(where: { $0.file.hasPrefix("templates/") }) {
      problems.add(templateProblems(of: texts, theme, files))
    }
    problems.add(await pictureFaults(of: sound.linked, files, options).values.sorted())
    if policy == .stop, !files.hasErrors, problems.diagnostics.allSatisfy(\.isOfText) {
      problems.soundPosts = await postsWithoutMistakes(texts, files.leavingOutMistakes, options)
    }
    throw problems
  }
}

/// The number of posts with 'mistakes: leave-out'; `nil` if that wouldn't help.
private func postsWithoutMistakes(_ texts: ParsedTexts, _ files: JournalFiles, _ options: BuildOptions) async -> Int? {
  var texts = texts
  let lenient = ParsedTextsBuilder.lenientCodes(files.settings)
  texts.problems = Problems(texts.problems.diagnostics.filter { !lenient.contains($0.code) })
  let sound = await SoundJournal(texts, of: files, for: options.publication(in: files.zone), jobs: options.jobs)
  return sound.obstacles.isEmpty ? sound.linked.journal.posts.count : nil
}

/// What keeps pictures from being published, by their files.
private func pictureFaults(
  of linked: LinkedJournal, _ files: JournalFiles, _ options: BuildOptions
) async -> [String: Diagnostic] {
  var media = LiveMedia()
  _ = await media.pictures(
    for: linked.media(with: files.look.logo?.file), settings: files.settings, in: files.folder, jobs: options.jobs)
  return Dictionary(media.problems.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
}

/// Problems with the journal's own templates.
private func templateProblems(of texts: ParsedTexts, _ theme: JournalTheme, _ files: JournalFiles) -> [Diagnostic] {
  do throws(Problems) {
    let theme = try theme.theme(with: texts.words, files.look)
    _ = try PageTemplates(
      theme.templates, words: theme.words, languages: Set(texts.posts.compactMap(\.fields.lang?.value)))
    return []
  } catch {
    return error.diagnostics
  }
}
