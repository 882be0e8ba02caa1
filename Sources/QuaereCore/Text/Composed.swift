@_spi(_Unicode) import Swift

extension String {
  /// The same text in NFC. Swift's own library holds the tables; Foundation's way to it loads ICU,
  /// which is larger than all of Quaere.
  public var composed: String {
    var view = UnicodeScalarView()
    view.append(contentsOf: _nfc)
    return String(view)
  }

  /// The same text in NFD.
  public var decomposed: String {
    var view = UnicodeScalarView()
    view.append(contentsOf: _nfd)
    return String(view)
  }
}
