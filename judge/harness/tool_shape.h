#pragma once

#include <string>

#include "model/problem.h"

namespace judge {

/// C++ before everything of the problem's: a name that the problem file gives to something, but
/// that is a macro, fails an #error at its own place there, with this text:
///
///     shape_marker NAME
std::string name_questions(const Problem& problem);

/// C++ behind the author's files and before the tool's own text, which asks whether they define
/// what that will call. What is missing or does not fit fails a static_assert with this message:
///
///     shape_marker FILE|NAME|WHAT IT HAS TO BE
///
/// FILE and NAME say where a message about it belongs; both are empty where it has a place of its
/// own, and the rest is the whole sentence. harness/explain_tool_errors.h words all of them.
std::string shape_questions(const Problem& problem);

inline constexpr const char* shape_marker = "judge-shape:";

}  // namespace judge
