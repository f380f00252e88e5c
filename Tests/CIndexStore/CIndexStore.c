// The few functions of the toolchain's libIndexStore that tell who defines and who uses a symbol. Which toolchain runs is known
// only then, so they're looked up by their names.
#include "CIndexStore.h"

#include <dlfcn.h>
#include <stdint.h>
#include <string.h>

enum { record_dependency = 2, definition = 1 << 1, reference = 1 << 2 };

typedef bool (*NameApplier)(void *context, IndexText name);
typedef bool (*Applier)(void *context, void *item);

static struct {
  void *(*create)(const char *, void *);
  void (*dispose)(void *);
  bool (*units)(void *, unsigned, void *, NameApplier);
  void *(*unit)(void *, const char *, void *);
  void (*dispose_unit)(void *);
  bool (*dependencies)(void *, void *, Applier);
  int (*dependency_kind)(void *);
  IndexText (*dependency_name)(void *);
  IndexText (*dependency_path)(void *);
  void *(*record)(void *, const char *, void *);
  void (*dispose_record)(void *);
  bool (*occurrences)(void *, void *, Applier);
  void *(*symbol)(void *);
  uint64_t (*roles)(void *);
  IndexText (*identifier)(void *);
} api;

static bool find(void *library) {
  struct { void **place; const char *name; } wanted[] = {
    {(void **)&api.create, "indexstore_store_create"},
    {(void **)&api.dispose, "indexstore_store_dispose"},
    {(void **)&api.units, "indexstore_store_units_apply_f"},
    {(void **)&api.unit, "indexstore_unit_reader_create"},
    {(void **)&api.dispose_unit, "indexstore_unit_reader_dispose"},
    {(void **)&api.dependencies, "indexstore_unit_reader_dependencies_apply_f"},
    {(void **)&api.dependency_kind, "indexstore_unit_dependency_get_kind"},
    {(void **)&api.dependency_name, "indexstore_unit_dependency_get_name"},
    {(void **)&api.dependency_path, "indexstore_unit_dependency_get_filepath"},
    {(void **)&api.record, "indexstore_record_reader_create"},
    {(void **)&api.dispose_record, "indexstore_record_reader_dispose"},
    {(void **)&api.occurrences, "indexstore_record_reader_occurrences_apply_f"},
    {(void **)&api.symbol, "indexstore_occurrence_get_symbol"},
    {(void **)&api.roles, "indexstore_occurrence_get_roles"},
    {(void **)&api.identifier, "indexstore_symbol_get_usr"},
  };
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    *wanted[i].place = dlsym(library, wanted[i].name);
    if (!*wanted[i].place) return false;
  }
  return true;
}

typedef struct {
  void *store;
  const char *root;
  void *context;
  IndexFileVisitor visit_file;
  IndexSymbolVisitor visit_symbol;
} Walk;

/// Copies a text so that it ends with a zero byte; `false` if it's too long.
static bool copy(IndexText text, char *out, size_t size) {
  if (text.length >= size) return false;
  memcpy(out, text.bytes, text.length);
  out[text.length] = 0;
  return true;
}

static bool visit_occurrence(void *context, void *occurrence) {
  Walk *walk = context;
  uint64_t roles = api.roles(occurrence);
  if (roles & (definition | reference)) {
    walk->visit_symbol(walk->context, api.identifier(api.symbol(occurrence)), roles & definition);
  }
  return true;
}

static bool visit_dependency(void *context, void *dependency) {
  Walk *walk = context;
  char name[4096];
  IndexText file = api.dependency_path(dependency);
  size_t length = strlen(walk->root);
  if (api.dependency_kind(dependency) != record_dependency || file.length < length
      || memcmp(file.bytes, walk->root, length) != 0 || !copy(api.dependency_name(dependency), name, sizeof name)) {
    return true;
  }
  void *record = api.record(walk->store, name, NULL);
  if (!record) return true;
  walk->visit_file(walk->context, file);
  api.occurrences(record, walk, visit_occurrence);
  api.dispose_record(record);
  return true;
}

static bool visit_unit(void *context, IndexText unit_name) {
  Walk *walk = context;
  char name[4096];
  if (!copy(unit_name, name, sizeof name)) return true;
  void *unit = api.unit(walk->store, name, NULL);
  if (!unit) return true;
  api.dependencies(unit, walk, visit_dependency);
  api.dispose_unit(unit);
  return true;
}

const char *index_store_visit(
  const char *path, const char *store, const char *root, void *context, IndexFileVisitor visit_file,
  IndexSymbolVisitor visit_symbol) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
  if (!find(library)) return "the library lacks a function";
  Walk walk = {api.create(store, NULL), root, context, visit_file, visit_symbol};
  if (!walk.store) return "the store can't be opened";
  api.units(walk.store, 0, &walk, visit_unit);
  api.dispose(walk.store);
  return NULL;
}
