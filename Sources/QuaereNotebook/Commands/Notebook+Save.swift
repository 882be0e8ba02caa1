import QuaereCore

extension Notebook {
  /// Only the title: every line is on the disk already.
  func save(_ title: String?) throws -> Outcome {
    guard let title else { return said("Everything is saved already\(file).") }
    do {
      let name = try journal.save(as: title, on: clock())
      sessions.retitle(name, journal.title)
      isBehind = true
    } catch {
      throw Diagnostic(code: "not-saved", message: "\(error)")
    }
    return said("This session is called “\(title)”\(file).")
  }

  private var file: String { journal.current.map { ", in sessions/\($0)" } ?? "" }
}
