import CLineEditing

/// What happens when the reader of a pipe goes away (`quaere … | head`).
public enum BrokenPipe {
  /// Makes a write to a closed pipe fail with `EPIPE` instead of ending the program.
  /// Programs started later keep the usual SIGPIPE.
  public static func quiet() { qel_quiet_sigpipe() }
}
