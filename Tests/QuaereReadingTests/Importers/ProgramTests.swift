import QuaereCore
import Testing

@testable import QuaereReading

@Suite struct ProgramTests {
  private func cat(_ limits: OtherProgram.Limits, _ arguments: [String], input: String) throws
    -> String
  {
    let program = OtherProgram(name: arguments[0], package: "coreutils", reads: "text")
    let out = try program.run(
      at: program.located(), Array(arguments.dropFirst()), input: Array(input.utf8), limits: limits)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func aMissingProgramIsNamedWithItsPackage() {
    let program = OtherProgram(name: "no-such-program", package: "some-package", reads: "Word")
    #expect(
      throws: ImportError(
        "Word needs no-such-program; on Debian: apt-get install some-package")
    ) { try program.located() }
    #expect(throws: ImportError.self) { try program.located(in: "relative:") }
  }

  @Test func bytesGoInAndComeOut() throws {
    let text = String(repeating: "été\n", count: 100_000)
    #expect(try cat(OtherProgram.Limits(), ["cat"], input: text) == text)
  }

  @Test func whatGoesPastALimitIsStopped() {
    #expect(throws: ImportError("yes made more than 1 MB of it")) {
      try cat(OtherProgram.Limits(outputBytes: 1 << 20), ["yes"], input: "")
    }
    #expect(throws: ImportError("sleep took longer than 1 seconds over it")) {
      try cat(OtherProgram.Limits(seconds: 1), ["sleep", "60"], input: "")
    }
  }

  @Test func itsComplaintIsPassedOn() {
    #expect(throws: (any Error).self) { try cat(OtherProgram.Limits(), ["false"], input: "") }
    do {
      _ = try cat(OtherProgram.Limits(), ["cat", "/no/such/file"], input: "")
    } catch {
      #expect("\(error)".contains("cat could not read it: "))
    }
  }
}

@Suite struct ArchiveTests {
  private func detail(_ bytes: [UInt8], _ path: String = "a.epub") -> String {
    do {
      _ = try reading(bytes: bytes, as: path)
      return ""
    } catch {
      return (error as? ImportError)?.detail ?? "\(error)"
    }
  }

  @Test func whatIsNoBookIsSaid() {
    #expect(detail(Array("text".utf8)) == "it is not the archive that its name says")
    #expect(detail(Array(TestZip.epub.dropLast(30))) == "its archive is cut off")
    #expect(detail(TestZip.make([("a.txt", "x")])) == "it is an archive, but no EPUB")
  }

  /// The directory tells how much would come of it: nothing is unpacked.
  @Test func anArchiveThatWouldGrowIsNotUnpacked() {
    let bomb = TestZip.make([("a", "x"), ("b", "y")], claimedSize: 600 << 20)
    #expect(detail(bomb) == "unpacked it would take more than 1 GB")
  }
}
