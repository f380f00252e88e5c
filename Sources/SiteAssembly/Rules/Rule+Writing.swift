internal import Diagnostics

// How texts are written, and what their links and pictures are.
extension Rule {
  static let writing: [Rule] = [
    Rule(
      "vague-link", .warning,
      "Some people hear a page's links one after the other, without the text around them. 'Here' and 'read more' tell them nothing.",
      ("The bell schedule is [here](bell-schedule.md).", "We changed the [bell schedule](bell-schedule.md).")),
    Rule(
      "empty-link", .warning, "A link without words cannot be seen, clicked or heard.",
      ("[](https://district.example/calendar)", "[the district's calendar](https://district.example/calendar)")),
    Rule(
      "skipped-heading", .warning,
      "Many people go from heading to heading. Where a level is left out, they look for a heading that is not there.",
      ("## The week\n#### Monday", "## The week\n### Monday")),
    Rule(
      "unnamed-table", .warning,
      "Screen readers say the name of a column before each cell. Without a first row in words there is none.",
      ("|     |    |\n| --- | -- |\n| Monday | 12 |", "| Day | Visits |\n| --- | --- |\n| Monday | 12 |")),
    Rule(
      "unlinked-post", .warning,
      "Two months after it was written no other post links, follows or answers this one, and it is no part of a series. Readers find it "
        + "by its date alone. Journals of fewer than ten posts are not asked.",
      ("", "As in [the first hallway](2023-09-05-the-first-hallway.md), I stood and waited.")),
    Rule(
      "lonely-tag", .warning,
      "A tag that one post alone has brings nothing together, and its page has one entry. Journals of fewer than ten posts are not asked.",
      ("tags: hallway-conversations-in-may", "tags: conversation")),
    Rule(
      "near-tag", .warning,
      "Two tags that are nearly the same are mostly one tag and a slip. Each makes a page, and posts are missing from both.",
      ("tags: colaboration", "tags: collaboration")),
    Rule(
      "unanswered-question", .warning,
      "The last day for answers has passed and nobody has answered; readers still see the question as closed.",
      ("until: 2025-06-30", "until: 2027-06-30")),
    Rule(
      "series-gap", .warning,
      "The parts of a series are numbered, and a number is missing: readers will look for that part.",
      ("series: {name: Coaching notes, part: 4}   (after part 2)", "series: {name: Coaching notes, part: 3}")),
    Rule(
      "lost-address", .warning,
      "The last build made a page that the next one will take away. Links to it, in mails and elsewhere, will end at a page that says "
        + "there is nothing. If the text has a new address, let the old one lead there.",
      ("slug: our-bell", "slug: our-bell\naliases: /posts/the-bell/")),
    Rule(
      "changed-feed-id", .warning,
      "Feeds name each post by an id, and whoever follows them gets a post again when its id changes: when the journal moves to another "
        + "address, or a post gets another day. Say the old id, and it stays.",
      ("url: https://new.example/", "url: https://new.example/\nid: https://old.example/")),
    Rule(
      "private-name", .error,
      "A name of the list in 'private/names.txt' stands in a text, a caption, a file's name or the notes inside a picture. The list has a "
        + "name on each line, other forms of it behind '='; reports show its line and not the name. It finds these names and no others: "
        + "read what you publish.",
      ("I spoke with Maria Lopez after class.", "I spoke with a Grade 7 student after class.")),
    Rule(
      "dead-web-link", .warning,
      "With 'daybook check --external' each address of the web is asked once a week. This one is gone, or its server is.",
      ("[a study](https://gone.example/2011)", "[a study](https://library.example/study)")),
    Rule(
      "no-web-program", .error, "Web links are tried by the program 'curl', and it is missing or could not be run.",
      ("", "sudo apt install curl")),
    Rule(
      "unknown-rule", .error, "The setting 'check' names a rule that does not exist.",
      ("check: {vague-links: off}", "check: {vague-link: off}")),
    Rule(
      "fixed-rule", .error,
      "Rules that protect people, or without which there is no whole site, cannot be turned down.",
      ("check: {private-name: off}", "check: {lonely-tag: off}")),
    Rule(
      "broken-link", .error,
      "A link leads to a page, heading or file that the journal doesn't have. With 'mistakes: leave-out' in daybook.yml it's a warning, and the link becomes plain text.",
      ("[the fog](fogg.md)", "[the fog](fog.md)")),
    Rule(
      "stray-brackets", .warning,
      "Two brackets look like the begin of a link to a page, and aren't one: readers see them. For brackets that you want, write a "
        + "backslash before them, or put code between backticks.",
      ("As [[the fog] says", "As [[the fog]] says")),
    Rule(
      "ambiguous-link", .warning,
      "Several texts have the name in the brackets, so nobody can know which one is meant. The message says what finds each of them.",
      ("[[Weekly notes]]", "[[weekly-notes-2026-03-02|Weekly notes]]")),
    Rule(
      "embedded-page", .warning,
      "Other programs show a page inside another one. Here it becomes a link; only pictures and recordings can be shown.",
      ("![[the fog]]", "[[the fog]]")),
    Rule(
      "broken-fragment", .error, "A link leads to a heading that its page does not have.",
      ("[that week](fog.md#the-weak)", "[that week](fog.md#the-week)")),
    Rule(
      "withheld-link", .warning,
      "The link leads to something that is not published: a draft, a text for staff, one of a later day. On the page it becomes plain words.",
      ("[what we plan](the-draft.md)", "what we plan")),
    Rule(
      "dangerous-link", .warning, "An address that would run a program, or read a file, is never linked.",
      ("[open](javascript:show())", "[open](https://school.example/)")),
    Rule(
      "missing-image", .error, "There is no picture or recording of this name in the journal.",
      ("![The empty gym](gmy.jpg)", "![The empty gym](gym.jpg)")),
    Rule(
      "no-alt", .warning, "A picture without words does not exist for those who cannot see it.",
      ("![](gym.jpg)", "![The gym an hour before the dance, chairs still stacked](gym.jpg)")),
    Rule(
      "no-captions", .warning,
      "A recording without captions or transcript does not exist for those who cannot hear it.",
      ("media/talk.mp3", "media/talk.mp3\nmedia/talk.txt")),
    Rule(
      "raw-html", .warning, "HTML tags are left out, so that no text can break a page; the words between them stay.",
      ("<b>Wait</b> three seconds.", "**Wait** three seconds.")),
    Rule(
      "shortcode", .warning, "A mark of another program stands in the text and is shown as it is written.",
      ("{{< youtube abc >}}", "[Our talk](https://video.example/abc \"Video, 4 minutes\")")),
    Rule(
      "mistyped-link", .warning, "Brackets look like those of a link and are none, so readers see the brackets.",
      ("[The plan](our plan.pdf)", "[The plan](<our plan.pdf>)")),
    Rule(
      "mistyped-heading", .warning, "A heading needs a space after its signs; without it readers see the signs.",
      ("##Before the bell", "## Before the bell")),
    Rule(
      "stray-stars", .warning, "Stars with a space inside them make nothing strong, and readers see them.",
      ("**Note: **Bring a pencil.", "**Note:** Bring a pencil.")),
    Rule(
      "open-code", .warning, "Code begins and never ends, so that all words below it are shown as code.",
      ("```\nls -l\n\nThen we went on.", "```\nls -l\n```\n\nThen we went on.")),
    Rule(
      "pasted-list", .warning,
      "Lines that begin with a dash, or with 'a)', may be a list or a conversation. On the page they run together.",
      ("– Ms. Oak\n– Mr. Elm", "- Ms. Oak\n- Mr. Elm")),
    Rule(
      "pasted-table", .warning,
      "Lines with tabs between words were a table where they were copied from. On the page they run together.",
      ("Day⇥Visits\nMonday⇥12", "| Day | Visits |\n| --- | --- |\n| Monday | 12 |")),
    Rule(
      "local-file", .error,
      "The address of a picture or link leads to a file on the writer's own computer. Nobody else can see it.",
      ("![The gym](C:\\Users\\me\\gym.jpg)", "![The gym](gym.jpg)")),
    Rule(
      "same-file-name", .warning,
      "A picture or file is named without its folder, and several folders have one of that name.",
      ("![The gym](gym.jpg)", "![The gym](../media/2026/gym.jpg)")),
    Rule(
      "big-picture", .warning,
      "The picture has more than 1 MB, or more than 2400 dots on a side. On a phone between two lessons nobody waits for it.",
      ("gym.jpg (5 MB, 6000 × 4000)", "gym.jpg (0.4 MB, 2000 × 1333)")),
    Rule(
      "repeated-id", .warning,
      "Two headings or paragraphs of one text have the same id, so a link to it finds the first one only.",
      ("## May {#plan}\n## June {#plan}", "## May {#plan-may}\n## June {#plan-june}")),
    Rule(
      "unknown-callout", .warning,
      "A callout has a kind: note, tip, important, warning, caution, info, summary, todo, success, question, failure, danger, bug, example, "
        + "quote, or another program's name for one of them. Any other is shown as a note.",
      ("> [!TPI] Slip of the pen", "> [!tip] Slip of the pen")),
    Rule(
      "open-callout", .warning, "A callout begins with ':::' and its name, and ends with ':::' alone.",
      (":::note\nBring a pencil.\n\nWe met on Monday.", ":::note\nBring a pencil.\n:::\n\nWe met on Monday.")),
    Rule(
      "long-row", .warning,
      "A row of a table has more cells than the head. The words beyond it stand in the last cell, with their bars.",
      (
        "| day | what |\n| --- | --- |\n| Mon | met | parents |",
        "| day | what | who |\n| --- | --- | --- |\n| Mon | met | parents |"
      )),
    Rule(
      "open-comment", .warning,
      "A comment begins with two percent signs and never ends. What comes after it could be meant for nobody, so none of it is published.",
      ("%%ask Robin first\n\nWe met on Monday.", "%%ask Robin first%%\n\nWe met on Monday.")),
    Rule(
      "percent-signs", .warning,
      "Two percent signs begin and end a comment that nobody sees. Behind a number they are mostly a slip.",
      ("100%% of the class", "100% of the class")),
    Rule(
      "missing-footnote", .error, "The text points to a footnote that has no text.",
      ("She waited.[^1]", "She waited.[^1]\n\n[^1]: Forty seconds, by the clock.")),
    Rule(
      "unused-footnote", .warning, "Nothing points to this footnote, so it is not shown.",
      ("[^1]: Forty seconds.", "She waited.[^1]\n\n[^1]: Forty seconds.")),
    Rule(
      "repeated-footnote", .warning, "The same footnote has two texts; the first is shown.",
      ("[^1]: Forty seconds.\n[^1]: Fifty.", "[^1]: Forty seconds.\n[^2]: Fifty.")),
    Rule(
      "damaged-picture", .error, "The picture's file is damaged. Browsers might show half of it or nothing.",
      ("", "Open it in a program for pictures, and save it again as JPEG or PNG.")),
    Rule(
      "large-picture", .error, "The picture is larger than any screen, and larger than Daybook reads.",
      ("", "Save a copy that is 2000 pixels wide.")),
    Rule(
      "misnamed-picture", .error, "The file's ending names another format than it has.", ("gym.png (a JPEG)", "gym.jpg")
    ),
    Rule(
      "unknown-picture", .error, "Browsers do not show this format everywhere.", ("gym.heic", "gym.jpg")),
    Rule(
      "unsafe-picture", .error, "An SVG drawing holds a script or fetches something from elsewhere.",
      ("<script> inside chart.svg", "Export the drawing again without scripts, or as PNG.")),
    Rule(
      "no-picture-program", .error,
      "The setting 'images: {widths: …}' asks for smaller copies, and the program that makes them is missing.",
      ("", "sudo apt install libvips-tools")),
    Rule(
      "no-picture", .error, "The journal's logo must be a picture that browsers show.",
      ("logo: logo.pdf", "logo: logo.svg")),
    Rule(
      "no-picture-copy", .error, "A smaller copy of this picture could not be made.",
      ("", "Save the picture again as JPEG or PNG.")),
  ]
}
