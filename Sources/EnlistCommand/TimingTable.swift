import Playbook

/// What `--timings` prints: a line for each stage that had something to do, and one for the whole run.
enum TimingTable {
  /// - Parameter elapsed: what the run took by the clock on the wall.
  static func text(_ times: StageTimes, elapsed: Duration) -> String {
    let ran = StageTimes.Stage.allCases.compactMap { stage in times.entries[stage].map { (stage, $0) } }
    let sum = ran.reduce(Duration.zero) { $0 + $1.1.time }
    let rows = ran.map { stage, entry in
      (stage.rawValue, tenths(entry.time), "\(grouped(entry.count)) \(stage.what)")
    }
    let isIdle = ran.count == 1
    let rest = isIdle ? "the other stages had nothing to do" : "two threads; the stages add up to \(tenths(sum))"
    let all = [("stage", "ms", "")] + rows + [("in all", tenths(elapsed), rest)]
    return all.map { name, time, what in
      let line = "\(name.padded(to: 8))\(String(repeating: " ", count: max(0, 10 - time.count)))\(time)"
      return what.isEmpty ? line : "\(line)  \(what)"
    }.joined(separator: "\n") + "\n"
  }

  /// Milliseconds: "1,234.5".
  private static func tenths(_ time: Duration) -> String {
    let tenths = Int(time.components.seconds) * 10_000 + Int(time.components.attoseconds / 100_000_000_000_000)
    return "\(grouped(tenths / 10)).\(tenths % 10)"
  }

  private static func grouped(_ number: Int) -> String {
    number < 1000 ? String(number) : "\(grouped(number / 1000)),\(String(1000 + number % 1000).dropFirst())"
  }
}

extension StageTimes.Stage {
  /// What its count counts.
  fileprivate var what: String {
    switch self {
    case .load, .parse, .render, .publish: "files"
    case .merge: "kits"
    case .check: "texts"
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
