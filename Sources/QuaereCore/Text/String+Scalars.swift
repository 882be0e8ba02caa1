extension String {
  /// The text that these scalars are. Appending them to a `UnicodeScalarView` goes through a copy in
  /// UTF-32 and takes several times as long, which counts where every word of a line is cut out.
  public init(scalars: some Collection<Unicode.Scalar>) {
    let bytes = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: bytes) { out in
      var count = 0
      for scalar in scalars {
        // No more bytes than were counted: they are those of the same scalars.
        for byte in scalar.utf8 where count < out.count {
          out[count] = byte
          count += 1
        }
      }
      return count
    }
  }
}
