/// The words that sample documents are made of, the short ones apart because every second word
/// is one.
enum SampleWords {
  static let small = list(
    """
    the a of to in and that is for with as on by an be are this it from or which at can not when
    how but if so than then its has one two no more most each all any both they we you must may
    will only same other such there here over under after before while because without between
    """
  )

  static let large = list(
    """
    account address answer array balance batch bias boundary branch bucket budget buffer cache
    candidate capacity caller channel choice client clock cluster collision column commit compiler
    condition consumer copy cost counter cursor deadline decision default degree delay depth design
    difference directory distance duplicate edge element engine error estimate event example
    execution expression failure feature filter frame function gradient graph group handler header
    history import index instance interface interval iterator journal kernel label language latency
    layer leader ledger library limit link listener lock loop machine margin matrix measure member
    memory message method metric migration mistake model module name network node number object
    offset operation optimiser order outcome owner packet page parameter parent partition path
    pattern period pipeline pointer policy position prefix priority probability problem process
    producer protocol proxy quality query queue range rate reader reason record reference region
    replica report request resource response result retry review root route sample schedule schema
    score search segment sequence server session shard signal size snapshot source stack stage
    state step storage stream structure suffix summary system table target task template test text
    thread threshold throughput time token topic trace traffic transaction tree trial type unit
    update user value variable variance vector version volume wait weight window worker writer
    balanced cheap concurrent constant correct dense distributed empty equal expensive explicit
    external final finite fixed global idle immutable independent internal large latent linear
    local mutable narrow noisy optional parallel partial random rare recent reliable remote robust
    safe shared silent simple slow small sorted sparse stable stale static strong uniform unknown
    allocate append assume balance block build call change check choose close collect compare
    compute contain create decide delete depend describe drop evict explain fail follow grow guess
    handle hold insert keep learn lose match merge miss move need observe open overflow pass prefer
    prove read rebuild reduce release repeat replace return scale send serve share shrink skip
    split start stop store survive trust vary verify visit write
    """
  )

  /// Words beyond ASCII, as they turn up in English texts.
  static let accented = list("naïve café Erdős Gödel Poincaré Möbius Rényi façade résumé Kálmán")

  static let chinese = list(
    """
    缓存 一致性 哈希表 的平均查找时间 为什么 需要 分区 副本 之间 如何 同步 梯度 消失 的原因 线程 安全 事务 隔离级别
    可以 减少 延迟 但是 会增加 内存 消耗 索引 适合 范围查询 因此 应当 先测量 再优化
    """
  )

  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
