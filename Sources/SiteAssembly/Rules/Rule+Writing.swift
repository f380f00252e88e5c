internal import Diagnostics

// Writing, links, and pictures.
extension Rule {
  static let writing: [Rule] = [
    Rule(
      "vague-link", .warning,
      "Some people hear only a page's links, without the text around them. 'Here' and 'read more' tell them nothing.",
      ("The bell schedule is [here](bell-schedule.md).", "We changed the [bell schedule](bell-schedule.md).")),
    Rule(
      "empty-link", .warning, "A link without text can't be seen, clicked, or heard.",
      ("[](https://district.example/calendar)", "[the district's calendar](https://district.example/calendar)")),
    Rule(
      "skipped-heading", .warning,
      "Many people jump from heading to heading. If a level is skipped, they look for a heading that doesn't exist.",
      ("## The week\n#### Monday", "## The week\n### Monday")),
    Rule(
      "unnamed-table", .warning,
      "Screen readers say the column's name before each cell. If the first row is empty, there's no name to say.",
      ("|     |    |\n| --- | -- |\n| Monday | 12 |", "| Day | Visits |\n| --- | --- |\n| Monday | 12 |")),
    Rule(
      "unlinked-post", .warning,
      "The post is two months old, it isn't part of a series, and no other post links to it, follows it, or answers it. Readers find it "
        + "only by its date. Daybook doesn't check this in journals with fewer than ten posts.",
      ("", "As in [the first hallway](2023-09-05-the-first-hallway.md), I stood and waited.")),
    Rule(
      "lonely-tag", .warning,
      "A tag that only one post has doesn't connect anything, and its page has one entry. Daybook doesn't check this in journals with fewer than ten posts.",
      ("tags: hallway-conversations-in-may", "tags: conversation")),
    Rule(
      "near-tag", .warning,
      "Two tags that are almost the same are usually one tag and a typo. Each gets a page, and each page is missing posts.",
      ("tags: colaboration", "tags: collaboration")),
    Rule(
      "unanswered-question", .warning,
      "The last day for answers has passed and nobody answered, so readers see the question as closed.",
      ("until: 2025-06-30", "until: 2027-06-30")),
    Rule(
      "series-gap", .warning,
      "A number is missing from the parts of a series, and readers will look for that part.",
      ("series: {name: Coaching notes, part: 4}   (after part 2)", "series: {name: Coaching notes, part: 3}")),
    Rule(
      "lost-address", .warning,
      "The last build had a page that the next one will remove. Links to it, in emails and elsewhere, will lead to a page that says "
        + "'not found'. If the page moved, make its old address lead to the new one.",
      ("slug: our-bell", "slug: our-bell\naliases: /posts/the-bell/")),
    Rule(
      "changed-feed-id", .warning,
      "A feed gives each post an id. When the id changes, feed readers get the post again. That happens when the journal moves to another "
        + "address or a post's date changes. Write down the old id to keep it.",
      ("url: https://new.example/", "url: https://new.example/\nid: https://old.example/")),
    Rule(
      "private-name", .error,
      "A name on your list in 'private/names.txt' appears in a text, a caption, a file's name, or a picture's metadata. The list has one "
        + "name per line, with other forms after '='; reports show the line number, not the name. Only these names are found: "
        + "reread what you publish.",
      ("I spoke with Maria Lopez after class.", "I spoke with a Grade 7 student after class.")),
    Rule(
      "dead-web-link", .warning,
      "With '--external', 'daybook check' tries each web address once a week. This page, or its server, is gone.",
      ("[a study](https://gone.example/2011)", "[a study](https://library.example/study)")),
    Rule(
      "no-web-program", .error, "Checking web links needs the program 'curl', which is missing or couldn't be run.",
      ("", "sudo apt install curl")),
    Rule(
      "unknown-rule", .error, "The 'check' setting names a rule that doesn't exist.",
      ("check: {vague-links: off}", "check: {vague-link: off}")),
    Rule(
      "fixed-rule", .error,
      "You can't turn off rules that protect people or keep the site intact.",
      ("check: {private-name: off}", "check: {lonely-tag: off}")),
    Rule(
      "broken-link", .error,
      "A link points to a page, heading, or file that the journal doesn't have. With 'mistakes: leave-out' in daybook.yml it's a warning, and the link becomes plain text.",
      ("[the fog](fogg.md)", "[the fog](fog.md)")),
    Rule(
      "stray-brackets", .warning,
      "Double brackets look like the start of a link but aren't one, so readers see them. To show brackets on purpose, write a "
        + "backslash before them; put code in backticks.",
      ("As [[the fog] says", "As [[the fog]] says")),
    Rule(
      "ambiguous-link", .warning,
      "More than one page has the name in the brackets, so it isn't clear which you mean. The message says how to link to each of them.",
      ("[[Weekly notes]]", "[[weekly-notes-2026-03-02|Weekly notes]]")),
    Rule(
      "embedded-page", .warning,
      "Some programs can show one page inside another. Daybook makes it a link; only pictures and recordings can be embedded.",
      ("![[the fog]]", "[[the fog]]")),
    Rule(
      "broken-fragment", .error, "A link points to a heading that its page doesn't have.",
      ("[that week](fog.md#the-weak)", "[that week](fog.md#the-week)")),
    Rule(
      "withheld-link", .warning,
      "The link points to something that isn't published: a draft, a text for staff, or a post dated in the future. On the page, it becomes plain text.",
      ("[what we plan](the-draft.md)", "what we plan")),
    Rule(
      "dangerous-link", .warning, "Daybook never links to an address that would run a script or read a file.",
      ("[open](javascript:show())", "[open](https://school.example/)")),
    Rule(
      "missing-image", .error, "The journal has no picture or recording with this name.",
      ("![The empty gym](gmy.jpg)", "![The empty gym](gym.jpg)")),
    Rule(
      "no-alt", .warning, "Without a description, a picture doesn't exist for people who can't see it.",
      ("![](gym.jpg)", "![The gym an hour before the dance, chairs still stacked](gym.jpg)")),
    Rule(
      "no-captions", .warning,
      "Without captions or a transcript, a recording doesn't exist for people who can't hear it.",
      ("media/talk.mp3", "media/talk.mp3\nmedia/talk.txt")),
    Rule(
      "raw-html", .warning,
      "HTML tags are left out so that a text can't break a page; the words between them are kept.",
      ("<b>Wait</b> three seconds.", "**Wait** three seconds.")),
    Rule(
      "shortcode", .warning, "The text contains another program's markup, so readers see it as typed.",
      ("{{< youtube abc >}}", "[Our talk](https://video.example/abc \"Video, 4 minutes\")")),
    Rule(
      "mistyped-link", .warning, "Brackets look like a link but aren't one, so readers see the brackets.",
      ("[The plan](our plan.pdf)", "[The plan](<our plan.pdf>)")),
    Rule(
      "mistyped-heading", .warning, "A heading needs a space after its '#'; without one, readers see the '#'.",
      ("##Before the bell", "## Before the bell")),
    Rule(
      "stray-stars", .warning, "Asterisks with a space inside them don't make text bold, so readers see them.",
      ("**Note: **Bring a pencil.", "**Note:** Bring a pencil.")),
    Rule(
      "open-code", .warning, "A code block isn't closed, so everything below it is shown as code.",
      ("```\nls -l\n\nThen we went on.", "```\nls -l\n```\n\nThen we went on.")),
    Rule(
      "pasted-list", .warning,
      "Lines that start with a dash or 'a)' may be a list or a conversation. On the page, they run together.",
      ("– Ms. Oak\n– Mr. Elm", "- Ms. Oak\n- Mr. Elm")),
    Rule(
      "pasted-table", .warning,
      "Lines with tabs between words were probably copied from a table. On the page, they run together.",
      ("Day⇥Visits\nMonday⇥12", "| Day | Visits |\n| --- | --- |\n| Monday | 12 |")),
    Rule(
      "local-file", .error,
      "A picture or link points to a file on the writer's own computer. Nobody else can see it.",
      ("![The gym](C:\\Users\\me\\gym.jpg)", "![The gym](gym.jpg)")),
    Rule(
      "same-file-name", .warning,
      "A picture or file is named without its folder, and more than one folder has a file with that name.",
      ("![The gym](gym.jpg)", "![The gym](../media/2026/gym.jpg)")),
    Rule(
      "big-picture", .warning,
      "The picture is larger than 1 MB, or more than 2400 pixels on one side. Nobody waits for it on a phone between two classes.",
      ("gym.jpg (5 MB, 6000 × 4000)", "gym.jpg (0.4 MB, 2000 × 1333)")),
    Rule(
      "repeated-id", .warning,
      "Two headings or paragraphs in one text have the same id, so links reach only the first.",
      ("## May {#plan}\n## June {#plan}", "## May {#plan-may}\n## June {#plan-june}")),
    Rule(
      "unknown-callout", .warning,
      "A callout must be one of these: note, tip, important, warning, caution, info, summary, todo, success, question, failure, danger, bug, example, "
        + "quote, or another program's name for one of them. Anything else is shown as a note.",
      ("> [!TPI] Slip of the pen", "> [!tip] Slip of the pen")),
    Rule(
      "open-callout", .warning, "A callout starts with ':::' and its name, and ends with a line that has only ':::'.",
      (":::note\nBring a pencil.\n\nWe met on Monday.", ":::note\nBring a pencil.\n:::\n\nWe met on Monday.")),
    Rule(
      "long-row", .warning,
      "A table row has more cells than the header. The extra text, with its '|' characters, goes in the last cell.",
      (
        "| day | what |\n| --- | --- |\n| Mon | met | parents |",
        "| day | what | who |\n| --- | --- | --- |\n| Mon | met | parents |"
      )),
    Rule(
      "open-comment", .warning,
      "A comment starts with two percent signs but isn't closed. What comes after it could be private, so none of it is published.",
      ("%%ask Robin first\n\nWe met on Monday.", "%%ask Robin first%%\n\nWe met on Monday.")),
    Rule(
      "percent-signs", .warning,
      "Two percent signs start and end a comment that nobody sees. After a number, they're usually a typo.",
      ("100%% of the class", "100% of the class")),
    Rule(
      "missing-footnote", .error, "The text refers to a footnote that has no text.",
      ("She waited.[^1]", "She waited.[^1]\n\n[^1]: Forty seconds, by the clock.")),
    Rule(
      "unused-footnote", .warning, "Nothing refers to this footnote, so it isn't shown.",
      ("[^1]: Forty seconds.", "She waited.[^1]\n\n[^1]: Forty seconds.")),
    Rule(
      "repeated-footnote", .warning, "The same footnote has two texts; the first is shown.",
      ("[^1]: Forty seconds.\n[^1]: Fifty.", "[^1]: Forty seconds.\n[^2]: Fifty.")),
    Rule(
      "damaged-picture", .error, "The picture file is damaged. Browsers may show only part of it, or nothing.",
      ("", "Open it in an image editor and save it again as JPEG or PNG.")),
    Rule(
      "large-picture", .error, "The picture is larger than any screen, and larger than Daybook can read.",
      ("", "Save a copy that is 2000 pixels wide.")),
    Rule(
      "misnamed-picture", .error, "The file's ending doesn't match its format.", ("gym.png (a JPEG)", "gym.jpg")
    ),
    Rule(
      "unknown-picture", .error, "Not every browser can show this format.", ("gym.heic", "gym.jpg")),
    Rule(
      "unsafe-picture", .error, "An SVG drawing contains a script or loads something from elsewhere.",
      ("<script> inside chart.svg", "Export the drawing again without scripts, or as PNG.")),
    Rule(
      "no-picture-program", .error,
      "The setting 'images: {widths: …}' asks for smaller copies, but the program that makes them is missing.",
      ("", "sudo apt install libvips-tools")),
    Rule(
      "no-picture", .error, "The journal's logo must be a picture that browsers can show.",
      ("logo: logo.pdf", "logo: logo.svg")),
    Rule(
      "no-picture-copy", .error, "Daybook couldn't make a smaller copy of this picture.",
      ("", "Save the picture again as JPEG or PNG.")),
  ]
}
