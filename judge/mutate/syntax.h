#pragma once

#include <string>

#include "mutate/source.h"

namespace judge::mutate {

// What kinds of syntax there are, as far as edits tell them apart.

bool is_loop(CXCursorKind kind);
bool is_function(CXCursorKind kind);
bool is_cast(CXCursorKind kind);

/// What is not run, or has to be known to the compiler.
bool is_left_alone(CXCursorKind kind);

/// Of any width and sign, `bool` and characters apart.
bool is_integer(CXCursor cursor);
bool is_literal(CXCursor cursor);

/// Below what the compiler adds by itself.
CXCursor as_written(CXCursor cursor);

}  // namespace judge::mutate
