import FoundationEssentials
import QuaereCore
import QuaereNotebook
import QuaereQuery

/// Lines that are run when a prompt opens: settings of the screen. Whatever else stands there is
/// told and passed over, for it would be written to the session at every start.
struct InitFile {
  let path: String

  /// By the XDG Base Directory Specification.
  static var standard: InitFile? {
    Environment.folder("XDG_CONFIG_HOME", orHome: ".config").map {
      InitFile(path: $0 + "/quaere/init")
    }
  }

  /// - Returns: what is wrong with it, a sentence a line.
  func run(on notebook: Notebook) -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      return ["\(path) cannot be read as text"]
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().compactMap { number, line in
      reason(String(line), notebook).map { "\(path):\(number + 1): \($0)" }
    }
  }

  private func reason(_ line: String, _ notebook: Notebook) -> String? {
    let text = Normalised.collapsingWhiteSpace(line)
    if text.isEmpty || text.hasPrefix("--") || text.hasPrefix("#") { return nil }
    do {
      guard case .command(.set(let name, _)) = try Parser.parse(text, environment: NoNames()),
        Setting.all.contains(where: { $0.name == name && $0.of == .screen })
      else { return "“\(text)” is no setting of the screen; type it at the prompt" }
      _ = try notebook.run(text)
      return nil
    } catch {
      return Diagnostic(showing: error).message
    }
  }
}
