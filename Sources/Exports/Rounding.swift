extension Double {
  /// Four places, which is more than any comparison is worth.
  var rounded4: Double { (self * 10000).rounded() / 10000 }
}
