#pragma once

#include <initializer_list>
#include <vector>

#include "mutate/edit_list.h"

namespace judge::mutate {

// The mistakes that can be made in one expression, its parts apart.

/// Another operator, or one operand alone.
void edit_operator(EditList& edits, CXCursor cursor);

/// A comparison of objects. By C++20 one operator may stand for another; where it is written is
/// known.
void edit_overloaded(EditList& edits, CXCursor cursor, const std::vector<CXCursor>& arguments);

void edit_unary(EditList& edits, CXCursor cursor);
void edit_literal(EditList& edits, CXCursor cursor);

/// Off by one, where it is a whole number.
void edit_index(EditList& edits, CXCursor index);
void edit_returned(EditList& edits, CXCursor cursor);

/// A literal is moved as a constant, and so is `i + 1`.
void move_by_one(EditList& edits, CXCursor expression, std::initializer_list<const char*> signs);

/// What is no comparison, and is not joined of several, which are changed themselves.
void negate(EditList& edits, CXCursor condition);

/// Of two neighbours of one type.
void swap_arguments(EditList& edits, CXCursor call, const std::vector<CXCursor>& arguments);

}  // namespace judge::mutate
