#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"
#include "model/report.h"

namespace judge {

/// Puts what the compiler and the linker said of a solution into its author's terms, who does not
/// know the text that the judge puts behind it (harness/glue.h), and gives every message a place of
/// theirs:
///
/// - a `{` that is never closed, at that `{`;
/// - a class that is none to the judge, such as a union or one in a namespace (odd_class.h);
/// - a signature that does not fit the problem (signature.h), unless there are other errors, which
///   explain that as well;
/// - what is used but nowhere defined, where it is named first.
///
/// Messages about the judge's own text are left out: they follow from these. The compiler has
/// decided that the solution is wrong, and a look at its text only words why.
void explain_errors(const Interface& interface, std::string_view solution,
                    const std::string& shown_as, std::vector<CompilerMessage>& messages);

}  // namespace judge
