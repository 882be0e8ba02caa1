extension String {
  /// Scalars that may lie in the middle of a line.
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    // Nearly all that is typed is ASCII, and then there is a byte for each.
    guard scalars.allSatisfy(\.isASCII) else {
      var view = UnicodeScalarView()
      view.append(contentsOf: scalars)
      self.init(view)
      return
    }
    self.init(unsafeUninitializedCapacity: scalars.count) { bytes in
      for (place, scalar) in zip(bytes.indices, scalars) {
        bytes[place] = UInt8(truncatingIfNeeded: scalar.value)
      }
      return scalars.count
    }
  }
}
