import Glibc

/// The calendar day of a moment, where the program runs (`TZ`, else the machine's own). By the C
/// library: Foundation knows time zones only with ICU, which is larger than all of Quaere.
public struct LocalTime: Sendable, Hashable {
  public let year: Int
  public let month: Int
  public let day: Int
  /// 0 is Sunday.
  public let weekday: Int

  public enum Zone: Sendable { case local, gmt }

  /// - Parameter seconds: since 1970, UTC.
  public init(seconds: Double, in zone: Zone = .local) {
    var moment = time_t(seconds.rounded(.down))
    var civil = tm()
    switch zone {
    case .local: localtime_r(&moment, &civil)
    case .gmt: gmtime_r(&moment, &civil)
    }
    year = Int(civil.tm_year) + 1900
    month = Int(civil.tm_mon) + 1
    day = Int(civil.tm_mday)
    weekday = Int(civil.tm_wday)
  }
}
