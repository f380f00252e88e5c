import FrontMatter

/// The day on which tests build.
enum PostDateOf {
  static var testDay: PostDate { PostDate(text: "2026-03-02") ?? PostDate(.epoch) }
}
