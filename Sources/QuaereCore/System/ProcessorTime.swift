import Glibc

/// How long a thread has worked, whatever else the machine did meanwhile.
public enum ProcessorTime {
  /// Seconds of processor time that the calling thread has used.
  public static var ofThread: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
