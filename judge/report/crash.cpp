#include "report/crash.h"

#include <fmt/core.h>

#include "report/layout.h"

namespace judge {

std::string crash_rows(const CrashReport& crash, const TerminalStyle& style) {
    std::string rows;
    if (crash.line > 0)
        rows += sentence_row(style, fmt::format("line {}", crash.line), crash.source);
    rows += sentence_row(style, "why", crash.what);
    std::string values;
    for (const auto& [name, value] : crash.values)
        values += shown_line(style, name + " = " + value) + "\n";
    rows += row(style, "values", wrapped(style, values));
    for (const CrashReport::Place& place : crash.places)
        rows += sentence_row(style, fmt::format("line {}", place.line),
                             place.what + ": " + place.source);
    return rows;
}

}  // namespace judge
