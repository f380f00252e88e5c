/// Folders as the programs keep them, with invented texts.
enum MarkdownFolder {
  /// The least that is a picture.
  static let gif = String(
    decoding: [
      0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
    ], as: UTF8.self)

  static let jekyll: [String: String] = [
    "_config.yml": """
    url: https://ferry.example
    baseurl: /log
    permalink: /:categories/:year/:month/:day/:title/
    collections:
      notes:
        output: true
      plans:
        output: false
    defaults:
      - scope: {path: ""}
      - scope:
          path: "_posts/hidden"
        values:
          published: false

    """,
    "_posts/2021-03-02-the-bell.md": """
    ---
    layout: post
    title: "The bell: a note"
    categories: [news]
    tags: [Team work, bells]
    author: Ingrid Vasker
    last_modified_at: 2021-03-05
    image: /assets/bell.gif
    ---
    It rang. See [the door]({% post_url 2021-03-03-a-door %}) and [again]({{ site.baseurl }}/2021/03/03/a-door/#late).

    ![The bell]({{ "/assets/bell.gif" | relative_url }})

    {% highlight ruby %}
    puts "{{ not a mark }}"
    {% endhighlight %}

    {% comment %}canarycomment{% endcomment %}
    {% youtube abc123 %}

    """,
    "_posts/2021-03-03-a-door.md": "---\ntitle: A door\nredirect_from: /old-door/\n---\n\n## Late\n\nIt opened.\n",
    "_posts/2021-03-04-no.md": "---\ntitle: canaryunpublished\npublished: false\n---\n\ncanaryunpublished\n",
    "_posts/hidden/2021-03-05-scope.md": "---\ntitle: canaryscope\n---\n\ncanaryscope\n",
    "_drafts/later.md": "---\ntitle: canarydraft\n---\n\ncanarydraft\n",
    "_plans/plan.md": "---\ntitle: canaryplan\n---\n\ncanaryplan\n",
    "_notes/note.md": "---\ntitle: A note\n---\n\nSeen.\n",
    "about.md": "---\ntitle: About\npermalink: /about-us/\n---\n\nUs.\n",
    "readme.md": "canaryreadme\n",
    "loose.md": "canaryloose\n",
    "_includes/part.md": "canarypart\n",
    "_site/2021/fog.md": "canarysite\n",
    "assets/bell.gif": gif,
    "assets/unused.gif": gif,
    "index.html": "<p>canarypage</p>\n",
  ]

  static let hugo: [String: String] = [
    "hugo.toml": "baseURL = 'https://ferry.example/'\n[permalinks]\n  posts = '/:year/:slug/'\n",
    "content/_index.md": "---\ntitle: Home\n---\n",
    "content/about.md": "+++\ntitle = \"About\"\ndate = 2020-01-01\n+++\n\nUs.\n",
    "content/posts/_index.md": "---\ntitle: Posts\n---\n",
    "content/posts/bell/index.md": """
    +++
    title = 'The bell'
    date = 2021-03-02T08:15:00-06:00
    lastmod = 2021-03-05
    tags = [
      "team work", # a comment
      "bells",
    ]
    slug = "the-bell"
    aliases = ["/bells/first/"]
    [params]
      mood = "glad"
    +++
    See [the door]({{< relref "door.md#late" >}}).

    ![Ringing](ring.gif "At seven")
    {{< figure src="/images/hall.gif" alt="The hall" caption="At eight" >}}

    {{< youtube abc123 >}}

    {{% notice warning %}}
    Mind the *step*.
    {{% /notice %}}

    {{< chart "sales" >}}

    """,
    "content/posts/bell/ring.gif": gif,
    "content/posts/door.md": "---\ntitle: A door\ndate: 2021-03-03\n---\n\n## Late\n\nIt opened.\n",
    "content/posts/draft.md": "+++\ntitle = \"canarydraft\"\ndate = 2021-03-04\ndraft = true\n+++\n\ncanarydraft\n",
    "content/posts/gone.md": "---\ntitle: canarygone\ndate: 2021-03-04\nexpiryDate: 2022-01-01\n---\n\ncanarygone\n",
    "content/posts/wait.md": "---\ntitle: canarywait\ndate: 2021-03-04\npublishDate: 2090-01-01\n---\n\ncanarywait\n",
    "content/posts/json.md":
      "{\n  \"title\": \"From JSON\",\n  \"date\": \"2021-03-06\",\n  \"tags\": [\"bells\"]\n}\n\nIt is.\n",
    "content/posts/headless.md":
      "---\ntitle: canaryheadless\ndate: 2021-03-04\n_build:\n  render: never\n---\n\ncanaryheadless\n",
    "static/images/hall.gif": gif,
    "archetypes/default.md": "+++\ntitle = '{{ .Name }}'\n+++\n",
    "themes/t/README.md": "canarytheme\n",
    "public/posts/fog.md": "canarypublic\n",
  ]

  static let vault: [String: String] = [
    ".obsidian/app.json": "{}",
    "Reading list.md":
      "---\npublish: true\naliases: [Books]\n---\n\nSee [[The bell]], [[deep/The door|that door]], [[Books]].\n",
    "The bell.md": """
    ---
    publish: true
    date: 2021-03-02
    tags: [bells]
    ---

    ![[Photo of it.gif|300]] %%canarycomment%% and [[deep/The door#Late|late]], [[Nowhere yet]].

    > [!tip] Ring
    > Twice.

    """,
    "deep/The door.md": "---\npublish: true\ndate: 2021-03-03\n---\n\n## Late\n\nIt opened.\n",
    "Diary.md": "canarydiary\n",
    "No.md": "---\ndg-publish: false\n---\n\ncanaryno\n",
    "private/Plan.md": "---\npublish: true\n---\n\ncanaryplan\n",
    "Templates/Day.md": "# {{title}}\n\ncanarytemplate\n",
    "attachments/Photo of it.gif": gif,
  ]

  static let quartz: [String: String] = [
    "quartz.config.ts":
      "  baseUrl: \"ferry.example\",\n  ignorePatterns: [\"private\", \"templates\", \".obsidian\"],\n",
    "content/index.md": "---\ntitle: Welcome\n---\n\nRead [[The bell]].\n",
    "content/Notes/The bell.md": "---\ntitle: The bell\ndate: 2021-03-02\n---\n\nIt rang.\n",
    "content/private/plan.md": "---\ntitle: canaryplan\n---\n\ncanaryplan\n",
    "content/draft.md": "---\ntitle: canarydraft\ndraft: true\n---\n\ncanarydraft\n",
    "quartz/components/README.md": "canarycode\n",
    "docs/index.md": "canarydocs\n",
  ]

  static let eleventy: [String: String] = [
    "eleventy.config.js": "module.exports = {}",
    "src/posts/2021-03-02-the-bell.md":
      "---\ntitle: The bell\ntags: [posts, bells]\n---\n\nSee [the door](/posts/a-door/).\n",
    "src/posts/2021-03-03-a-door.md": "---\ntitle: A door\n---\n\nIt opened. ![It](../img/door.gif)\n",
    "src/posts/2021-03-04-no.md": "---\ntitle: canaryhidden\npermalink: false\n---\n\ncanaryhidden\n",
    "src/img/door.gif": gif,
    "node_modules/x/readme.md": "canarymodule\n",
    "README.md": "canaryreadme\n",
  ]
}
