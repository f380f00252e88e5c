#ifndef CINDEXSTORE_H
#define CINDEXSTORE_H

#include <stdbool.h>
#include <stddef.h>

/// Text that is valid until the call returns; it has no zero byte at its end.
typedef struct {
  const char *bytes;
  size_t length;
} IndexText;

/// Called for each file, before its symbols.
typedef void (*IndexFileVisitor)(void *context, IndexText path);

/// Called for each place that defines a symbol or refers to one.
typedef void (*IndexSymbolVisitor)(void *context, IndexText symbol, bool defines);

/// Visits the files below a folder as the compiler last noted them.
///
/// - Parameters:
///   - library: the toolchain's libIndexStore.
///   - store: the folder that the compiler writes, `index/store` beside the products of a debug build.
///   - root: with a slash at its end.
/// - Returns: `NULL`, or what went wrong.
const char *index_store_visit(
  const char *library, const char *store, const char *root, void *context, IndexFileVisitor visit_file,
  IndexSymbolVisitor visit_symbol);

#endif
