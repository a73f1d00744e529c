import Diagnostics
import Testing

@testable import Playbook

struct MissingAltRuleTests {
  @Test(arguments: [
    "![](a.jpg)", "![ ](a.jpg)", "![IMG_2034.jpg](a.jpg)", "![logo.png](a.png)", "![image](a.png)",
    "![IMG_2034](a.jpg)",
    "![Screenshot 2026-01-02](a.png)", "![Photo](a.jpg)", "![DSC00123](a.jpg)", "![image 1](a.jpg)",
    "![a.jpg](media/a.jpg)",
    "[![](a.jpg)](https://example.org/)", "![team_photo-2.JPG](a.jpg)",
  ])
  func `a picture that says nothing is found`(text: String) {
    #expect(findings(text).map(\.code) == ["missing-alt"])
  }

  @Test(arguments: [
    "![Six people around a laptop](a.jpg)", "![Logo of the Flint Chamber](logo.png)", "![Chart: hires by year](a.png)",
    "![Photo of the 2025 class](a.jpg)", "`![](a.jpg)`", "![{{community.name}}](a.jpg)", "[text](a.jpg)",
    "![Riverton](a.svg)",
    "![Image of the class](a.jpg)",
  ])
  func `a picture that is described is left alone`(text: String) {
    #expect(findings(text).map(\.message) == [])
  }

  @Test func `the place is that of the picture`() {
    #expect(findings("See ![](a.jpg) here.").map(\.underlined) == ["4:5 \"![](a.jpg)\""])
  }

  private func findings(_ text: String) -> [Diagnostic] {
    var site = RuleSite()
    site.addPage(text)
    return site.findings(MissingAltRule.self)
  }
}
