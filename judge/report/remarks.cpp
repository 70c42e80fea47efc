#include "report/remarks.h"

#include <fmt/core.h>

#include "report/layout.h"

namespace judge {

std::string remark_rows(const Remarks& remarks, const TerminalStyle& style) {
    std::string rows;
    for (const Remarks::Warning& warning : remarks.warnings)
        rows += sentence_row(
            style, "warning",
            fmt::format("line {}: {}\n{}", warning.line, warning.text, warning.source));
    std::string headers;
    for (const Remarks::MissingHeader& missing : remarks.missing)
        headers += fmt::format("{}#include <{}> for `{}`", headers.empty() ? "" : ", ",
                               missing.header, missing.name);
    if (!headers.empty())
        rows += sentence_row(style, "includes",
                             "it compiles only because the judge includes everything; elsewhere it "
                             "wants " +
                                 headers);
    return rows;
}

}  // namespace judge
