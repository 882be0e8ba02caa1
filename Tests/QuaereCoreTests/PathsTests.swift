import Foundation
import QuaereCore
import Testing

struct PathsTests {
  @Test(arguments: [
    ("a/b/c.md", "c.md", "a/b", "md"), ("c.tar.GZ", "c.tar.GZ", "", "gz"), ("/c", "c", "/", ""),
    ("/", "/", "/", ""), ("", "", "", ""), ("a/", "a", "", ""), (".hidden", ".hidden", "", ""),
    ("/a//b/", "b", "/a", ""),
  ])
  func parts(_ path: String, _ name: String, _ folder: String, _ ending: String) {
    #expect(Paths.name(path) == name)
    #expect(Paths.folder(path) == folder)
    #expect(Paths.ending(path) == ending)
  }

  @Test(arguments: [
    ("b", "/a/b"), ("/x/y/", "/x/y"), ("./b/../c", "/a/c"), ("../../..", "/"), ("", "/a"),
    ("~nobodyhere/x", "/a/~nobodyhere/x"),
  ])
  func absolute(_ path: String, _ whole: String) {
    #expect(Paths.absolute(path, from: "/a") == whole)
  }

  @Test func theHomeIsFound() {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    #expect(Paths.absolute("~/x", from: "/a") == Paths.absolute(home + "/x", from: "/"))
  }
}
