import StructuredData
import Templates

extension Community {
  /// What every template, and every play, piece and pitch block, may say about the community. On the playbook's own
  /// pages only the names that `site.yaml` has generic words for have values.
  static func shape(_ wording: Wording, network: Sourced<String>?) -> DataShape<Community> {
    DataShape([
      .text("id", "The record's id, which is its folder in the output.") { $0.id.value },
      .text("name", "Its name.") { $0.name.value },
      .optionalText("program_name", "The local brand, where it has one.") { $0.programName?.value },
      .optionalText(
        "own_program", "The same, where it doesn't name what site.yaml calls the effort: \"Code Louisville\"."
      ) {
        $0.ownProgram(besides: network)?.value
      },
      .text("program", "The local brand, else what site.yaml calls the effort, and the name: \"TechHire Flint\".") {
        $0.program(in: network).value
      },
      .optionalText("states", "The states' names, with commas. Absent where it is in none.") { community in
        community.states.isEmpty ? nil : community.states.map { State.name(of: $0.value) }.joined(separator: ", ")
      },
      .textList("state_codes", "The states' postal codes.") { $0.states.map(\.value) },
      .text("place", "Its name, with its states' postal codes where it doesn't name them: \"Jackson, MS\".") {
        $0.place
      },
      .optionalText("kind", "city, metro, county, region, state …") { $0.kind?.value },
      .optionalText("joined", "When it joined the network.") { $0.joined.map { wording.date($0.value) } },
      .optionalText("cohort", "The group with which it joined: \"march-2016\".") { $0.cohort?.value },
      .optionalText("description", "What it does, in two or three sentences.") { $0.description?.value },
      .list("lead", Organisation.shape, "The organisations that lead the effort.") { $0.lead },
      .optionalText("lead_names", "Their names, with commas.") { community in
        community.lead.isEmpty ? nil : community.lead.map(\.name.value).joined(separator: ", ")
      },
      .flag("is_example", "Whether it is invented, to show what the fields do.") { $0.isExample },
    ])
  }
}

extension Community {
  /// Two communities may share a name: Jackson is in Mississippi and in Tennessee.
  fileprivate var place: String {
    let names = states.map { State.name(of: $0.value) }
    if names.allSatisfy(name.value.contains) { return name.value }
    return "\(name.value), \(states.map(\.value).joined(separator: "–"))"
  }
}

extension Organisation {
  static let shape = DataShape<Organisation>([
    .text("name", "Its name.") { $0.name.value },
    .optionalText("role", "What it is or does.") { $0.role?.value },
    .optionalText("url", "Its address.") { $0.url?.value },
  ])
}
