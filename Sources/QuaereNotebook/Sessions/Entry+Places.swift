import QuaereCore

extension Entry {
  /// What stands after `@ ` and is no place of a text, in the order of the file.
  var otherPlaces: [String] {
    files.map(\.stored) + subjects.map(\.stored) + (program.map { ["program \($0)"] } ?? [])
      + (seal?.stored ?? [])
  }

  /// `program 0.2.0`; nil for anything else.
  static func program(stored text: String) -> String? {
    guard text.hasPrefix("program ") else { return nil }
    let version = text.dropFirst("program ".count)
    return version.isEmpty || version.contains(" ") ? nil : String(version)
  }
}
