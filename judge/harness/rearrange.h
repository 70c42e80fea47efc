#pragma once

#include <string>
#include <vector>

#include "model/problem.h"

namespace judge {

/// One way in which an input is rearranged into a shape that is the worst for some algorithm.
struct Rearrangement {
    std::string way;  ///< As on the tool's command line; empty: the input stays as it is.
    int part = -1;    ///< What alone is rearranged, by its number in the tool; -1: all.

    bool operator==(const Rearrangement&) const = default;
};

/// Those that a problem's inputs allow by their types: none where they are text. In each row one
/// way, of all parts first and then, if there are several, of each alone.
std::vector<std::vector<Rearrangement>> rearrangements_of(const Interface& interface);

/// On what input, for a person: "on sorted input"; of an input of `calls`, what they name.
std::string in_words(const Rearrangement& rearranged, bool calls);

/// The function `rearrange` of a problem's tool (support/shapes.h).
std::string rearrange_glue(const Interface& interface);

}  // namespace judge
