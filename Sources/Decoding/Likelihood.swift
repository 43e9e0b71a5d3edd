extension Unicode.Scalar {
  /// How far down the list of what is meant where several readings are possible; nil for what is not
  /// among it.
  var rank: Int? { ranks[self] ?? (isNewerEmoji ? ranks.count : nil) }

  /// Their others are tiles of Mahjong.
  private var isNewerEmoji: Bool { (0x1f900..<0x1f940).contains(value) }
}

/// The likelier first, of those that one reading or a lost byte makes of another: `Γ€` is `ä`, not
/// `À`.
private let ranks: [Unicode.Scalar: Int] = {
  let likelier = """
    •≤≡□–—‘’“”…→←×²°¶¡¢¤áâäåæçèéêëíïñóôöøúüßàÀÑÒčěňřšťůžąćęłŁńśźżđğışőűŠ\
    СТФБВрёАНЭРΑΡϑΠΝέÁÍρύفح\u{a0}≠⚠✅❌⭐⏳▀┐═╠™ᵢ∪☑①②③🟡🟢🔍📝👍💡📢😡😢\
    ، ـّْءآؤتत।ीडढ、。】\
    をのけちつアイむパメヒモダヤァげビ\
    大行天多面表外没此头院次被务社处形太领计交管题条信古增认团备红校复群象示夫股境满除确项客失央案乡桥模须血财伤审呢波止预街\
    夏礼夜室既敢胡衣额欢够换顾顺顶础植补索慢墙顿罢谢页卡夺袁墓桃御睡塔郡钢塞硬梁凡尤握频鸡械撤订梅淡抢梦峡贡渡斤汤桌衡凤询桂\
    恢坡墨荡袭赤煤孤堡颜勤寡颁巡碎污碗顷贤愤颇袖碰纤档烤卢颗衰泡夹填牢碑锡碍塑壤桑堤丢肤赢挤唤梯枢衙碳夷検関確満節\
    가은와로다지대들부조스관오중실두집타변값검김네높란려례록론매병설송양응작저접족존종좋준측커키틀협
    """
  return Dictionary(
    likelier.unicodeScalars.enumerated().map { ($0.element, $0.offset) },
    uniquingKeysWith: min
  )
}()
