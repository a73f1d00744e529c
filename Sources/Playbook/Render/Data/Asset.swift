import Templates

/// A file of `templates/assets/`, copied under a name that changes with its contents, so that browsers may keep it.
package struct Asset: Sendable {
  /// As templates name it: `assets.site_css` for `site.css`.
  package var name: String
  /// In the output: `assets/site.1f2e3d4c.css`.
  package var path: String

  package init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  static func shape(_ assets: [Asset]) -> DataShape<[Asset]> {
    DataShape(
      assets.indices.map { index in
        .text(assets[index].name, "The path of \(assets[index].name) from the site's folder.") { $0[index].path }
      })
  }
}
