#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "advice/code_structure.h"
#include "advice/work_shares.h"
#include "model/order.h"

namespace judge {

/// A statement that carries growth, as the patterns of hints look at it.
struct HintSite {
    int first_line = 0;  ///< From 1.
    std::string text;    ///< Its lines as they are written, without indentation.
    std::string code;    ///< The same with comments and the contents of literals blanked out.
    int loops = 0;       ///< Around it, in its function.
    const CodeFunction* function = nullptr;  ///< Where it stands, if that is known.
    Order growth;                            ///< As measured.
    WorkShares work;                         ///< As counted; all zero when it is not known.
    const Sample* run = nullptr;             ///< That with most work of `line`, if there are runs.
    int line = 0;                            ///< The one that was measured, from 1.
    const CodeStructure* structure = nullptr;
};

/// Whether more than one statement stands there: which of them does the work was not measured.
bool has_several_statements(std::string_view code);

/// Whether it outgrows all powers of some size.
bool is_exponential(const Order& growth);

/// The outermost container that `name` is declared as: "vector", "unordered_map", "string". The
/// nearest declaration above the site counts, or else the first below, as of a member. Empty when
/// none is seen, or when it is no container.
std::string container_of(const HintSite& site, const std::string& name);

/// The arguments of a call, from behind its opening parenthesis: "i", "v[0]" of "i, v[0]) + 1".
std::vector<std::string> arguments_of(std::string_view call);

/// Whether a call with these arguments copies a container into one of the parameters: what is made
/// for the call, or moved, is not copied.
bool copies_argument(const std::string& parameters, const std::vector<std::string>& arguments);

}  // namespace judge
