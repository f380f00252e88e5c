"""A journal by somebody who wishes us no good, and by somebody who has odd taste: every page must still be sound."""

import math
import wave
from pathlib import Path

ATTACKS = [
    "<script>window.hostile=1</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "</title></style></textarea><script>alert(1)</script>",
    "{{title}} {{{body}}} {{>layout}} <%= 7*7 %> ${7*7}",
    "javascript:alert(1)",
    "]]> --> <!-- &lt;script&gt; &#x3C;b&#x3E;",
]
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 4
ARABIC = "نقرأ في المدرسة كل صباح، ثم نسأل: ماذا تعلمنا اليوم؟ "
HEBREW = "אנחנו קוראים בכל בוקר, ואז שואלים: מה למדנו היום? "
EMOJI = "👩🏽‍🏫🧑‍🎓🏫 🦉✨ 🇨🇺🇲🇽 1️⃣ ❤️‍🔥"


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def front(text: str = "", **fields: str) -> str:
    lines = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return f"---\n{lines}---\n{text}\n"


def settings() -> str:
    return f"""title: {quoted(ATTACKS[2] + " A journal " + ATTACKS[0])}
description: {quoted(" ".join(ATTACKS))}
vision: {quoted(ATTACKS[1] + " " + EMOJI)}
footer: {quoted(ATTACKS[4])}
license: {quoted(ATTACKS[3])}
url: https://hostile.example/our/journal/
accent: "#7a1f3d"
plan: public
links: warn
"""


def attacks_everywhere() -> dict[str, str]:
    """Each attack in each field that takes words, and in the text in each form that Markdown has."""
    files = {}
    for number, attack in enumerate(ATTACKS):
        words = quoted(attack + f" {number}")
        text = "\n\n".join([
            attack, f"# {attack}", f"- {attack}", f"> {attack}\n> — {attack}", f"`{attack}`", f"```{attack}\n{attack}\n```",
            f"[{attack}](javascript:alert(1))", f"[words]({attack.replace(' ', '%20')})", f"![{attack}](../media/dot.png \"{attack}\")",
            f"| {attack} |\n| --- |\n| {attack} |", f"> [!NOTE] {attack}\n> {attack}", f"Note.[^{number}]\n\n[^{number}]: {attack}",
            f"[[{attack}]] [[attack-0|{attack}]]", f"<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">a link</a>", "<iframe src=\"//evil.example\">"])
        files[f"posts/attack-{number}.md"] = front(
            text, title=words, date=f"2026-02-{number + 1:02}", summary=words, tags=f"[{words}, plain]", authors=f"[{words}]",
            levels="[first, second]", series=f"{{name: {words}, part: 1}}", sources=f"[{{title: {words}, author: {words}, url: 'https://a.example/?q=\"><script>'}}]",
            asks=f"[{words}]", next=f"[{words}]", promises=f"[{words}]", skills=f"[{words}]", **{"image": "../media/dot.png", "alt": words})
    return files


