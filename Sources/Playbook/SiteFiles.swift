import Diagnostics

/// The files that are no community's: the site's own pages, which name all communities, and copies of assets and media.
struct SiteFiles {
  let site: SharedSite

  /// Makes the site's own pages.
  /// - Parameter communities: by name.
  func pages(
    _ communities: [CommunitySummary], _ outputs: inout OutputLedger, _ unshown: inout UnshownContent,
    diagnostics: inout DiagnosticList
  ) -> [OutputFile] {
    let planned = outputs.planned(nil)
    outputs.claim(site: planned, diagnostics: &diagnostics)
    var problems = DiagnosticList()
    let files = site.renderer.renderSite(communities, communityPaths: outputs.listed.strings, diagnostics: &problems)
    diagnostics.append(contentsOf: site.causes(of: problems))
    unshown.add(planned, made: files.map(\.path))
    return files
  }

  /// Hands over each file that is copied.
  func copy(
    _ outputs: inout OutputLedger, _ report: inout SiteReport,
    add: (inout SiteReport, OutputFile) throws(DiskFailure) -> Void
  ) throws(DiskFailure) {
    let media = site.files.media.map { ($0, String($0.path.dropFirst("content/".count))) }
    let assets = zip(site.files.assets, site.renderer.assets).map { ($0, $1.path) }
    for (entry, path) in media + assets {
      outputs.claim(path, copyOf: entry, diagnostics: &report.diagnostics)
      guard let bytes = site.texts.bytes(entry, diagnostics: &report.diagnostics) else { continue }
      let shown = site.texts.tree.shownPath(of: entry.path)
      PictureCheck.check(bytes, path: shown, diagnostics: &report.diagnostics)
      try add(&report, OutputFile(path: path, bytes: AssetSet.published(bytes, path: path)))
    }
  }
}
