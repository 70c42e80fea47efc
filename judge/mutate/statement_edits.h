#pragma once

#include <string>

#include "mutate/edit_list.h"

namespace judge::mutate {

/// Whether what a function of this name does shows in time and space alone, or nowhere.
bool is_unseen(const std::string& function);

/// An expression or a jump, which may be left out.
void edit_statement(EditList& edits, CXCursor statement);

// Leaving a function before a statement of it, or before a body's first one, where what is
// `returned` can be made of nothing.
void leave_early(EditList& edits, CXCursor statement, CXType returned);
void leave_early_at_start(EditList& edits, CXCursor body, CXType returned);

}  // namespace judge::mutate
