#pragma once

#include <string>
#include <string_view>

#include "model/problem.h"
#include "model/report.h"

namespace judge {

/// As a person writes it under `using namespace std`:
/// "vector<string> topKEvents(vector<string>& events, int k)".
std::string signature(const FunctionInterface& function);
std::string signature(const Method& method);
std::string constructor_signature(const ClassInterface& described);

/// What is wrong with a solution that the compiler took but that does not fit the problem, in the
/// user's terms: "`topKEvents` takes `(vector<string>&, int)`; yours takes `(vector<int>&, int)`",
/// with the line of theirs. `complaint` is the rest of the failed assertion's message, after
/// signature_marker: "call NAME", "returns NAME", "changes NAME", "class NAME" or "type NAME".
///
/// What the user wrote is found by looking through the text, which macros and templates can
/// mislead: it only words the message, the compiler has decided.
CompilerMessage explain_signature(const Interface& interface, std::string_view complaint,
                                  std::string_view solution, const std::string& shown_as);

}  // namespace judge
