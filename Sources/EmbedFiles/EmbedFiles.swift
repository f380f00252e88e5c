import Foundation
import PackagePlugin

/// Turns a folder into one Swift file of the target that uses the plug-in: the target's own folder `Files`, or else the
/// package's `templates/`, which a person who changes the theme shall find at the top.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let own = target.directoryURL.appending(path: "Files")
    let hasOwn = FileManager.default.fileExists(atPath: own.path)
    let folder = hasOwn ? own : context.package.directoryURL.appending(path: "templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { folder.appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Embedding the files of \(target.name)",
        executable: try context.tool(named: "FileEmbedder").url,
        arguments: [folder.path, output.path],
        inputFiles: files, outputFiles: [output])
    ]
  }
}
