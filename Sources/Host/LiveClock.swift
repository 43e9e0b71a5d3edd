import Basics

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Clock {
  /// The time of this machine in its zone, or that of `TZ`.
  static var live: Clock {
    tzset()
    return Clock(
      now: {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
      },
      offset: { moment in
        var seconds = time_t((Double(moment.milliseconds) / 1000).rounded(.down))
        var parts = tm()
        localtime_r(&seconds, &parts)
        return parts.tm_gmtoff
      }
    )
  }
}
