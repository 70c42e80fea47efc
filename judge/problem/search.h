#pragma once

#include <string>
#include <vector>

#include "model/problem.h"

namespace judge {

/// How well words name a problem.
struct NameMatch {
    std::size_t words = 0;  ///< How many of them are in its names.
    int closeness = 0;      ///< The more, the better they fit; among matches of as many words.
};

/// The slug, the title and the common names of a problem.
std::vector<std::string> names_of(const Problem& problem);

/// Looks for the words of `query` in `names`, in any order, whatever their case: whole, as
/// beginnings or parts of words, or misspelt. A name that they make up is closer than one with more
/// words.
NameMatch match_names(const std::vector<std::string>& names, const std::vector<std::string>& query);

/// How many words match_names looks for; "two-sum" are two.
std::size_t word_count(const std::vector<std::string>& query);

}  // namespace judge
