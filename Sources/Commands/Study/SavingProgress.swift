import Host

/// Turns the outside world's refusal into a failure that says how to go on without saving.
func saving<Result>(
  _ action: String,
  _ body: () throws(HostError) -> Result
) throws(Failure) -> Result {
  do throws(HostError) {
    return try body()
  } catch {
    throw .saving(error, action)
  }
}

extension Failure {
  /// `action` completes "cannot".
  static func saving(_ error: HostError, _ action: String) -> Failure {
    var failure = Failure(error, writing: action)
    failure.advice.append("Keep progress elsewhere: --progress FILE; practise without: --no-record")
    return failure
  }
}
