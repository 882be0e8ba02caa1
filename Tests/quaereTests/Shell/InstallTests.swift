import Foundation
import PTYDriver
import Testing

/// `make install`, into a folder that stands for the system.
struct InstallTests {
  /// Built for tests, the program is taken as it stands, as under sudo.
  private func make(_ target: String, _ notebook: ScratchNotebook) throws -> Program.Result {
    try Program(
      [
        "/usr/bin/make", "-C", ScratchNotebook.repository, target,
        "QUAERE=\(ScratchNotebook.program)", "DESTDIR=\(notebook.path("system"))", "PREFIX=/usr",
      ],
      environment: ["SUDO_USER": "ada", "PATH": "/usr/sbin:/usr/bin:/bin"]
    ).finish(timeout: 60)
  }

  private static let files = [
    "bin/quaere", "share/man/man1/quaere.1", "share/quaere/sessions/tour.md",
    "share/bash-completion/completions/quaere", "share/zsh/site-functions/_quaere",
    "share/fish/vendor_completions.d/quaere.fish",
  ].map { "system/usr/" + $0 }

  @Test func everyPartGoesToItsPlaceAndAwayAgain() throws {
    let notebook = try ScratchNotebook()
    let made = try make("install", notebook)
    #expect(made.code == 0, "\(made.errors)")
    for file in InstallTests.files { #expect(!notebook.read(file).isEmpty, "\(file)") }
    // Installed it finds its tour beside itself.
    let session = try PTYSession(
      executable: notebook.path("system/usr/bin/quaere"),
      environment: ScratchNotebook.environment.merging(["NO_COLOR": "1"]) { $1 },
      folder: notebook.folder, owner: notebook)
    try session.expectPrompt()
    try session.type("tour\r")
    try session.expect("tour? ")
    #expect(try make("uninstall", notebook).code == 0)
    for file in InstallTests.files {
      #expect(!FileManager.default.fileExists(atPath: notebook.path(file)), "\(file)")
    }
  }
}
