/// The documents and the program as a session file knows them, after some of its entries.
struct RecordedState {
  /// The first twelve digits of the hash of each document, by path. Files given as evidence are
  /// among them.
  private(set) var hashes: [String: String] = [:]
  /// Handles of the documents that the front matter names, by path.
  private(set) var handles: [String: String] = [:]
  private(set) var program: String?

  /// - Parameter last: the entry up to which is read, included; all of the file when nil.
  init(_ file: SessionFile, upTo last: Entry? = nil) {
    for document in file.header.corpus {
      hashes[document.path] = document.sha256
      handles[document.path] = document.handle
    }
    program = file.header.program
    for entry in file.entries where last.map({ !Entry.precedes($0, entry) }) ?? true {
      program = entry.program ?? program
      for seal in entry.files { hashes[seal.path] = String(seal.sha256.prefix(12)) }
    }
  }

  /// True when the file is known as it is.
  func has(_ seal: FileSeal) -> Bool { hashes[seal.path] == String(seal.sha256.prefix(12)) }
}
