import Testing

@testable import Playbook

struct RGBTests {
  @Test func contrastIsThatOfTheGuidelines() throws {
    #expect(abs(RGB.black.contrast(with: .white) - 21) < 0.001)
    #expect(RGB.white.contrast(with: .white) == 1)
    // The grey that WCAG's techniques name as the lightest for text on white.
    let grey = try #require(RGB("#767676"))
    #expect(abs(grey.contrast(with: .white) - 4.54) < 0.005)
    #expect(grey.contrast(with: .white) == RGB.white.contrast(with: grey))
  }

  @Test func mixesNoMoreThanItTakes() {
    let black = RGB.black.mixed(with: .white, untilContrast: 4.5, on: .black)
    #expect(black.contrast(with: .black) >= 4.5)
    #expect(black.contrast(with: .black) < 4.7)
    #expect(RGB.black.mixed(with: .white, untilContrast: 4.5, on: .white) == .black)
  }

  @Test func mixesAllTheWayWhereTheGoalIsOutOfReach() {
    #expect(RGB.black.mixed(with: .white, untilContrast: 22, on: .black) == .white)
  }
}
