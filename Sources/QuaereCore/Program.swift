/// This program.
public enum Program {
  /// As `--version` says it, and as sessions keep it.
  public static let version = "0.1.0"
}
