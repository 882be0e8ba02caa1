import CLineEditing

/// What happens when a write cannot be done: the reader of a pipe went away (`quaere … | head`), or
/// a file may not grow further (`ulimit -f`).
public enum FailedWrites {
  /// Makes them fail with `EPIPE` and `EFBIG` instead of ending the program.
  /// Programs started later keep the usual SIGPIPE and SIGXFSZ.
  public static func areErrors() { qel_quiet_failed_writes() }
}
