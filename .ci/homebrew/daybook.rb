# Builds Daybook from its source on macOS. A release's own copy has the address, the version, and the checksum filled in.
#
# Not tried so far: no Mac was at hand.
class Daybook < Formula
  desc "Turn a folder of Markdown reflections into a website"
  homepage "@ADDRESS@"
  url "@ADDRESS@/archive/refs/tags/v@VERSION@.tar.gz"
  sha256 "@SHA256@"
  license "MIT"

  depends_on "pkgconf" => :build
  depends_on xcode: ["26.0", :build]
  depends_on "cmark"
  depends_on "expat"
  depends_on "gumbo-parser"
  depends_on "libyaml"
  depends_on "nettle"
  depends_on "zlib"

  def install
    system "make", "install", "PREFIX=#{prefix}", "ZSH_COMPLETIONS=#{zsh_completion}"
  end

  test do
    system bin/"daybook", "init", "my-journal", "--title", "Notes from Oak School", "--name", "Jordan Reyes"
    system bin/"daybook", "build", "my-journal"
    assert_path_exists testpath/"my-journal/output/index.html"
  end
end
