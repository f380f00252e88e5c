/* The least that any generator on libcmark has to do: read each post, skip its front matter, run libcmark with its
 * default allocator, and write `<output>/<slug>/index.html` in a fixed frame, on two threads. No links, no lists of
 * posts, no templates. What Daybook takes is compared with this.
 *
 *   baseline <folder of .md files> <output>
 */
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { THREADS = 2 };

static const char HEAD[] =
    "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>A post</title>\n"
    "<link rel=\"stylesheet\" href=\"../../style.css\">\n"
    "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"../../feed.xml\">\n</head>\n<body>\n"
    "<a href=\"#main\">Skip to the text</a>\n<header><nav aria-label=\"Site\"><a href=\"../../\">Home</a> "
    "<a href=\"../\">Posts</a> <a href=\"../../levels/\">Levels</a> <a href=\"../../tags/\">Themes</a> "
    "<a href=\"../../people/\">People</a> <a href=\"../../series/\">Series</a></nav></header>\n"
    "<main id=\"main\">\n<article>\n<h1>A post</h1>\n";
static const char TAIL[] =
    "</article>\n</main>\n<footer><p>A journal of school leaders.</p></footer>\n</body>\n</html>\n";

static char **paths;
static size_t path_count;
static atomic_size_t next_path;
static const char *output;

static void fail(const char *what) {
  fprintf(stderr, "baseline: %s: %s\n", what, strerror(errno));
  exit(1);
}

static void *required(void *memory) {
  if (!memory) fail("memory");
  return memory;
}

/* Fills `paths` with all .md files below `folder`. */
static void find_posts(char *folder) {
  char *roots[] = {folder, NULL};
  size_t capacity = 0;
  FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_NOSTAT | FTS_NOCHDIR, NULL);
  if (!walk) fail(folder);
  for (FTSENT *entry; (entry = fts_read(walk));) {
    if (entry->fts_info == FTS_D || entry->fts_info == FTS_DP) continue;
    if (entry->fts_namelen < 4 || strcmp(entry->fts_name + entry->fts_namelen - 3, ".md") != 0) continue;
    if (path_count == capacity) {
      capacity = capacity ? capacity * 2 : 1024;
      paths = required(realloc(paths, capacity * sizeof *paths));
    }
    paths[path_count++] = required(strdup(entry->fts_path));
  }
  fts_close(walk);
}

/* The whole file, ended by a zero byte; the caller frees it. */
static char *read_file(const char *path, size_t *length) {
  struct stat info;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0 || fstat(file, &info) != 0) fail(path);
  char *text = required(malloc((size_t)info.st_size + 1));
  size_t size = 0;
  for (ssize_t got; (got = read(file, text + size, (size_t)info.st_size - size)) != 0; size += (size_t)got)
    if (got < 0) fail(path);
  close(file);
  text[size] = 0;
  *length = size;
  return text;
}

/* Where the text begins: after the second of two lines of `---`. */
static const char *body_of(const char *text) {
  if (strncmp(text, "---\n", 4) != 0) return text;
  const char *end = strstr(text + 4, "\n---\n");
  return end ? end + 5 : text;
}

static void append(char **at, const char *text, size_t length) {
  memcpy(*at, text, length);
  *at += length;
}

static void write_page(const char *path, const char *html) {
  char name[4096];
  const char *slug = strrchr(path, '/') + 1;
  if (strlen(slug) > 14 && slug[4] == '-' && slug[7] == '-' && slug[10] == '-') slug += 11; /* 2026-03-02- */
  int length = snprintf(name, sizeof name, "%s/%.*s", output, (int)(strlen(slug) - 3), slug);
  if (length < 0 || (size_t)length + sizeof "/index.html" > sizeof name) fail("a path is too long");
  if (mkdir(name, 0777) != 0 && errno != EEXIST) fail(name);
  strcat(name, "/index.html");

  size_t body = strlen(html), size = sizeof HEAD - 1 + body + sizeof TAIL - 1;
  char *page = required(malloc(size)), *end = page;
  append(&end, HEAD, sizeof HEAD - 1);
  append(&end, html, body);
  append(&end, TAIL, sizeof TAIL - 1);
  int file = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) fail(name);
  for (size_t done = 0; done < size;) {
    ssize_t wrote = write(file, page + done, size - done);
    if (wrote < 0) fail(name);
    done += (size_t)wrote;
  }
  if (close(file) != 0) fail(name);
  free(page);
}

static void *work(void *unused) {
  (void)unused;
  for (size_t index; (index = atomic_fetch_add(&next_path, 1)) < path_count;) {
    size_t length;
    char *text = read_file(paths[index], &length);
    const char *body = body_of(text);
    char *html = cmark_markdown_to_html(body, length - (size_t)(body - text), CMARK_OPT_SMART | CMARK_OPT_VALIDATE_UTF8);
    write_page(paths[index], html);
    free(html);
    free(text);
  }
  return NULL;
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: baseline <folder of .md files> <output>\n");
    return 2;
  }
  output = argv[2];
  if (mkdir(output, 0777) != 0 && errno != EEXIST) fail(output);
  find_posts(argv[1]);
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; i++)
    if ((errno = pthread_create(&threads[i], NULL, work, NULL))) fail("a thread");
  for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
  return 0;
}
