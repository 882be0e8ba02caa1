import Foundation
import Glibc

/// Times and sizes.
enum Measure {
  /// The result of some work and how many seconds of wall clock it took.
  static func seconds<Result>(_ work: () throws -> Result) rethrows -> (Result, Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    return (result, seconds(clock.now - start))
  }

  /// The same, with the seconds that all cores together worked for this process.
  static func time<Result>(_ work: () throws -> Result) rethrows -> (Result, Time) {
    let start = processorSeconds()
    let (result, wall) = try seconds(work)
    return (result, Time(wall: wall, processor: processorSeconds() - start))
  }

  /// Runs some work once unmeasured, then until `budget` seconds are spent, at least `least` times; but
  /// no more than three times where that would take longer than `patience`.
  static func latency(
    budget: Double = 0.5, least: Int = 10, most: Int = 500, patience: Double = 10,
    _ work: () throws -> Void
  ) rethrows -> Latency {
    try work()
    var times: [Double] = []
    var spent = 0.0
    while times.count < (spent < patience ? least : min(least, 3))
      || (spent < budget && times.count < most)
    {
      let (_, time) = try seconds(work)
      times.append(time)
      spent += time
    }
    return Latency(times)
  }

  /// The most memory this process has had since `resetPeakMemory`, in bytes.
  static func peakMemory() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    return (kilobytes.flatMap { Int($0) } ?? 0) << 10
  }

  static func resetPeakMemory() {
    // See proc(5): 5 sets the high-water mark back to what is in use now.
    try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }
}

/// Seconds by the clock on the wall, and of work on all cores together.
struct Time {
  let wall: Double
  let processor: Double
}

/// Repeated times of one piece of work, in seconds.
struct Latency {
  let sorted: [Double]

  init(_ times: [Double]) { sorted = times.sorted() }

  var median: Double { quantile(0.5) }
  var p95: Double { quantile(0.95) }
  var most: Double { quantile(1) }

  private func quantile(_ part: Double) -> Double {
    guard let last = sorted.indices.last else { return 0 }
    return sorted[Int((Double(last) * part).rounded())]
  }
}
