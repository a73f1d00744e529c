import StructuredData
import Templates

extension Partners {
  static let shape = DataShape<Partners>([
    .textList("employers", "Employers that take part.") { $0.employers.map(\.value) },
    .textList("training", "Training providers.") { $0.training.map(\.value) },
    .textList("civic", "Government, chambers, libraries and others.") { $0.civic.map(\.value) },
  ])

  var isEmpty: Bool { employers.isEmpty && training.isEmpty && civic.isEmpty }
}

extension Link {
  static let shape = DataShape<Link>([
    .text("label", "The words to show for it.") { $0.label.value },
    .text("url", "Its address.") { $0.url.value },
  ])
}

extension Story {
  static let shape = DataShape<Story>([
    .text("quote", "What the person said.") { $0.quote.value },
    .text("name", "Who said it.") { $0.name.value },
    .optionalText("role", "The person's role.") { $0.role?.value },
    .optionalText("organisation", "The person's organisation.") { $0.organisation?.value },
  ])
}

extension Brand {
  private var shades: BrandColor? { color.flatMap { BrandColor($0.value) } }

  static let shape = DataShape<Brand>([
    .optionalText("color", "Its colour, as #rrggbb.") { $0.shades?.color },
    .optionalText("on_color", "Black or white: for text on the colour.") { $0.shades?.onColor },
    .optionalText("on_light", "A shade for text on light backgrounds.") { $0.shades?.onLight },
    .optionalText("on_dark", "A shade for text on dark backgrounds.") { $0.shades?.onDark },
    .optionalText("logo", "The path of its logo from the site's folder.") { brand in
      brand.logo.map { "media/\($0.value)" }
    },
  ])
}
