import Testing
import Foundation
@testable import QuaereQuery
struct Tmp {
  @Test func show() throws {
    let lines = try String(contentsOfFile: "/tmp/q_bad.txt", encoding: .utf8).split(separator: "\n")
    try lines.map { screen(String($0)) }.joined(separator: "\n\n").write(
      toFile: "/tmp/q_out.txt", atomically: true, encoding: .utf8)
  }
}
