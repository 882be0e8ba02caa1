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
    let known = journal.title ?? title
    let name = sessions.files.last { $0.header.author == author && $0.header.title == known }?.name
    let place = name.map { ", in sessions/\($0)" } ?? "; the next line begins a file of its own"
    return said("This session is called “\(known)”\(place).")
  }

  private var file: String { journal.current.map { ", in sessions/\($0)" } ?? "" }
}
