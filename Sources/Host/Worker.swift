#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A thread that does one piece of work, on a stack as large as the main thread's.
struct Worker {
  private let thread: pthread_t

  /// `nil` where the system gives no thread; then nothing is done.
  init?(doing work: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstacksize(&attributes, 8 << 20) == 0 else { return nil }
    let box = Unmanaged.passRetained(Work(work))
    guard let thread = start(with: box.toOpaque(), &attributes) else {
      box.release()
      return nil
    }
    self.thread = thread
  }

  /// Returns when the work is done.
  func wait() { pthread_join(thread, nil) }
}

/// What a thread is to do, in a form that a pointer can lead to.
private final class Work: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }

  static func run(_ pointer: UnsafeMutableRawPointer) {
    Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run()
  }
}

#if canImport(Darwin)
private func start(
  with work: UnsafeMutableRawPointer,
  _ attributes: inout pthread_attr_t
) -> pthread_t? {
  var thread: pthread_t?
  let code = pthread_create(
    &thread,
    &attributes,
    {
      Work.run($0)
      return nil
    },
    work
  )
  return code == 0 ? thread : nil
}
#else
private func start(
  with work: UnsafeMutableRawPointer,
  _ attributes: inout pthread_attr_t
) -> pthread_t? {
  var thread = pthread_t()
  let code = pthread_create(
    &thread,
    &attributes,
    {
      $0.map(Work.run)
      return nil
    },
    work
  )
  return code == 0 ? thread : nil
}
#endif
