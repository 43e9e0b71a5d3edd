extension CodePage {
  /// What the bytes 0x80 to 0xFF mean, in their order, sixteen to a line.
  ///
  /// From the mapping tables of the Unicode Consortium, but for 0x80 to 0x9F of ISO 8859-7, which are
  /// those of Windows-1252: nobody has ever shown them as control characters. A byte that a page leaves undefined means
  /// the control character of its number, as browsers have it; U+FFFD marks what nobody writes.
  var highHalf: String {
    switch self {
    case .iso88591, .windows1252:
      """
      €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\
      \u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\
      \u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯\
      °±²³´µ¶·¸¹º»¼½¾¿\
      ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
      ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
      àáâãäåæçèéêëìíîï\
      ðñòóôõö÷øùúûüýþÿ
      """
    case .windows1253:
      """
      €\u{81}‚ƒ„…†‡\u{88}‰\u{8a}‹\u{8c}\u{8d}\u{8e}\u{8f}\
      \u{90}‘’“”•–—\u{98}™\u{9a}›\u{9c}\u{9d}\u{9e}\u{9f}\
      \u{a0}\u{385}Ά£¤¥¦§¨©\u{fffd}«¬\u{ad}®\u{2015}\
      °±²³\u{384}µ¶·ΈΉΊ»Ό½ΎΏ\
      ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ\
      ΠΡ\u{fffd}ΣΤΥΦΧΨΩΪΫάέήί\
      ΰαβγδεζηθικλμνξο\
      πρςστυφχψωϊϋόύώ\u{fffd}
      """
    case .iso88597:
      """
      €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\
      \u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\
      \u{a0}‘’£€₯¦§¨©\u{37a}«¬\u{ad}\u{fffd}\u{2015}\
      °±²³\u{384}\u{385}Ά·ΈΉΊ»Ό½ΎΏ\
      ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ\
      ΠΡ\u{fffd}ΣΤΥΦΧΨΩΪΫάέήί\
      ΰαβγδεζηθικλμνξο\
      πρςστυφχψωϊϋόύώ\u{fffd}
      """
    case .macRoman:
      """
      ÄÅÇÉÑÖÜáàâäãåçéè\
      êëíìîïñóòôöõúùûü\
      †°¢£§•¶ß®©™´¨≠ÆØ\
      ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
      ¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ\
      –—“”‘’÷◊ÿŸ\u{2044}€‹›ﬁﬂ\
      ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\
      \u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
      """
    }
  }
}
