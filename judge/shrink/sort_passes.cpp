#include <algorithm>

#include "shrink/shrinker.h"

namespace judge {
namespace {

/// Spans of one kind that follow each other directly, the first of them first.
std::vector<Span> row_from(const Trial& trial, std::size_t first) {
    const std::vector<Span>& spans = trial.spans;
    std::vector<Span> row = {spans[first]};
    for (std::size_t i = first + 1; i < spans.size() && spans[i].depth >= row[0].depth; ++i)
        if (spans[i].depth == row[0].depth && spans[i].label == row[0].label &&
            spans[i].begin == row.back().end)
            row.push_back(spans[i]);
    return row;
}

Values slice(const Values& values, const Span& span) {
    return {values.begin() + static_cast<std::ptrdiff_t>(span.begin),
            values.begin() + static_cast<std::ptrdiff_t>(span.end)};
}

/// `values` with these parts where the row is.
Values with_row(const Values& values, const std::vector<Span>& row,
                const std::vector<Values>& parts) {
    Values changed(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(row.front().begin));
    for (const Values& part : parts)
        changed.insert(changed.end(), part.begin(), part.end());
    changed.insert(changed.end(), values.begin() + static_cast<std::ptrdiff_t>(row.back().end),
                   values.end());
    return changed;
}

/// Sorts a row at once if it can be, else by exchanging neighbours.
void sort_row(Shrinker& shrinker, const std::vector<Span>& row) {
    const Values values = shrinker.values();
    std::vector<Values> parts;
    for (const Span& span : row)
        parts.push_back(slice(values, span));
    std::vector<Values> sorted = parts;
    std::ranges::sort(sorted, is_simpler);
    if (sorted == parts || shrinker.improve(with_row(values, row, sorted)))
        return;
    for (std::size_t i = 1; i < parts.size(); ++i)
        for (std::size_t k = i; k > 0 && is_simpler(parts[k], parts[k - 1]); --k) {
            std::swap(parts[k], parts[k - 1]);
            if (!shrinker.improve(with_row(values, row, parts))) {
                std::swap(parts[k], parts[k - 1]);
                break;
            }
        }
}

}  // namespace

void sort_spans(Shrinker& shrinker) {
    for (std::size_t i = 0; i < shrinker.best().spans.size() && !shrinker.is_over(); ++i) {
        const std::vector<Span> row = row_from(shrinker.best(), i);
        if (row.size() > 1)
            sort_row(shrinker, row);
    }
}

void sort_values(Shrinker& shrinker) {
    for (std::size_t i = 0; i < shrinker.size() && !shrinker.is_over(); ++i)
        for (std::size_t k = i + 1; k < std::min(shrinker.size(), i + 4); ++k) {
            Values values = shrinker.values();
            if (values[k] >= values[i] || shrinker.is_flag(i) || shrinker.is_flag(k))
                continue;
            std::swap(values[i], values[k]);
            shrinker.improve(values);
        }
}

}  // namespace judge
