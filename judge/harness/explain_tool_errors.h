#pragma once

#include <string>
#include <vector>

#include "model/problem.h"
#include "model/report.h"

namespace judge {

/// A file of the problem's own C++.
struct AuthorsFile {
    std::string path;  ///< Absolute, as the compiler names it.
    std::string text;
};

/// Puts what the compiler said of a problem's tool into its author's terms, who does not know the
/// text that the judge puts around theirs (harness/tool.h), and gives every message a place of
/// theirs:
///
/// - what has to be in validator.cpp or checker.cpp and is not, or does not fit (tool_shape.h);
/// - a bracket, a comment or an #if that is never closed, where it is opened;
/// - an expression of the problem file that goes on where it ends;
/// - what only the judge's own text stumbles over, at the word that it is about.
///
/// Messages about the judge's own text are left out: they follow from these. Files below the
/// problem's folder are named as Problem::shown_as names that.
void explain_tool_errors(const Problem& problem, const std::vector<AuthorsFile>& files,
                         std::vector<CompilerMessage>& messages);

}  // namespace judge
