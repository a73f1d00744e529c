import StructuredData
import Templates

/// The data that every template has, and that plays, pieces and pitch blocks may name. Its fields come first in every
/// page's root record, so that prose compiled once fits every page.
struct CommonData: Sendable {
  var place: PagePlace
  var configuration: SiteConfiguration
  var today: PartialDate
  var wording: Wording
  /// Where this page's community, or else the playbook, has its plays: `flint/`, `playbook/`.
  var playsFolder: String
  /// Where this page's community has its pitch, if a template makes one.
  var pitchPath: String?
  var assets: [Asset]
  /// `nil` on the playbook's own pages.
  var kit: Kit?

  static func shape(
    wording: Wording, assets: [Asset], words: [Word], network: Sourced<String>?
  ) -> DataShape<CommonData> {
    DataShape(
      placeFields + siteFields(assets) + communityFields(wording, network)
        + words.filter { !$0.name.value.contains(".") }.map(wordField))
  }
}

extension CommonData {
  private static var placeFields: [DataShape<CommonData>.Field] {
    PagePlace.shape.fields.map { field in
      let declaration = field.declaration
      return .value(declaration.name, declaration.kind, declaration.summary) { field.value($0.place) }
    }
  }

  private static func siteFields(_ assets: [Asset]) -> [DataShape<CommonData>.Field] {
    [
      .record("site", SiteConfiguration.shape, "The site as a whole.") { $0.configuration },
      .record("assets", Asset.shape(assets), "The path of each file in templates/assets, by its name.") { $0.assets },
      .text("today", "The day the site was built for.") { $0.wording.date($0.today) },
      .text("today_iso", "The same as 2026-11-23.") { $0.today.description },
      .text("plays_folder", "The folder of the plays that belong to this page, from the site's folder.") {
        $0.playsFolder
      },
    ]
  }

  private static func communityFields(
    _ wording: Wording, _ network: Sourced<String>?
  ) -> [DataShape<CommonData>.Field] {
    [
      .optionalRecord(
        "community", Community.shape(wording, network: network), "The community. Absent on the playbook's own pages."
      ) {
        $0.kit?.community
      },
      .optionalRecord("brand", Brand.shape, "The community's look.") { $0.kit?.community.brand },
      .optionalRecord("contact", Merged<Contact>.shape, "Whom to reach: the community's contact, else the network's.") {
        $0.kit?.contact
      },
      .optionalRecord(
        "next_step", Merged<NextStep>.shape(wording), "What to do now: the community's next step, else the shared one."
      ) { $0.kit?.nextStep },
      .optionalRecord("lead_figure", ShownFigure.shape, "The first figure that the pitch shows.") {
        $0.kit?.featured.first
      },
      .optionalText("pitch_url", "The full address of the community's pitch. Absent without a base_url.") { data in
        data.place.baseURL.flatMap { base in data.pitchPath.map { base + $0 } }
      },
    ]
  }

  /// A name of the site's vocabulary; on the playbook's own pages the generic words stand in for it.
  private static func wordField(_ word: Word) -> DataShape<CommonData>.Field {
    let name = word.name.value
    return .optionalText(name, "A name of the site's vocabulary: \"\(word.text.value)\".") { data in
      data.kit?.community.words.first { $0.name.value == name }?.text.value
    }
  }
}
