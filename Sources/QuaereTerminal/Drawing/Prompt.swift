/// A prompt taken apart: the lines above its last one, and the last one as cells.
struct Prompt {
  /// Written once, before the line is edited.
  private(set) var lead = ""
  private(set) var cells: [Cell] = []

  /// - Parameter prompt: may hold colour sequences (`ESC [ … m`).
  init(_ prompt: String) {
    var line = prompt[...]
    if let newline = prompt.lastIndex(of: "\n") {
      line = prompt[prompt.index(after: newline)...]
      lead = String(prompt[...newline])
    }
    let parts = line.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    cells = Cell.cells(String(parts[0]))
    var paint = Paint.plain
    for part in parts.dropFirst() {
      let end = part.firstIndex(of: "m") ?? part.startIndex
      let parameters = String(part[..<end])
      paint = ["", "0"].contains(parameters) ? .plain : paint.with(Paint(parameters))
      cells += Cell.cells(String(part[end...].dropFirst()), paint)
    }
  }

  /// As it is written where nothing is edited.
  static func plain(_ prompt: String) -> String {
    let prompt = Prompt(prompt)
    return prompt.lead + prompt.cells.map(\.text).joined()
  }
}
