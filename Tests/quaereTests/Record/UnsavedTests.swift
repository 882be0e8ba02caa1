import Glibc
import PTYDriver
import QuaereNotebook
import Testing

/// Where a session cannot be written: said, kept, tried again, and never half done.
struct UnsavedTests {
  @Test(.enabled(if: Machine.asNobody != nil), arguments: ["sessions", "."])
  func aFolderThatIsReadOnly(_ readOnly: String) throws {
    let notebook = try ScratchNotebook()
    try notebook.write("Not a session.\n", to: "sessions/notes.md")
    _ = try Program(["/bin/chmod", "-R", "a+rX", notebook.folder]).finish()
    _ = try Program(["/bin/chmod", "a-w", notebook.path("sessions"), notebook.path(readOnly)])
      .finish()
    let result = try Program(
      (Machine.asNobody ?? []) + [
        ScratchNotebook.program, "-c", "note 2.2 \"one\"", "-c", "notes | count",
        "-c", "flag 1.2 to confirm",
      ], environment: ScratchNotebook.environment, folder: notebook.folder
    ).finish()
    #expect(result.code == 2)
    // The answers are there all the same, from an index that is kept nowhere.
    #expect(result.output.contains("  * ada.1  2.2  one\n"))
    #expect(result.output.contains("  1 note\n"))
    #expect(
      result.errors.hasSuffix(
        """
          These lines are not saved: \(today)-ada.md cannot be written to.
            note letters:2.2 "one"
            flag letters:1.2 to confirm

        """), "\(result.errors)")
    #expect(notebook.names(in: "sessions") == ["notes.md"])
  }

  private var today: String {
    var now = time(nil)
    var civil = tm()
    gmtime_r(&now, &civil)
    let numbers = [civil.tm_mon + 1, civil.tm_mday].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(civil.tm_year + 1900)-\(numbers.joined(separator: "-"))"
  }

  /// A file that may not grow to the entry's end, as on a disk that is full there.
  @Test func anEntryThatDoesNotFitLeavesNothingBehind() throws {
    let notebook = try ScratchNotebook()
    _ = try notebook.run("-c", "note 2.2 \"first\"")
    let name = try #require(notebook.names(in: "sessions").first)
    // Longer than anything else that is written.
    let prose = String(repeating: "Prose between the entries.\n", count: 1000)
    let before = notebook.read("sessions/\(name)") + prose
    try notebook.write(before, to: "sessions/\(name)")
    // In blocks of 512 bytes: room for what is there and for a part of the next entry.
    let long = String(repeating: "w", count: 600)
    let result = try notebook.shell(
      "ulimit -f \(before.utf8.count / 512 + 1);"
        + " exec \"$Q\" -c 'note 2.2 \"\(long)\"' -c 'note 1.2 \"short\"'")
    #expect(result.code == 2)
    #expect(result.errors.contains("Not saved: "))
    #expect(result.errors.contains("note letters:1.2 \"short\"\n"))
    #expect(notebook.read("sessions/\(name)") == before)
    _ = try notebook.run("-c", "note 2.2 \"second\"")
    let entries = SessionFolder(folder: notebook.path("sessions")).entries
    #expect(entries.map(\.id) == ["ada.1", "ada.2"])
  }

  @Test(.enabled(if: Machine.canMount)) func aFullDisk() throws {
    let notebook = try ScratchNotebook()
    let result = try Program(
      [
        "/usr/bin/unshare", "-m", "/bin/sh", "-c",
        """
        mkdir sessions
        mount -t tmpfs -o size=64k none sessions
        mkfifo in; exec 3<>in
        "$Q" -f - < in 2> said & program=$!
        echo 'note 2.2 "before"' >&3
        until grep -qs before sessions/*; do sleep 0.01; done
        dd if=/dev/zero of=sessions/fill bs=1k 2>/dev/null
        truncate -s -1 sessions/fill 2>/dev/null
        long=$(printf '%05000d' 0)
        echo "note 2.2 \\"$long\\"" >&3
        until [ -s said ]; do sleep 0.01; done
        rm sessions/fill
        echo 'note 2.2 "after"' >&3
        echo quit >&3
        wait $program; echo "code $?"
        cat sessions/*.md | grep -c '^    = noted'
        cat said >&2
        """,
      ], environment: ScratchNotebook.environment.merging(["Q": ScratchNotebook.program]) { $1 },
      folder: notebook.folder
    ).finish()
    #expect(result.output.contains("code 0\n3\n"), "\(result)")
    #expect(result.errors.contains("Not saved: the disk is full."))
    #expect(result.errors.contains("What was waiting is saved now."))
  }

  @Test func twoProgramsAtOnceLoseAndTearNothing() throws {
    let notebook = try ScratchNotebook()
    _ = try notebook.run("-c", "passages | count")
    let lines = (1...40).map { "note 2.2 \"line \($0)\"\n" }.joined()
    let programs = try (1...3).map { _ in try notebook.start(["-f", "-"], input: lines) }
    for program in programs { #expect(try program.finish().code == 0) }
    let folder = SessionFolder(folder: notebook.path("sessions"))
    #expect(folder.oddities.isEmpty)
    #expect(Set(folder.entries.map(\.id)) == Set((1...120).map { "ada.\($0)" }))
    #expect(folder.entries.allSatisfy { !$0.isEdited })
  }
}
