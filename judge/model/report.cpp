#include "model/report.h"

#include <algorithm>

namespace judge {

std::size_t Report::count(Verdict wanted) const {
    return static_cast<std::size_t>(
        std::count_if(cases.begin(), cases.end(),
                      [wanted](const CaseReport& test) { return test.verdict == wanted; }));
}

}  // namespace judge
