import QuaereIndex

/// The programs that are here to be measured against, each with its index made.
struct Peers {
  let all: [any Peer]
  let builds: [PeerBuild]
  /// Those that could be measured but are not installed.
  let absent: [String]
  /// Those that are not asked about so much text.
  let overburdened: [String]

  init(_ corpus: Corpus, options: BenchOptions, scratch: String) throws {
    let index = corpus.index
    let table = scratch + "/fts5"
    let sqlite = try SQLitePeer(path: table)
    let (_, seconds) = try Measure.seconds { try sqlite.build(from: index) }
    var all: [any Peer] = [sqlite]
    var builds = [
      PeerBuild(name: sqlite.name, seconds: seconds, bytes: DiskSize.bytes(ofFile: table))
    ]
    var absent: [String] = []
    var overburdened: [String] = []
    if let scripts = options.scripts {
      let passages = try PassageFile(index, path: scratch + "/passages.tsv")
      for engine in ScriptEngine.all where !options.without.contains(engine.name) {
        guard corpus.bytes <= engine.most else {
          overburdened.append(engine.name)
          continue
        }
        let peer = try ScriptPeer(
          engine, python: options.python, scripts: scripts, passages: passages, scratch: scratch)
        if let peer {
          all.append(peer)
          builds.append(peer.build)
        } else {
          absent.append(engine.name)
        }
      }
      if let ripgrep = RipgrepPeer(passages: passages) {
        all.append(ripgrep)
      } else {
        absent.append("ripgrep")
      }
    }
    (self.all, self.builds) = (all, builds)
    (self.absent, self.overburdened) = (absent, overburdened)
  }
}
