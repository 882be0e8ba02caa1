import QuaereIndex

/// The programs that are here to be measured against, each with its index made.
struct Peers {
  let all: [any Peer]
  let builds: [PeerBuild]
  /// Those that could be measured but are not installed.
  let absent: [String]

  init(_ index: Index, options: BenchOptions, scratch: String) throws {
    let table = scratch + "/fts5"
    let sqlite = try SQLitePeer(path: table)
    let (_, seconds) = try Measure.seconds { try sqlite.build(from: index) }
    var all: [any Peer] = [sqlite]
    var builds = [
      PeerBuild(name: sqlite.name, seconds: seconds, bytes: DiskSize.bytes(ofFile: table))
    ]
    var absent: [String] = []
    if let scripts = options.scripts {
      let passages = try PassageFile(index, path: scratch + "/passages.tsv")
      for (name, module) in [("Xapian", "xapian"), ("Tantivy", "tantivy")]
      where !options.without.contains(name) {
        let peer = try ScriptPeer(
          name, module: module, python: options.python, scripts: scripts, passages: passages,
          scratch: scratch)
        if let peer {
          all.append(peer)
          builds.append(peer.build)
        } else {
          absent.append(name)
        }
      }
      if let ripgrep = RipgrepPeer(passages: passages) {
        all.append(ripgrep)
      } else {
        absent.append("ripgrep")
      }
    }
    (self.all, self.builds, self.absent) = (all, builds, absent)
  }
}
