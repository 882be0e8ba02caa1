/// An engine that is reached through a script of its own.
struct ScriptEngine {
  /// As the table's head has it.
  let name: String
  /// What the script is called by: `NAME_peer.py`.
  let script: String
  /// Bytes of text that it is asked about, at most.
  var most = Int.max

  static let all = [
    ScriptEngine(name: "Xapian", script: "xapian"),
    ScriptEngine(name: "Tantivy", script: "tantivy"),
    ScriptEngine(name: "CQP", script: "cqp"),
    // Text-Fabric keeps every word as an object of Python: a second or two for each question of a
    // million words, and some 700 bytes of memory for each word.
    ScriptEngine(name: "TF", script: "tf", most: 12_000_000),
  ]
}
