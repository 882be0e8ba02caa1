extension String {
  /// A value as it has to be typed.
  public var quotedIfNeeded: String { Completer.isBare(self) ? self : quoted }
}
