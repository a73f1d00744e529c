/// How long the stages of a run took, and how much each had to do: a stopwatch with a lap for each piece of a stage's work.
/// Where nobody asked for it, no clock is read.
package struct StageTimes: Sendable {
  package enum Stage: String, CaseIterable, Sendable {
    case load, parse, merge, render, check, publish
  }

  /// What the laps of one stage come to.
  package struct Entry: Sendable {
    package var time = Duration.zero
    package var count = 0
  }

  /// The stages that had a lap. Two threads may have been at work at once, so they may add up to more than the run took.
  package private(set) var entries: [Stage: Entry] = [:]
  /// When the last lap ended; `nil` where it is off.
  private var last: ContinuousClock.Instant?

  init(isOn: Bool) {
    last = isOn ? .now : nil
  }

  /// Whether anybody asked for it.
  package var isOn: Bool { last != nil }

  /// What was done since the last lap belongs to a stage.
  /// - Parameter count: how many files, kits or texts it was about.
  mutating func lap(_ stage: Stage, _ count: Int = 0) {
    guard let start = last else { return }
    let now = ContinuousClock.now
    entries[stage, default: Entry()].time += now - start
    entries[stage, default: Entry()].count += count
    last = now
  }

  /// What was done since the last lap belongs to no stage: the thread waited for another one.
  mutating func restart() {
    if isOn { last = .now }
  }

  /// Adds what another stopwatch of the same run measured.
  mutating func add(_ other: StageTimes) {
    for (stage, entry) in other.entries {
      entries[stage, default: Entry()].time += entry.time
      entries[stage, default: Entry()].count += entry.count
    }
  }
}
