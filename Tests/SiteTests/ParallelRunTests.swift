import Diagnostics
import Foundation
import Markdown
import Playbook
import Synchronization
import Templates
import Testing

/// What is made by many threads at once is what one makes alone: a sample, unless `make threads` says by ENLIST_RENDERS how
/// often, and has the thread sanitizer watch.
@Suite struct ParallelRunTests {
  private static let asked = ProcessInfo.processInfo.environment["ENLIST_RENDERS"].flatMap { Int($0) }
  private static let renders = asked ?? 400

  @Test("Markdown that many threads parse, compile and render comes out as by one")
  func pages() throws {
    let texts = try Self.texts()
    let expected = texts.map(Self.rendered)
    #expect(Set(expected).count > 30)
    let wrong = Self.inParallel(Self.renders) { index in
      // Threads take the texts in different orders, so that each meets every other.
      let number = index * 7 % texts.count
      return Self.rendered(texts[number]) == expected[number]
    }
    #expect(wrong == 0)
  }

  @Test(
    "A text that a child process tries first may be parsed while other threads parse",
    .disabled(if: asked != nil, "the thread sanitizer takes more memory than the child may have"))
  func longPages() throws {
    let texts = try Self.texts() + [String(repeating: "A ~~long~~ page of www.host.example.\n\n", count: 300)]
    let expected = texts.map(Self.rendered)
    let wrong = Self.inParallel(40) { index in
      let number = index % 2 == 0 ? texts.count - 1 : index * 7 % texts.count
      return Self.rendered(texts[number]) == expected[number]
    }
    #expect(wrong == 0)
  }

  @Test("A compiled template may be rendered by many threads at once")
  func template() throws {
    let template = try #require(Self.compiled(Self.template))
    let values = (0..<50).map { "<value \($0)>" }
    let expected = values.map { Self.output(of: template, with: $0) }
    let wrong = Self.inParallel(Self.renders) { index in
      let number = index * 7 % values.count
      return Self.output(of: template, with: values[number]) == expected[number]
    }
    #expect(wrong == 0)
  }

  @Test(
    "Whole sites may be made at once",
    arguments: ["several-states", "formats", "tables-and-footnotes", "bad-everything-at-once"])
  func sites(_ name: String) throws {
    let site = try #require(SiteCase.all.first { $0.name == name })
    let folder = FileManager.default.temporaryDirectory.appending(path: "enlist-parallel-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try site.copySource(to: folder)
    let request = try site.request(source: folder)
    let expected = try Self.made(request)
    let wrong = Self.inParallel(max(16, Self.renders / 100)) { _ in
      (try? Self.made(request)) == expected
    }
    #expect(wrong == 0)
  }
}

extension ParallelRunTests {
  /// How many of so many runs, shared out among eight threads at once, failed. Threads of our own, since a pool has no
  /// more than there are cores.
  private static func inParallel(_ count: Int, run: @escaping @Sendable (Int) -> Bool) -> Int {
    let threads = 8
    let failures = Failures()
    let group = DispatchGroup()
    for thread in 0..<threads {
      group.enter()
      Thread {
        for index in stride(from: thread, to: count, by: threads) where !run(index) { failures.add() }
        group.leave()
      }.start()
    }
    group.wait()
    return failures.count
  }

  private final class Failures: Sendable {
    private let value = Atomic(0)
    var count: Int { value.load(ordering: .relaxed) }
    func add() { value.add(1, ordering: .relaxed) }
  }

  /// The golden sites' pages, and what changes cmark's shared tables: bare addresses and strikethrough.
  private static func texts() throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: SiteCase.sites.path).sorted()
    let pages = try paths.filter { $0.contains("/content/") && $0.hasSuffix(".md") }.map {
      String(decoding: try Data(contentsOf: SiteCase.sites.appending(path: $0)), as: UTF8.self)
    }
    let own = (0..<20).map {
      "~~\($0)~~ www.host\($0).example me@host.example ~x~ :w [^1]\n\n[^1]: http://a.example/\($0)\n"
    }
    // Every w and every colon may begin an address: cmark is long at it, and the rest of us are not.
    let slow = (0..<20).map { String(repeating: "w: ", count: 3000) + "~~\($0)~~ www.host.example" }
    return pages + own + slow
  }

  private static func rendered(_ text: String) -> String {
    var diagnostics = DiagnosticList()
    let source = MappedText(SourceFile(path: "page.md", text: text).wholeRange)
    let document = MarkdownParser().parse(source, diagnostics: &diagnostics)
    let html = HTMLRenderer().render(document)
    let template = TemplateCompiler(library: TemplateLibrary()).compile(
      html, format: .html, schema: shape.schema, diagnostics: &diagnostics)
    let page = template.map { output(of: $0, with: "<a>") } ?? html.text
    let problems = JSONFormatter.format(diagnostics.sorted())
    return page + PlainTextRenderer().render(document).text + problems
  }

  private static let shape = DataShape<String>([
    .text("name", "") { $0 }, .textList("names", "") { [$0, $0] },
  ])

  private static let template = "{{#names}}<p title=\"{{.}}\">{{@index}} {{name}}</p>{{/names}}"

  private static func compiled(_ text: String) -> Template? {
    var diagnostics = DiagnosticList()
    return TemplateCompiler(library: TemplateLibrary()).compile(
      MappedText(SourceFile(path: "page.html", text: text).wholeRange), format: .html, schema: shape.schema,
      diagnostics: &diagnostics)
  }

  private static func output(of template: Template, with value: String) -> String {
    var output = OutputBuffer()
    var faults: [RenderFault] = []
    template.render(shape.record(value), into: &output, faults: &faults)
    return output.text
  }

  /// All files of a site and all its problems, without a disk to write to.
  private static func made(_ request: SiteRequest) throws -> [String] {
    var files: [String] = []
    let report = try SitePipeline.check(
      request, look: { files.append("\($0.path)\n\(String(decoding: $0.bytes, as: UTF8.self))") })
    return files + [JSONFormatter.format(report.diagnostics.sorted())]
  }
}
