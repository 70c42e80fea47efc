#pragma once

#include <vector>

#include "support/choice_source.h"

namespace judge {

using judge_choices::Choice;
using judge_choices::Span;
using judge_choices::Values;

/// An input as the choices that made it, and whether what is looked for happens on it. (That all
/// changes are made to choices, never to the input itself, is what keeps every input one that the
/// generator can make: MacIver and Donaldson, "Test-Case Reduction via Test-Case Generation",
/// ECOOP 2020.)
struct Trial {
    std::vector<Choice> choices;
    std::vector<Span> spans;  ///< By where they begin, outer ones first.
    bool fails = false;
};

Values values_of(const Trial& trial);

/// Whether `left` is the simpler: fewer choices, then the smaller in the first that differs.
bool is_simpler(const Values& left, const Values& right);

}  // namespace judge
