/// What the terminal sent, after UTF-8, escape sequences and paste brackets are taken apart.
enum Keystroke: Equatable {
  case scalar(Unicode.Scalar)
  case key(PrivateKey)
  case pasted(String)
  /// A handled signal came; which one is asked of the flags.
  case signal
  case end
}
