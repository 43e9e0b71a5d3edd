import Basics

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Clock {
  /// The time of this machine in its zone, or that of `TZ`.
  static var live: Clock {
    Clock(
      now: {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
      },
      offset: { moment in
        _ = zone
        var seconds = time_t((Double(moment.milliseconds) / 1000).rounded(.down))
        var parts = tm()
        localtime_r(&seconds, &parts)
        return parts.tm_gmtoff
      }
    )
  }
}

/// Looked up when it is first asked for, as `localtime_r` alone need not do.
private let zone: Void = tzset()
