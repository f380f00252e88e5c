import Foundation
import PackagePlugin

/// Turns `templates/` into one Swift file of the target that uses the plug-in.
@main
struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let theme = context.package.directoryURL.appending(path: "templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let files = try FileManager.default.subpathsOfDirectory(atPath: theme.path)
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { theme.appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Embedding the default theme",
        executable: try context.tool(named: "ThemeEmbedder").url,
        arguments: [theme.path, output.path],
        inputFiles: files, outputFiles: [output])
    ]
  }
}
