import Foundation
import PackagePlugin

/// Turns a folder into one Swift file of the target that uses the plug-in: a folder at the top of the package, or else the
/// target's folder `Files`.
@main
struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    let folder =
      switch target.name {
      case "DefaultTheme": package.appending(path: "templates")
      case "Documents": package.appending(path: "docs/content/pages")
      default: target.directoryURL.appending(path: "Files")
      }
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
