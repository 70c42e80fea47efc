#include "batch/select_rows.h"

#include <map>

namespace judge {
namespace {

/// The greater, the better.
std::pair<int, int> rank(const BatchRow& row) {
    return {-exit_status(row), row.points()};
}

}  // namespace

std::vector<BatchRow> best_only(const std::vector<BatchRow>& rows) {
    std::map<std::pair<std::string, std::string>, const BatchRow*> best;
    for (const BatchRow& row : rows) {
        const BatchRow*& known = best[{row.source.who, row.problem}];
        if (known == nullptr || rank(row) > rank(*known))
            known = &row;
    }
    std::vector<BatchRow> chosen;
    for (const BatchRow& row : rows)
        if (best.at({row.source.who, row.problem}) == &row)
            chosen.push_back(row);
    return chosen;
}

bool is_worse(const BatchRow& row, const BatchRow* before) {
    return before == nullptr ? exit_status(row) != 0 : rank(row) < rank(*before);
}

}  // namespace judge
