import QuaereCore
import QuaereQuery

extension Notebook {
  /// A judgement that is kept nowhere is worse than none: on loose files it is refused, unless a
  /// session was named. What only changes this run (`let`, `alias`, `set`) goes on.
  func requireSession(for command: Command) throws {
    guard location.isLoose, keeping == .nothing, command.isOnRecord else { return }
    let file = location.files.first.map { location.shown($0) } ?? "FILE.md"
    throw Diagnostic(
      code: "no-session",
      message: "these files belong to no notebook, so a mark would be lost; name a session",
      hints: ["quaere --session NAME \(file)"])
  }
}