def odd_texts() -> dict[str, str]:
    table = "| " + " | ".join(f"column {n}" for n in range(30)) + " |\n|" + " --- |" * 30 + "\n"
    table += "".join("| " + " | ".join(f"cell{row}x{n}" for n in range(30)) + " |\n" for row in range(40))
    code = "\n".join(f"let line{n} = " + "value + " * 40 + "0" for n in range(800))
    links = ["https://a.example/" + "very-long-path/" * 30, "https://a.example/?a=1&b=2&amp;c=%22%3Cscript%3E#x",
             "https://münchen.example/straße", "mailto:somebody@school.example?subject=%0D%0Ax", "tel:+123", "//b.example/x"]
    return {
        "posts/long-words.md": front(f"{WORD} {WORD}\n\n## {WORD}\n\n- {WORD}\n\n> {WORD}\n\n| {WORD} | {WORD} |\n| --- | --- |\n| {WORD} | b |",
                                     title=WORD, date="2026-03-01", summary=WORD, tags=f"[{WORD}]", authors=f"[{WORD}]"),
        "posts/wide.md": front(table, title="A wide table", date="2026-03-02", levels="first"),
        "posts/code.md": front(f"```\n{code}\n```", title="Much code", date="2026-03-03"),
        "posts/arabic.md": front(f"{ARABIC * 20}\n\n## {ARABIC}\n\n- {ARABIC}\n\n> {ARABIC}\n> — {ARABIC}\n\n{HEBREW * 10}",
                                 title=ARABIC, date="2026-03-04", lang="ar", tags="plain", levels="second"),
        "posts/emoji.md": front(f"{EMOJI * 30}\n\n## {EMOJI}", title=EMOJI, date="2026-03-05", tags=f"[{quoted('🦉 owls')}]", levels="first"),
        "posts/many-tags.md": front("Words.", title="A hundred tags", date="2026-03-06", tags=", ".join(f"tag {n}" for n in range(100)),
                                    levels="first, second"),
        "posts/links.md": front("\n\n".join(f"[{link[:40]}]({link})\n\n<{link}>" for link in links), title="Links", date="2026-03-07"),
        "posts/empty.md": front("", title="Nothing", date="2026-03-08"),
        "posts/deep.md": front("\n".join("  " * n + "- deep" for n in range(40)) + "\n\n" + "> " * 40 + "deep", title="Deep", date="2026-03-09"),
        "posts/headings.md": front("\n\n".join("#" * (1 + n % 6) + f" Heading {n % 7}\n\nWords." for n in range(60)), title="Many headings",
                                   date="2026-03-10", follows="empty"),
        "posts/recordings.md": front(
            "[A bell](bell.wav)\n\n![A film](film.mp4)\n\n[How we plan](https://www.vimeo.com/1?a=\"b \"video, 12 min\")\n\n"
            f"[{ATTACKS[0]}](https://youtu.be/x '{ATTACKS[0]}')\n\n[Words](https://a.example/ \"podcast {ATTACKS[3]}\")",
            title="Recordings", date="2026-03-12"),
        "posts/signs.md": front("\u202egnp.exe\u202c a\u200bb\ufeffc \u0001 \u2028 \ud7ff \ue000 \ufffd\n", title="Signs \u202egnp\u202c that hide",
                                date="2026-03-11"),
    }


def things() -> dict[str, str]:
    words = quoted(ATTACKS[1])
    return {
        "levels/first.md": front(ATTACKS[0], title=quoted("First " + ATTACKS[2]), supports="second", skills="asking", order="1"),
        "levels/second.md": front(WORD, title=quoted("Second " + WORD), order="2"),
        "people/nobody.md": front(ATTACKS[1], name=quoted(ATTACKS[4]), role=words, level="first",
                                  links="[{" + words + ": 'https://a.example/\"><script>'}]"),
        "skills/asking.md": front("", title=quoted("Asking " + ATTACKS[0]), looks_like=f"{{first: {words}}}"),
        "goals/goal.md": front(ATTACKS[0], title=words, person="nobody", supports="second", leverages="asking", by="2026-12-01",
                               checks=f"{{2026-03-01: {words}}}"),
        "questions/question.md": front(ATTACKS[0], asks=words, **{"from": "nobody", "for": "first"}),
        "tags/plain.md": front(ATTACKS[0], title=quoted("Plain " + ATTACKS[0]), summary=words, opposite="'tag 1'"),
        "teams/team.md": front(ATTACKS[0], title=words, members="nobody"),
        "sources/source.md": front(ATTACKS[0], title=words, author=words, url="https://a.example/'onclick='alert(1)"),
        "pages/free.md": front("", title=quoted(ATTACKS[3])),
    }


# One pixel, for pictures that only have to be there.
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63600000000200014bdf3d7a0000000049454e44ae426082")


def write_hostile_journal(folder: Path):
    texts = {"daybook.yml": settings(), "templates/assets/custom.css": ".card { border-color: var(--accent); }\n"}
    texts |= {f"content/{path}": text for path, text in (attacks_everywhere() | odd_texts() | things()).items()}
    for path, text in texts.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    media = folder / "content/media"
    media.mkdir(parents=True, exist_ok=True)
    (media / "dot.png").write_bytes(DOT)
    write_bell(media / "bell.wav")
    (media / "bell.txt").write_text("A bell rings for half a second.\n", encoding="utf-8")
    (media / "film.mp4").write_bytes(b"no film at all")
    (media / "film.vtt").write_text("WEBVTT\n\n00:00.000 --> 00:01.000\n<script>alert(1)</script>\n", encoding="utf-8")


def write_bell(file: Path):
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes(bytes(128 + int(100 * math.sin(n / 3)) for n in range(4000)))
