extension Interpreter {
  /// Whether a work has this key.
  public func hasSource(_ key: String) -> Bool { sources.source(key: key) != nil }
}
