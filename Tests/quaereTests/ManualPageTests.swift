import Foundation
import QuaereQuery
import Testing

@testable import quaere

struct ManualPageTests {
  private static let groff = "/usr/bin/groff"

  @Test func nothingThatIsTypedLooksLikeRoff() {
    #expect(
      Roff.escaped(#"/19\d/ - "a" ~b^ it's `…`"#)
        == #"/19\ed/ \- \(dqa\(dq \(tib\(ha it\(aqs \(ga\[u2026]\(ga"#)
    var roff = Roff()
    roff.tagged(".. a", ["'b", ".c `d-e` f"])
    #expect(
      roff.text.hasSuffix(
        ".TP\n.B \".. a\"\n\\&\\(aqb\n.br\n\\&.c \\fBd\\-e\\fR f\n"))
  }

  @Test func everyWordAndOptionIsInIt() {
    let page = ManualPage.text()
    let forms =
      Usage.options.map(\.form) + Usage.subcommands.map(\.form)
      + NounDefinition.all.map(\.form) + ClauseDefinition.all.map(\.form)
      + StageDefinition.all.map { "| " + $0.form } + CommandDefinition.all.map(\.form)
    for form in forms { #expect(page.contains("\n.B \"\(Roff.escaped(form))\"\n")) }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: groff)))
  func groffHasNothingToSay() throws {
    let (errors, input) = (Pipe(), Pipe())
    let groff = Process()
    groff.executableURL = URL(fileURLWithPath: ManualPageTests.groff)
    groff.arguments = ["-man", "-Tutf8", "-ww", "-z"]
    groff.standardError = errors
    groff.standardInput = input
    try groff.run()
    input.fileHandleForWriting.write(Data(ManualPage.text().utf8))
    try input.fileHandleForWriting.close()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    groff.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self) == "")
    #expect(groff.terminationStatus == 0)
  }
}
