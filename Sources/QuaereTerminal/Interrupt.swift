import CLineEditing
import Glibc

/// Ctrl-C as a flag: a running query polls it and stops, the program goes on.
public enum Interrupt {
  /// Takes over SIGINT, for good; calls that wait return with `EINTR`.
  public static func install() { qel_interrupt_install() }

  /// For a script, after `install()`: what a Ctrl-C does not stop in good order within 80 ms, such as
  /// putting a million rows into words, ends there and then with exit code 130.
  public static func endsSoon() { qel_interrupt_ends_soon() }

  /// Until `install()`: Ctrl-C erases the progress line on stderr and ends the program.
  public static func endsWork() { qel_interrupt_ends_work() }

  /// Whether Ctrl-C came since `clear()`. May be read from any thread.
  public static var isRaised: Bool { qel_signal_is_raised(SIGINT) }

  /// Forgets a Ctrl-C; call it before the work that the next one is to stop.
  public static func clear() { _ = qel_signal_take(SIGINT) }
}
