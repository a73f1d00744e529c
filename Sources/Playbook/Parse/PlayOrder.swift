/// The order of plays: by `order` where it is given, else by number; 2 before 10, 1.9 before 1.10, 1.a before 1.b.
enum PlayOrder {
  static func precedes(_ left: PlayHeader, _ right: PlayHeader) -> Bool {
    let (a, b) = (key(left), key(right))
    if let difference = zip(a, b).first(where: { $0.0 != $0.1 }) { return difference.0 < difference.1 }
    return a.count != b.count ? a.count < b.count : left.slug < right.slug
  }

  /// One part of a number. Digits come before letters.
  private enum Part: Comparable {
    case number(Int)
    case text(String)
  }

  private static func key(_ header: PlayHeader) -> [Part] {
    if let order = header.order { return [.number(order.value)] }
    return header.number.value.split(separator: ".").map { part in
      Int(part).map(Part.number) ?? .text(part.lowercased())
    }
  }
}
