// swift-format-ignore-file

/// What each code means, for `enlist check --explain`. Made from docs/diagnostics.md and docs/checks.md: don't edit.
package enum Explanations {
  /// By code, as Markdown.
  package static let texts: [String: String] = [
    "acceptance-ambiguous": #"""
      The `text` of an acceptance stands in several findings that are about different texts, so it accepts none. Write more words
      of the one that is meant; each finding needs an entry of its own.
      """#,
    "acceptance-expired": #"""
      What was accepted until a day is a finding again, since that day has passed. Mend the text, or look again and write a
      new day.
      """#,
    "acceptance-unused": #"""
      An entry under `accept`, or in `content/accepted.yaml`, matches nothing that is found any more. Take it out. If it is still
      wanted, its `text` must be words that the finding is about.
      """#,
    "acronym": #"""
      Severity: note.

      A text for employers uses letters that are not spelled out where they first stand: "WIOA", "ETPL", "OJT".

      Why: people who work with programs know them; the employer who reads the pitch does not, and stops reading.

      Example: `The board pays half of the OJT wages.`

      Cure: `The board pays half of the wages during on-the-job training (OJT).` After that, the letters alone will do on the
      same page. Most often the words are enough.
      """#,
    "address-left-out": #"""
      A message links to a page of the site, and its text can't say where that is: `site.yaml` has no `base_url`, or the link is a
      way from one page to another. Add `base_url:` to `site.yaml`, link to the source file, or write the whole address.
      """#,
    "age-wording": #"""
      Severity: warning.

      A text for employers asks for people of one age, or praises them for it: "young talent", "digital natives", "recent
      graduates only".

      Why: an employer who writes it into a posting may break the law, and people who change careers at 45 read that they are
      not meant.

      Example: `Meet energetic young talent, fresh out of school.`

      Cure: say what the people can do, or where they are: `people at the start of a career in tech`.
      """#,
    "ambiguous-key": #"""
      A record's answer or progress may mean several tasks or questions. Write more of the id.
      """#,
    "ambiguous-play": #"""
      `pitch.yaml` names a play by a beginning that several have. Write more of it.
      """#,
    "bad-delimiters": #"""
      A tag that changes the delimiters is written like `{{=<% %>=}}`.
      """#,
    "bad-id": #"""
      What stands in `{#…}` can't be an id. Use letters, digits and hyphens without spaces.
      """#,
    "bad-name": #"""
      What stands between the braces is no name: one word, or words joined by points.
      """#,
    "bad-output-path": #"""
      A template, or a file that is copied, would make a file that can't be published: its path holds a backslash, is longer than
      1024 bytes, or has a name longer than 255 bytes. Rename the template or the file.
      """#,
    "bad-play-number": #"""
      A play's number is a number such as `3`, `12` or `1.a`. The name of the page belongs in `title`.
      """#,
    "bad-suggestion-address": #"""
      `suggest` says where readers send corrections: a web address, which may hold `{{path}}`, or `mailto:` and an address.
      """#,
    "base-url-with-query": #"""
      `base_url` is the address of the folder where the site will stand, without `?` or `#`.
      """#,
    "blank-text": #"""
      A task, step, question, talking point, section or block is left out for communities for which nothing of it is shown: all of
      it stands in sections such as `{{#contact.phone}}…{{/contact.phone}}`. If they should have it, write words outside the
      section, or other words for them in `{{^contact.phone}}…{{/contact.phone}}`.
      """#,
    "brand-contrast": #"""
      Severity: warning.

      A community's colour is too light to be read, so that its pages show a much darker one instead.

      Text on a light page needs a contrast of 4.5:1. Where a brand's colour has less, links and headings are set in a darker
      shade of it. That is fine for a colour that is nearly dark enough; a bright yellow, however, turns into a brown that
      its owner would not recognize. A colour too dark for a dark page is lightened, and nothing is said about that: a dark
      blue stays a blue.

      Why: a partner who sees a strange colour under its name asks for the page to be taken down.

      Example: `color: "#ffd700"`: its links are shown in `#7c6900`.

      Cure: name the darker of the brand's colours, the one it uses for text itself, or accept the finding.
      """#,
    "broken-link": #"""
      A link leads to a file that isn't there. Write the way from this file to the other, such as `04-training-programs.md` or `../media/logo.svg`.
      """#,
    "broken-reference": #"""
      Severity: error.

      A link leads to a page, a place on a page or a picture that the site will not have: a file that is not there, an address
      that begins with `/` or leads out of the site, a picture on another host.

      Why: whoever follows it sees an error, and trusts the rest of the page less.

      Example: `[the pitch](pich.html)`, `[what counts](#what-counts)` where no section has this name.

      Cure: link to the source file, `[play 4](04-training-programs.md)`: then the way to its page is found for you. Behind a
      `#` stands the name of a play's section: its heading in small letters with hyphens, such as `#checklist`, `#key-questions`
      or `#why-it-works`. The headings of plain pages have no names.
      """#,
    "chosen-draft": #"""
      `--community` names a community whose record says `draft: true`, so nothing would be built. Add `--drafts`, or take the line out.
      """#,
    "conflicting-fact": #"""
      Severity: warning.

      One fact is stated with two values: on two pages, on a page and among the figures, or in two languages.

      Compared are numbers of the same thing, at the same time and place: `1,300 employers` and `twelve hundred employers`.
      Small numbers and times are compared where the sentences say the same in all else: `the course lasts 12 weeks` and
      `our course lasts 14 weeks`. "More than 1,000" and "1,300" agree, and so do "three months" and "twelve weeks". What a
      record lists under `conflicts` is known, and disputed national figures are shown beside their alternative.

      Why: whoever reads both numbers believes neither, and asks which of the others are wrong.

      Example: a play says `72 communities take part`, another `70 communities take part`

      Cure: find out which one holds, and say it everywhere; if both do, name the year or the place that differs. What public
      sources disagree about belongs under `conflicts` in the record.
      """#,
    "contradicted-figure": #"""
      A figure is not shown first, since a sentence under `conflicts` names its number and shares a word with its label or unit (or, naming no
      number, speaks of evaluations, and the figure is one). On the talking points it is copied only together with that sentence. If
      another number is meant, say in that sentence what it counts.
      """#,
    "control-character": #"""
      An invisible control character stands in a text. Delete it and type the text around it anew. A file full of them is no
      text file but a picture or a document. Where an escape in YAML (`\x07`) or an entity in Markdown (`&#7;`) stands for the
      character, take that out.
      """#,
    "dangerous-address": #"""
      The address starts with something that could run as a program, such as `javascript:`. Only `https://` and `http://`
      are published.
      """#,
    "dangerous-link": #"""
      A link begins with something that could run as a program, such as `javascript:`. Use `https:`, `http:`, `mailto:`, `tel:`, or
      a place inside the site.
      """#,
    "disputed-figure-alone": #"""
      A disputed national figure is shown only beside its alternative, and there is none that can be shown. Add the figure that says
      something else, and to one of the two `alternative_of:` with the other's id. An equal unit makes no alternative.
      """#,
    "dotted-list": #"""
      `{{figures.label}}` could be any figure's label. Write `{{#figures}}{{label}}{{/figures}}`.
      """#,
    "doubled-space": #"""
      Severity: note.

      Two or more spaces stand between two words.

      Spaces in code, at the start of a line and the two at its end that make a line break are not meant.

      Why: pages hide it, but messages that are copied as plain text show it.

      Example: `source, attract, evaluate  and retain`.

      Cure: take the second space out.
      """#,
    "doubled-word": #"""
      Severity: note.

      A word stands twice in a row: "the the", "to to".

      What English doubles on purpose is left alone: "had had", "that that", "bye bye", names such as Walla Walla.

      Why: it is read over on the screen and stands out in print.

      Example: `Ask the the mentor.`

      Cure: take one of the two out.
      """#,
    "draft": #"""
      A play, page, piece or community says `draft: true` and is not published. Take the line out to publish it, or build with
      `--drafts` to look at it.
      """#,
    "draft-play": #"""
      `pitch.yaml` or a record speaks of a play that is a draft, so nothing comes of it until the play is published.
      """#,
    "duplicate-audience": #"""
      Two audiences have one id. Give each its own.
      """#,
    "duplicate-audience-label": #"""
      Two audiences have the same id, name or label, so a label in a play would mean both. Case, hyphens and the plural make no
      difference: `Employer` and `employers` are one label. Keep it for one of the two.
      """#,
    "duplicate-block": #"""
      A page fills one block twice. Keep one.
      """#,
    "duplicate-block-id": #"""
      Two blocks of one list in the pitch have one id.
      """#,
    "duplicate-figure-id": #"""
      Two national figures have one id.
      """#,
    "duplicate-figure-label": #"""
      Two figures of a record have one label. Say in the labels what is different, such as the year.
      """#,
    "duplicate-footnote": #"""
      Two footnotes have one name, and only the first is published. Rename one.
      """#,
    "duplicate-id": #"""
      An id written as `{#id}` is used twice in one play, or a step's under one task. Progress and answers hang on ids, so each
      needs its own.
      """#,
    "duplicate-key": #"""
      A key stands twice in one map. Other programs silently keep one of the two; Enlist asks you which.
      """#,
    "duplicate-play-number": #"""
      Two plays have one number: `3` and `03`, or `1.a` and `1.A`, are the same. Give one another.
      """#,
    "duplicate-slug": #"""
      Two plays, two plain pages or two messages would be one file. Rename a file, or give a play or page a `slug:`.
      """#,
    "duplicate-state": #"""
      A community lists a state twice. It is shown once.
      """#,
    "empty-heading": #"""
      A heading has no text. Write it, or take it out.
      """#,
    "empty-item": #"""
      An item of a list has no text. Write it, or take the line out.
      """#,
    "empty-name": #"""
      A tag has no name between its braces.
      """#,
    "empty-page": #"""
      A plain page has no text below its front matter. Write it, or set `draft: true`.
      """#,
    "empty-picture": #"""
      A picture has no bytes, so pages would show a broken one. Save or copy it again, or take it out.
      """#,
    "empty-piece": #"""
      A message has no text below its front matter. Write it, or set `draft: true`.
      """#,
    "empty-play": #"""
      A play has no text below its front matter. Write it, or set `draft: true`.
      """#,
    "empty-record": #"""
      The file has no keys at all. Write them, or remove the file.
      """#,
    "empty-section": #"""
      Nothing stands below a heading. Write the section, or take the heading out.
      """#,
    "empty-template": #"""
      On this site the template makes no file: the names in its path stand for nothing yet, such as `[piece]` where there are no
      messages, or it renders to nothing, as a site map does without a `base_url`.
      """#,
    "error-stays": #"""
      A setting or an acceptance is about an error of reading or merging. Those stay errors, since nothing can be published with them:
      mend what the error is about, and take the setting or the entry out.
      """#,
    "featured-figure-not-shown": #"""
      A figure under `featured` can't be shown first: it is context, its number is zero, or it is contradicted under `conflicts`. Name another.
      """#,
    "file-name-clash": #"""
      Two names differ only by capital letters, or by how an accent is stored. They are one file on macOS and Windows. Rename
      one.
      """#,
    "file-too-large": #"""
      One file has more than the limit that the message names. Make it smaller, cut it into several, or keep it on another
      server and link to it.
      """#,
    "folder-too-deep": #"""
      Folders lie in folders beyond the limit of 16. Move the folder up.
      """#,
    "forecasts-not-checked": #"""
      Sentences that forecast something for a date that has passed are found in English and Spanish, and the few words that Enlist
      adds itself ("Reported in 2016") exist in those two. In another language, read what people share yourself.
      """#,
    "foreign-community": #"""
      Severity: error.

      A community's own text names another community: its place, its program, its mailbox or phone number.

      Why: records are begun as copies of others, and what was forgotten sends an employer to the wrong city.

      Example: `Fill tech jobs in Detroit` as the headline of Flint.

      Cure: write the community's own name, or `{{community.name}}`, which is right in every copy. A text that says how the
      other place is related ("as TechHire Detroit did", "near Detroit", "Detroit and Flint") is no finding.
      """#,
    "future-date": #"""
      A figure or target is as of a day that hasn't come. Write the day on which the page said so. Until then it is never shown first.
      """#,
    "heading-left-out": #"""
      A heading among the talking points is not shown, since each point is copied alone. Say in the point itself what it is about.
      """#,
    "heading-order": #"""
      Severity: warning.

      A heading skips a level: `##` is followed by `####`.

      Why: people who listen to a page go from heading to heading, and a skipped level sounds as if something were missing.

      Example: `## Resources` and below it `#### For employers`.

      Cure: give it one `#` more than the heading above it: `### For employers`.
      """#,
    "heading-without-space": #"""
      `###Resources` is read as a heading, as it was meant. Markdown wants a space after the `#` signs.
      """#,
    "hidden-file": #"""
      Files whose names begin with a point are passed over, and so are copies that editors leave (`draft.md~`). Rename the file if
      it is content.
      """#,
    "html-comment": #"""
      A comment `<!-- … -->` is left out of the page.
      """#,
    "id-differs-from-file-name": #"""
      A community's `id` must be its file's name without `.yaml`, since its folder in the site is found by either. Change one.
      """#,
    "impossible-date": #"""
      The calendar has no such day: 30 February, month 13.
      """#,
    "invalid-colour": #"""
      A value that fills a colour in a style sheet is not a colour such as `#0a5` or `#00aa55`.
      """#,
    "invalid-output": #"""
      What a `.json` or `.xml` template makes is no JSON or XML, so the programs it is for would refuse it: a comma too many, a tag
      that isn't closed, a bare `&`. The message says in which line of the output, and after which text.
      """#,
    "key-without-value": #"""
      A key stands there with nothing after its colon. Write the value.
      """#,
    "link-to-draft": #"""
      A link leads to a draft, which is not published. Take the link out, or publish the draft.
      """#,
    "list-as-understood": #"""
      Severity: note.

      How a checklist was understood whose indentation does not show which step belongs to which task.

      In a flat list, or one whose labels are indented deeper than their steps, an item with a label ("Employers: …") opens a
      task, and the items after it are its steps.

      Why: where that is not what was meant, a step stands under a task it has nothing to do with.

      Example: `- Community: Organize employers`, and below it at the same depth `- Approach existing alliances`.

      Cure: compare the numbers with what you meant. To be sure, indent the steps below their tasks.
      """#,
    "list-item-like-code": #"""
      An item of a checklist, of key questions or of talking points is indented so far that Markdown would take it for code, or
      for more of the text above it. It is read as an item. Indent items by no spaces, and what is nested in one by two more.
      """#,
    "list-item-without-space": #"""
      `-Name a champion` is read as a list item, as it was meant. Markdown wants a space after the sign.
      """#,
    "logo-without-consent": #"""
      A record has a logo and no `logo_consent`, the day on which its owner agreed to its use. It is shown. `build` tells it as a note,
      `check` as an error.
      """#,
    "lost-character": #"""
      The file holds the sign `�`, which programs put where they could not read a character when a text was copied or saved. Type
      what belongs there, and look for more: only the first place of a file is shown.
      """#,
    "markdown-too-deep": #"""
      Lists, quotations or emphasis are nested too deep. The text is left out: write it flatter.
      """#,
    "markdown-too-large": #"""
      A text is larger than 100 MB, a table has far more columns than its rows fill, or a long link address is used very often. The text
      is left out: repair it.
      """#,
    "markdown-too-slow": #"""
      Some texts, such as ten thousand brackets in a row, take minutes to read. This one is given up after three seconds, and left out.
      """#,
    "mismatched-section": #"""
      `{{/name}}` closes one section while another, opened later, is still open. Close the inner one first.
      """#,
    "misplaced-html": #"""
      Formatted text can be printed as HTML only in the text of an HTML page, not in an attribute or another kind of file.
      """#,
    "missing-alt": #"""
      Severity: warning.

      A picture says nothing to those who can't see it, or only the name of its file.

      Why: some people hear pages, and some mail programs show no pictures. Both get what stands between the square brackets.

      Example: `![](../media/class.jpg)`, `![IMG_2034.jpg](../media/class.jpg)`.

      Cure: say what is to be seen, as you would on the telephone: `![Six people at a demo day, around one laptop](…)`.
      """#,
    "missing-front-matter": #"""
      A page or a piece needs front matter: a line `---`, its keys, and another line `---`.
      """#,
    "missing-key": #"""
      A key that must be there is missing, such as a community's `name` or a play's `title`. The hint has an example.
      """#,
    "missing-picture": #"""
      A record names a picture that is not in `content/media`. The hint names the nearest.
      """#,
    "missing-value": #"""
      A name exists, but this community has no value for it, and the page would have a hole. Fill it in, or write
      `{{#name}}` before and `{{/name}}` after what depends on it. A pitch block may say `optional: true` instead: then it is left
      out where it would have a hole.
      """#,
    "mixed-labels": #"""
      Severity: warning.

      One audience is written in two ways in the checklist of a play: "Communities" once, "Community" elsewhere.

      Both are understood, and the pages show one name. Capital letters and hyphens make no difference.

      Why: whoever edits the play next wonders whether two different groups are meant.

      Example: `- Communities: Identify advocates`, where four other tasks begin with `Community:`.

      Cure: write it as the others are written.
      """#,
    "mixed-quotes": #"""
      Severity: note.

      Straight and curly quotes, or apostrophes, are mixed in one file.

      Each file is named once, with one place of either kind. Quotes in code, and the marks of feet, inches and minutes, are
      not meant.

      Why: it shows that the text was pieced together, and searches for "don't" miss one of the two.

      Example: `Don't ask for a degree: “skills first” is the idea.`

      Cure: write all of them the way most of them are written.
      """#,
    "mojibake": #"""
      Text that was saved as UTF-8 and opened as Windows-1252 (`Mayorâ€™s`) is read as it was meant (`Mayor’s`). Type the word
      anew and save the file as UTF-8, then this goes away: `build` shows it as a note, `check` as a warning.
      """#,
    "national-fallback": #"""
      These communities show the network's contact, next step or headline, marked as national. Their kits are published and count as
      incomplete. One whose own `asks` are none (an empty list, or passed forecasts) asks what all ask. Where that is meant,
      accept it in the community's record; the `text` is the part: `contact`, `next step`, `headline` or `asks`.
      """#,
    "national-figure": #"""
      Severity: warning.

      A text quotes a national figure where the community has one of its own: of jobs, pay, employers or results.

      Found are the numbers of `figures.yaml` in texts of a community's record and in texts to share, and numbers that a
      record's text calls national. A comparison (`a fifth above the national average`) is none, nor a national number beside
      the local one, nor what a text shows only where there is no local one.

      Why: an employer in Flint hires in Flint. A number of the place is worth ten of the nation.

      Example: `Over 600,000 IT jobs are open.` in the record of a community that counts its own open jobs

      Cure: quote the local figure. In shared texts, let each community's stand there: `{{#lead_figure}}{{lead_figure.sentence}}{{/lead_figure}}`.
      """#,
    "nested-too-deep": #"""
      Sections and partials are nested more than 64 deep.
      """#,
    "no-asks": #"""
      Neither the community nor the pitch asks anything of employers, or what they ask can't be shown. Add `asks:` with at least
      one entry to `pitch.yaml`, for all communities, or to the record.
      """#,
    "no-base-url": #"""
      `site.yaml` does not say where the site will stand. The site works without it; canonical links, the site map and full
      addresses in messages are left out. Add `base_url: https://…` once you know it.
      """#,
    "no-contact": #"""
      Neither the community nor its lead organisation nor the site has an address to reach. Add `contact:` with an e-mail
      address, phone number or url to the record or to `site.yaml`. Nothing is published that tells an employer to call nobody.
      """#,
    "no-headline": #"""
      Neither the community nor the pitch has a headline that can be shown; one that forecasts a date that has passed can't. Add `headline:` to `pitch.yaml`, for all communities, or to the record.
      """#,
    "no-next-step": #"""
      Neither the community nor the pitch says what an employer should do next, or what they say can't be shown any more. Add `next_step:` to the record or to
      `pitch.yaml`.
      """#,
    "no-pitch-file": #"""
      There is no `content/pitch.yaml`, and some communities have no headline, next step or asks of their own. Write one; the sample
      site's shows what can stand in it.
      """#,
    "no-site-file": #"""
      There is no `content/site.yaml`. Either the command was given in the wrong folder (`cd` into the site's folder, or use
      `--source`), or the site has none yet: write one with at least a line `title: …`.
      """#,
    "no-states": #"""
      A community says no state, so the directory lists it under "Elsewhere". Add `states:` with postal codes if it is in one.
      """#,
    "no-subject": #"""
      A message whose channel is e-mail has no `subject:`, so nothing can open it in a mail program. Add one to its front matter.
      """#,
    "no-templates": #"""
      `templates/` has no template, so nothing would be made. Copy the folder of the sample site.
      """#,
    "not-a-color": #"""
      A brand's colour is `#` with 3 or 6 digits, in quotes: `"#0b5fff"`. Without quotes YAML takes it for a comment.
      """#,
    "not-a-file": #"""
      A device, a socket or the like lies among the content, or a folder has the name of a file that is read
      (`playbook/02-hiring.md/`). Remove it, or rename the folder.
      """#,
    "not-a-folder": #"""
      `content` or `templates` is a file. Move it away and make a folder of that name.
      """#,
    "not-a-language": #"""
      `language` is a tag such as `en`, `es` or `es-419`.
      """#,
    "not-a-media-file": #"""
      A logo is the name of a file in `content/media`.
      """#,
    "not-a-name": #"""
      A name under `words:` has letters a to z, digits and `_`, such as `workforce_board`.
      """#,
    "not-a-number": #"""
      The key needs a number. Write digits with a point, without thousands separators, unit or words: those have keys of their
      own (`unit`, `qualifier`).
      """#,
    "not-a-phone-number": #"""
      Write digits; spaces, hyphens, parentheses and a plus sign are fine.
      """#,
    "not-a-postal-code": #"""
      A state is written with two capital letters: `MO`. The District of Columbia and the territories have theirs, too.
      """#,
    "not-a-section": #"""
      `@index` and `@number` are always there, so a section of them makes no sense. Use `{{#@first}}` or `{{#@last}}`.
      """#,
    "not-a-slug": #"""
      An id stands in addresses and file names: small letters a to z, digits, single hyphens between words, such as `st-louis`.
      """#,
    "not-a-web-address": #"""
      The key needs a whole web address, with `https://` at its front and no spaces.
      """#,
    "not-a-whole-number": #"""
      The key needs a whole number, such as `3`.
      """#,
    "not-an-action": #"""
      Severity: note.

      An item of a checklist is nothing that somebody can do and tick: a fragment, a statement, or far too long.

      An action begins with what is to be done: "Ask two employers …". Questions that wait for an answer are left alone.

      Why: nobody knows when "Reaching out to internal networks" is done, so it never is.

      Example: `Better communication with employers`, or an item of more than 25 words.

      Cure: begin with a verb, and put reasons and explanations in a paragraph below: `Call each employer once a month`.
      """#,
    "not-an-email-address": #"""
      Write the address alone, without a name or `mailto:`.
      """#,
    "not-one-limit": #"""
      A piece's limit has one unit: `words`, `characters` or `seconds`.
      """#,
    "not-one-paragraph": #"""
      A title, headline or label must be a single paragraph. Take out the list, heading or empty line.
      """#,
    "not-printable": #"""
      A list, a group or a yes-or-no can't be printed. Use it as a section.
      """#,
    "not-true-or-false": #"""
      The key needs `true` or `false`.
      """#,
    "not-utf-8": #"""
      The file is in Windows-1252, as older programs save it. It was read so. Check the character that is shown, then save the
      file as UTF-8.
      """#,
    "output-too-large": #"""
      A list inside a list is printed once for each element of the outer one, and so on: with this one, a page has more than 64 MB,
      or took 10 million steps. Use fewer lists inside lists.
      """#,
    "over-limit": #"""
      With a community's names filled in, a message is longer than its limit. Shorten it. It is reported once for all communities
      for which it is equally long.
      """#,
    "overclaim": #"""
      Severity: note.

      A text for employers claims more than anybody can show: "guaranteed", "proven", "the best talent", "100 %".

      What denies a claim is none ("we cannot guarantee"), nor are questions and set phrases ("best practices", "at best").

      Why: an employer who reads one claim that can't be true doubts the figures beside it, too.

      Example: `Our graduates are guaranteed to succeed.`

      Cure: say what you know, with its source: `Eight of the ten people hired last year are still with their employer.`
      """#,
    "passed-date": #"""
      Severity: warning.

      A text looks ahead to a time that has passed, or to one that will have passed without anybody noticing.

      Found are sentences such as `By 2020, …`, `will … by 2018` and `Applications close on October 15, 2025` wherever they are
      published; in texts that people share, also `next year`, `later this year`, `this spring`, `next week` and `tomorrow` where
      no year stands beside them; in a record, goals whose time has
      passed and that don't say when they were set, and work that was due and isn't done. Forecasts that were cut out of texts
      to share are reported as `passed-forecast` instead. What is told as history (`the goal was …`) is none.

      Why: a date that has passed tells every reader that nobody looks after the text, and a promise that was not kept is
      worse than none.

      Example: `The city will train 400 people by 2018.`

      Cure: say what came of it, write it as history with its year (`In 2016 the city set itself the goal of …`), or write the
      new date. For `next year`, write the year.
      """#,
    "passed-forecast": #"""
      A sentence forecasts something for a date that has passed ("By 2020 …"). It is left out of pitch, talking points and
      messages; a play's own page keeps it. A quote of which a sentence would go, and a figure whose label or claim forecasts (also
      "expected within 18 months", counted from its `as_of`), are left out whole. Rewrite the sentence with a figure that holds today; say in a label what was ("announced in 2016").
      """#,
    "passed-next-step": #"""
      The next step's day has passed, so it is not shown. Write the next date, or take the date out.
      """#,
    "private-data": #"""
      Severity: error.

      A private person's address or number is about to be published: a mailbox at Gmail or Yahoo, a number marked as a cell
      phone. Or a logo is used before its owner agreed, or after that ended.

      Why: people change jobs, and keep their own number. Whoever finds it on the site years later calls somebody who has
      nothing to do with it any more.

      Example: `Call Dana on her cell, 810-555-0142, or write to dana.smith@gmail.com.`

      Cure: give the organization's own channel, such as `employers@board.example`. A logo's consent is written like that of a
      story, as `logo_consent` and `logo_expires` under `brand`. (Stories without consent are `story-without-consent` and
      `story-consent-expired`.)
      """#,
    "raw-html": #"""
      HTML in Markdown is left out: it would escape the site's templates and safety. Write it as Markdown, or change the
      template. To show it as text, put it between backticks.
      """#,
    "recursive-partial": #"""
      A partial or layout includes itself, by itself or through others. The message shows the chain.
      """#,
    "recursive-text": #"""
      Formatted text names other formatted text that contains it again. Take one of the names out.
      """#,
    "repeated-featured-figure": #"""
      `featured` names one figure twice. It is shown once; take one of the two out.
      """#,
    "repeated-play": #"""
      `pitch.yaml` lists a play twice. Take one out.
      """#,
    "same-asset-name": #"""
      Two files in `templates/assets` have one name in templates: `site.css` and `site_css` would both be `assets.site_css`.
      Rename one.
      """#,
    "same-output": #"""
      Two templates, or a template and a play, page or file, would make one file, or one of them a file where the other needs a
      folder. Rename one, or give a play another slug.
      """#,
    "second-key": #"""
      Two keys of a record mean one task or question. Keep one.
      """#,
    "section-changes-context": #"""
      A section opens or closes a tag, a quote or a comment, so that the page would be torn with or without it. Start and end it
      at the same kind of place.
      """#,
    "source-not-listed": #"""
      A figure's source is not under the record's `sources`, so its title, publisher and date are unknown. Add it there.
      """#,
    "split-section": #"""
      `{{#name}}` and `{{/name}}` stand in different paragraphs, list items or emphasis, so that the page would be torn without what
      is between them. Put both into one paragraph, or each into a paragraph of its own.
      """#,
    "stale-figure": #"""
      Severity: warning.

      A figure is older than its `max_age` and is still shown as if it held today.

      After 24 months a figure is shown as history: in the past tense, with its year. Such a figure is true for ever and is
      not reported. `max_age`, in months, in `site.yaml` or in a figure itself, says when figures are old. Where it is shorter
      than 24, older figures are reported until they are history. Where it is longer, figures are shown as current until then,
      since you vouch for them that long. Figures without a date are shown as undated. A community gets one finding, at its oldest
      figure.

      Why: an employer knows how many jobs are open today. A number that was right two years ago looks like a wrong one.

      Example: `figure 'open jobs' is from 2025-03-09, 20 months old`, on a site with `max_age: 12`

      Cure: look for a newer number, with its date and source; or take the figure out.
      """#,
    "story-consent-expired": #"""
      A story is withheld, since its consent has ended. Ask again and write the new date, or take the story out.
      """#,
    "story-without-consent": #"""
      A story is withheld, since no consent is recorded for it. Add `consent:` with the day on which the person agreed.
      """#,
    "tag-in-plain-text": #"""
      Titles, labels, names, quotes, a next step, a word for the site's vocabulary and most other texts of a record or of front
      matter are plain text, so `{{…}}` in them would be printed as it is. Names in double braces work in plays, pages, messages and in
      titles and texts of the pitch.
      """#,
    "taken-word": #"""
      A word has the name of something built in. Choose another.
      """#,
    "template-too-large": #"""
      With all its partials a template has more than a million tags and lines, or 64 MB of text.
      """#,
    "text-outside-block": #"""
      Text between `{{<layout}}` and `{{/layout}}` that is in no block is never printed. Move it into a block.
      """#,
    "title-heading-left-out": #"""
      The page starts with a heading that says something else than the title in its front matter. The title is shown. Take the
      heading out, or make the two the same.
      """#,
    "too-many-featured-figures": #"""
      At most three figures show first. Keep those that matter most to an employer.
      """#,
    "too-many-files": #"""
      The source has more than 100,000 files and folders. Something that is not part of the site probably lies in it.
      """#,
    "too-many-problems": #"""
      A file has more problems than are shown: of a template, the first 100. Repair these and run the command again.
      """#,
    "two-play-numbers": #"""
      `id` and `play_number` say different numbers. Keep one.
      """#,
    "unclear-place": #"""
      The template's own HTML (or CSS, CSV …) is written so that nobody can tell what kind of place follows. The hint says how
      to write it.
      """#,
    "unclosed-front-matter": #"""
      The front matter starts with `---` and never ends. Put a line `---` after its last key, or the whole page would be read as
      keys.
      """#,
    "unclosed-section": #"""
      `{{#name}}` is never closed, or what surrounds it is closed first. It is reported where it opens. Write `{{/name}}` where it ends.
      """#,
    "unclosed-tag": #"""
      `{{` has no `}}`. Write the closing braces, or `{{"{{"}}` to print braces.
      """#,
    "unfilled-blank": #"""
      Severity: error.

      A blank that was to be filled in stands in what is published: `{first_step}`, `[Your name]`, `TBD`, `XX`, lorem ipsum, an
      address at `example.com`.

      Why: nothing says sooner that nobody read a message before it was sent.

      Example: `Call us on XX March and ask for [Insert name].`

      Cure: write what belongs there, or take the sentence out. What differs from community to community is a name in double
      braces, such as `{{contact.phone}}`. A line to write on may stand in a message whose channel is a meeting, a handout or a
      form. A community marked `example: true` may use `example.org` and `.example`.
      """#,
    "unfinished-output": #"""
      The template ends inside a tag, a quoted value or a comment. It is reported where that begins; close it. Where a quote is
      missing, the text up to the next quote has been taken for a value.
      """#,
    "unknown-block": #"""
      A page fills a block that its layout doesn't have. The hint names the nearest.
      """#,
    "unknown-choice": #"""
      The key allows a few words only. The hint names the nearest or lists them.
      """#,
    "unknown-featured-figure": #"""
      `featured` names a figure that the record doesn't have. Copy the label of one that it has.
      """#,
    "unknown-figure": #"""
      The pitch, or an `alternative_of`, names a national figure that isn't in `figures.yaml`, may not be shown, or has no number. The
      hint names the nearest.
      """#,
    "unknown-helper-folder": #"""
      Only the folders `_layouts` and `_partials` begin with `_`. A template in another such folder makes no page. Rename the folder.
      """#,
    "unknown-key": #"""
      Nothing reads this key, so what it says would be missing from the site. It is mostly misspelt; the hint names the nearest
      key or lists those that exist.
      """#,
    "unknown-key-target": #"""
      A record's answer or progress is for a task, step or question that no play has, mostly because its text was changed. The
      hint names the nearest id.
      """#,
    "unknown-label": #"""
      Severity: warning.

      A task or step begins with somebody it is for, "Mentors: …", whom the site does not know as an audience.

      The item is then nobody's task: it becomes a step of the one above, or a task for everyone, with the label as part of
      its words. Beginnings that name no person or organization, such as "Step 1:", "Note:" and "Time: 30 minutes", are not
      meant.

      Why: those whom the task is for don't find it in their list.

      Example: `- Employer partners: Host a tour`, where `site.yaml` knows only employers.

      Cure: write the label of an audience, or add the audience, or this label for it, to `audiences` in `site.yaml`.
      """#,
    "unknown-layout": #"""
      There is no such file in `templates/_layouts`. The hint names the nearest.
      """#,
    "unknown-name": #"""
      A template, play, piece or pitch block uses a name that does not exist. The hint names the nearest:
      `unknown name 'comunity.name'`: did you mean `community.name`?
      """#,
    "unknown-partial": #"""
      There is no such file in `templates/_partials` with the ending of the template that asks. The hint names the nearest.
      """#,
    "unknown-play": #"""
      `pitch.yaml` lists a play that isn't there. The hint names the nearest.
      """#,
    "unknown-play-reference": #"""
      Severity: warning.

      A text sends its reader to a play that the site doesn't have: "see plays 2 and 3", where there is no play 3.

      Why: plays are renumbered and left out, and nobody remembers who pointed at them.

      Example: `How to keep them is told in play 12.`

      Cure: write the number that the play has now, or link to the page: a link that leads nowhere is reported by itself.
      """#,
    "unknown-question": #"""
      Under `answers`, `pitch.yaml` names the key questions whose answers the pitch shows again: a play, a slash and the beginning of
      the question. This is none of a published play, or may be several.
      """#,
    "unknown-rule": #"""
      `rules` in `site.yaml` names a code that nothing reports. The hint names the nearest.
      """#,
    "unknown-slot": #"""
      A name in brackets in a template's path stands for nothing. There are `[community]`, `[play]`, `[piece]` and `[page]`.
      """#,
    "unknown-template-ending": #"""
      A file in `templates/` has an ending that no template has. Rename it, or move it to `templates/assets` to have it copied.
      """#,
    "unknown-word": #"""
      A generic word is written for a name that plays can't use. Names with a point are built in, such as `community.name`; your
      own have none.
      """#,
    "unmatched-bracket": #"""
      A `[` or `]` in a template's path has no partner. Write the name as `[community]`, `[play]`, `[piece]` or `[page]`.
      """#,
    "unopened-section": #"""
      `{{/name}}` closes what was not opened. Remove it, or write the opening tag.
      """#,
    "unprinted-word": #"""
      `site.yaml` has words for a name that no template and no text prints. Take the name out, or use it.
      """#,
    "unreachable-contact": #"""
      The community's contact has no e-mail address, phone number or url, so the fallback is shown instead.
      """#,
    "unreadable-encoding": #"""
      The file is in no encoding that Enlist knows, or mixes two. Open it in the program that made it and save it as UTF-8.
      """#,
    "unreadable-file": #"""
      You may not read this file, or it went away during the run. Look at its permissions.
      """#,
    "unreadable-mojibake": #"""
      Garbled text of which a part is lost, so nobody can tell what it said. Type what belongs there: mostly a quotation mark
      or a dash.
      """#,
    "unsafe-address": #"""
      A value that fills an address is not a safe one. Use `http:`, `https:`, `mailto:`, `tel:`, or a place within the site.
      """#,
    "unsafe-file-name": #"""
      A file's name holds a control character, one that turns the direction of writing, or is not UTF-8. Rename it with
      letters, digits, `-` and `.`.
      """#,
    "unsafe-link": #"""
      A symbolic link lies among the content. Links are never followed, since they may lead out of the site. Put the file or
      folder itself there.
      """#,
    "unsafe-picture": #"""
      An SVG picture holds a script or something else that could run, or nothing to draw. Save it as a plain SVG, or as PNG.
      """#,
    "unsafe-place": #"""
      A value stands where nothing makes it safe: in a script, in a `style` or `on…` attribute, in an attribute without quotes.
      The hint names the way out.
      """#,
    "unshown-content": #"""
      No template shows what lies here, so it was read for nothing: the plays, messages or pages of a folder, or the national figures.
      [templates.md](templates.md) has the paths and names that show them.
      """#,
    "unshown-key": #"""
      Records, or the pitch, say something that no template names, so no page shows it. The number says how many records. Name it in a
      template if readers should see it.
      """#,
    "unsourced-number": #"""
      Severity: warning.

      A text that people share states a number, in digits or words, and says neither who counted nor when.

      Numbers of instructions and offers ("ask for twenty minutes", "three reasons") are no statements, and "Room 2020",
      "24/7", play numbers and telephone numbers are no numbers in this sense.

      Why: the first thing that a careful employer asks about a number is where it comes from. Who passes the text on can't
      answer, and one doubtful number makes the others doubtful.

      Example: `Two of three open IT jobs are in industries outside of tech.`

      Cure: name source and year beside it, `(The White House, 2016)`; in a pitch block, write the page under `source`. Or keep
      the number among the figures of the record, where it has both, and let the text name it.
      """#,
    "untrusted-html": #"""
      Three braces print formatted text as HTML, and this value isn't formatted text. Use two braces.
      """#,
    "unused-file": #"""
      Nothing reads this file, mostly because it lies in the wrong folder or has the wrong ending. Plays, pieces and pages
      are `.md` files in `content/playbook`, `content/pieces` and `content/pages`; communities are `.yaml` files in
      `content/communities`; pictures lie in `content/media`.
      """#,
    "unused-footnote": #"""
      Nothing refers to the footnote, so it is not published. Write `[^name]` where it belongs, or remove it.
      """#,
    "unused-id": #"""
      An id such as `{#who}` stands behind a heading that can have none: a heading of a plain page or message, one below a section's,
      or one that the templates give an address, such as "Key questions". It is left out. Take it out of the text as well.
      """#,
    "unused-template": #"""
      No template includes this partial or layout, so nothing in it is published. Include it, or take it out.
      """#,
    "unused-word": #"""
      A record says a word for a name that `site.yaml` doesn't list under `words`, so nothing uses it. It is mostly misspelt; else add the name to `site.yaml`.
      """#,
    "utf-16": #"""
      The file is in UTF-16, as Windows' Notepad calls "Unicode". It was read so. Save it as UTF-8.
      """#,
    "vague-link": #"""
      Severity: warning.

      The words of a link don't say where it leads: "click here", "this link", "read more".

      Why: people who listen to a page, or skim it, meet its links alone, and a list of five times "here" helps nobody.

      Example: `For the syllabus [click here](syllabus.md).`

      Cure: let the words that name the thing be the link: `Read [the syllabus](syllabus.md).`
      """#,
    "voice": #"""
      Severity: warning.

      A text changes who speaks, or whom it speaks to: "they" about employers on a page that an employer reads, "we" in a
      message that one person sends, "I" in a message of the program.

      Why: an employer who is written about, instead of to, reads a plan for somebody else. And an advocate who writes "we will
      find you people" promises in the program's name what only the program can keep.

      Example: `Employers save time, and they get the talent they need.`

      Cure: on the pitch, write to the employer: `You save time, and you get the people you need.` In a message with
      `voice: advocate`, say what "I" do and what the program does; with `voice: program`, say "we".
      """#,
    "withheld-block": #"""
      A pitch block with `optional: true` is left out for communities that lack a value for a name in it. Give them the value, or
      write the block without the name. A block of which the title
      or the text can't be shown is left out whole: mend that.
      """#,
    "withheld-figure": #"""
      A national figure is uncited, or a forecast that has expired, and is not shown.
      """#,
    "withheld-number": #"""
      A sentence of a play's intro, or one of its talking points, states a number and says neither who counted nor when. The talking
      points show it apart, without a button to copy it, and the pitch leaves it out. Name source and year beside the number.
      `enlist check` reports the number itself instead, as `unsourced-number`.
      """#,
    "withheld-piece": #"""
      Every sentence of a ready-made message forecasts something for a date that has passed, so there is no message left.
      Rewrite it, or set `draft: true` until it is rewritten.
      """#,
    "withheld-sentence": #"""
      A sentence leans on the one before it ("And these jobs …"), which is not to be quoted, so it is not to be quoted either. Mend
      that sentence, or let this one stand for itself.
      """#,
    "wrong-date-form": #"""
      A date is written `2027-03-04`; where the day or month isn't known, `2027-03` or `2027`. What happens on a day needs the
      whole date.
      """#,
    "wrong-type": #"""
      A list, a map or a text stands where another of them belongs. The hint says how to write it.
      """#,
    "yaml-alias": #"""
      `*name` refers to another value, which Enlist does not read: a few lines of such references can stand for gigabytes.
      Write the value out; if it is text, put quotes around it.
      """#,
    "yaml-anchor": #"""
      `&name` names a value to refer to. Remove it; if it is part of a text ("&co"), put quotes around the text.
      """#,
    "yaml-block-text": #"""
      After `|` or `>` the text starts on the next line, indented. If the sign is part of the text, put quotes around it.
      """#,
    "yaml-control-character": #"""
      An invisible character that YAML forbids. Delete it; it often comes with text copied from another program.
      """#,
    "yaml-dash-in-text": #"""
      A `-` at the start of a line goes on the text above, since it is indented further than the list's items. Line it up with
      them, or put quotes around the text.
      """#,
    "yaml-directive": #"""
      A line that starts with `%` is an instruction to YAML programs. Remove it.
      """#,
    "yaml-hash-in-text": #"""
      A space and `#` start a comment, so the rest of the text is not read. Put quotes around the text; if a comment is meant,
      write a space after the `#`.
      """#,
    "yaml-indentation": #"""
      A line does not line up with those it belongs to. Keys of one map, and items of one list, start in the same column.
      """#,
    "yaml-key-not-text": #"""
      A list or a map stands where a key belongs. If it is a text that starts with `[`, `{` or `?`, put quotes around it.
      """#,
    "yaml-list-on-key-line": #"""
      A list starts with `-` on the line of its key. Put each item on a line of its own. If the dash is part of a text, put
      quotes around it.
      """#,
    "yaml-merge-key": #"""
      `<<` merges another map. Write the keys out.
      """#,
    "yaml-missing-colon": #"""
      A line has no key with a colon and a space after it. Write `key: value`. A line that goes on the text above must be
      indented further.
      """#,
    "yaml-needs-quotes": #"""
      A text starts with a sign that means something to YAML, such as `@`, `%` or a backtick. Put double quotes around it.
      """#,
    "yaml-no-memory": #"""
      There is not enough memory to read the file. Close other programs and try again.
      """#,
    "yaml-quote-ends-early": #"""
      A quoted text ends before the end of the line, at a quote inside it. Write `''` for an apostrophe in single quotes, `\"`
      for a quote in double quotes.
      """#,
    "yaml-several-documents": #"""
      A second document starts at a line `---`. A file holds one: remove the line, or move what follows to a file of its own.
      """#,
    "yaml-syntax": #"""
      The file is not YAML, for a reason that has no message of its own. Look at this line and the one above for a missing
      quote, colon or space.
      """#,
    "yaml-tab": #"""
      A tab indents a line, which YAML forbids. Use spaces, two for each level.
      """#,
    "yaml-tag": #"""
      `!name` gives a value a type. Enlist reads values as they are written. Remove it, or put quotes around the text.
      """#,
    "yaml-too-deep": #"""
      Lists and maps are nested more than 64 deep. Look for brackets that are not closed or dashes that are not meant.
      """#,
    "yaml-too-large": #"""
      The YAML of one file has more than 8 MB. Split it.
      """#,
    "yaml-too-many-values": #"""
      One file holds more than a million values. Split it.
      """#,
    "yaml-unclosed-bracket": #"""
      A `[` or `{` is not closed, or lacks a comma between what it holds. If it starts a text, put quotes around the text.
      """#,
    "yaml-unclosed-quote": #"""
      A quote opens and never closes. Put the same quote at the end of the text.
      """#,
    "yaml-unknown-escape": #"""
      In double quotes a backslash starts a special character, and this is none. Write two backslashes, or use single quotes.
      """#,
    "yaml-unquoted-colon": #"""
      A text with a colon and a space in it needs quotes, or YAML takes it for another key:

      ```yaml
      title: Phase 1: Orientation     # wrong
      title: "Phase 1: Orientation"   # right
      ```
      """#,
  ]
}
