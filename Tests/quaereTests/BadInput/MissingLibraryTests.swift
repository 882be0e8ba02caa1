import PTYDriver
import Testing

/// A build without one of the C libraries ends in a sentence that names its Debian package.
struct MissingLibraryTests {
  @Test(arguments: [
    ("editor.c:3:10: fatal error: 'histedit.h' file not found", "libedit", "libedit-dev"),
    ("/usr/bin/ld: cannot find -ledit: No such file or directory", "libedit", "libedit-dev"),
    ("ld.gold: error: cannot find -ledit", "libedit", "libedit-dev"),
    ("ld.lld: error: unable to find library -lpcre2-8", "PCRE2", "libpcre2-dev"),
    ("module.h:1:10: error: 'pcre2.h' file not found", "PCRE2", "libpcre2-dev"),
    ("module.h:2:10: error: 'openssl/evp.h' file not found", "OpenSSL", "libssl-dev"),
  ])
  func isNamed(_ said: String, _ library: String, _ package: String) throws {
    let result = try build(saying: said)
    #expect(result.code == 1)
    #expect(result.output == said + "\n")
    #expect(
      result.errors == "\nquaere: \(library) is missing. On Debian: apt-get install \(package)\n")
  }

  @Test func anotherFailureIsLeftToSpeakForItself() throws {
    let result = try build(saying: "Parser.swift:1:1: error: cannot find 'editor' in scope")
    #expect(result.code == 1)
    #expect(result.errors.isEmpty)
  }

  /// The build script with a compiler that says one line and fails.
  private func build(saying line: String) throws -> Program.Result {
    let folder = try ScratchNotebook(["swift": "#!/bin/sh\necho \"$SAID\"\nexit 1\n"])
    _ = try Program(["/bin/chmod", "+x", folder.path("swift")]).finish()
    // 126: a program that was just written can't be run while a test beside this one forks.
    var result: Program.Result
    repeat {
      result = try Program(
        ["/bin/sh", ScratchNotebook.repository + "/.ci/build", folder.path("log")],
        environment: ["SWIFT": folder.path("swift"), "SAID": line]
      ).finish()
    } while result.code == 126
    return result
  }
}
