/// The order of plays: by `order` where it is given, else by number.
enum PlayOrder {
  static func precedes(_ left: PlayHeader, _ right: PlayHeader) -> Bool {
    let (a, b) = (key(left), key(right))
    return a != b ? a < b : left.slug < right.slug
  }

  private static func key(_ header: PlayHeader) -> PlayNumber {
    PlayNumber(header.order.map { String($0.value) } ?? header.number.value)
  }
}
