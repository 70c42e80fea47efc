#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "problem/source_text.h"

namespace judge {

/// A row of a table, with the line that it begins on, from 1.
struct CsvRecord {
    int line = 1;
    std::vector<std::string> fields;
};

/// Comma-separated values (RFC 4180): fields in quotes may hold commas, line breaks and, doubled,
/// quotes; spaces around others do not count. What separates the fields of the first line, a comma,
/// a semicolon or else a tab, does so in all. Lines of nothing but empty fields are no records. An
/// Error for a quote that is never closed, or text behind a closed one.
Result<std::vector<CsvRecord>> parse_csv(const SourceText& source);

}  // namespace judge
