import Templates

/// One state or territory on a map of equal tiles, on which small states are as easy to see as large ones.
struct StateTile: Sendable {
  var code: String
  /// 0-based, from the west.
  var column: Int
  /// 0-based, from the north.
  var row: Int
  var communities: Int

  /// All states, by code, with the number of communities in each.
  static func tiles(_ groups: [StateGroup]) -> [StateTile] {
    let counts = Dictionary(groups.map { ($0.code, $0.communities.count) }, uniquingKeysWith: +)
    return rows.enumerated().flatMap { row, states in
      states.split(separator: " ", omittingEmptySubsequences: false).enumerated().compactMap { column, code in
        code == ".."
          ? nil : StateTile(code: String(code), column: column, row: row, communities: counts[String(code)] ?? 0)
      }
    }
  }

  /// The common layout of such maps in American newsrooms, with the territories at the edges.
  private static let rows = [
    "AK .. .. .. .. .. .. .. .. .. ME",
    ".. .. .. .. .. .. .. .. .. VT NH",
    ".. WA ID MT ND MN IL WI MI NY MA",
    ".. OR NV WY SD IA IN OH PA NJ CT",
    ".. CA UT CO NE MO KY WV VA MD RI",
    "MP .. AZ NM KS AR TN NC SC DE DC",
    "GU .. .. .. OK LA MS AL GA .. VI",
    "AS HI .. .. TX .. .. .. .. FL PR",
  ]

  static let shape = DataShape<StateTile>([
    .text("code", "Its postal code.") { $0.code },
    .text("name", "Its name.") { State.name(of: $0.code) },
    .text("x", "Its tile's left edge, in tenths of the map's 110 by 80.") { String($0.column * 10) },
    .text("y", "Its tile's upper edge.") { String($0.row * 10) },
    .text("center_x", "The middle of its tile.") { String($0.column * 10 + 5) },
    .text("center_y", "The middle of its tile.") { String($0.row * 10 + 5) },
    .text("community_count", "How many communities it has.") { String($0.communities) },
    .flag("has_communities", "Whether it has any.") { $0.communities > 0 },
    .flag("has_several", "Whether it has more than one.") { $0.communities > 1 },
  ])
}
