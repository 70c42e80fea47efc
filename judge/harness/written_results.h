#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

#include "model/problem.h"

namespace judge {

/// What the arguments for one parameter are in tests that were written out.
struct WrittenArguments {
    std::set<std::string> results_of;  ///< Results of these methods,
    bool values = false;               ///< or values.
};

/// What class problems' tests that were written out do with results and restarts: inputs that
/// nobody wrote do the same.
struct WrittenCalls {
    bool restarts = false;
    /// By the method's and the parameter's name, only where there are results among them. The
    /// constructor's method is the class.
    std::map<std::pair<std::string, std::string>, WrittenArguments> arguments;
};
WrittenCalls written_calls(const Problem& problem);

}  // namespace judge
