#pragma once

#include <string>
#include <vector>

#include "model/batch_row.h"
#include "report/screen.h"

namespace judge {

/// A batch for a person: a row each, and what they come to.
std::string batch_page(const std::vector<BatchRow>& rows, const TerminalStyle& style);

/// "132 submissions: 120 accepted, 10 not accepted, 1 not judged, 1 judge error".
std::string batch_sum(const std::vector<BatchRow>& rows);

/// Who (or the path), problem, verdict and figures: RFC 4180, with a heading. A text that a
/// spreadsheet would take for a formula gets a "'" before it.
std::string to_csv(const std::vector<BatchRow>& rows);

/// A summary in Markdown, for the page of a CI job.
std::string to_markdown(const std::vector<BatchRow>& rows);

/// GitHub's workflow commands: an annotation at the line for compile errors and for growth beyond
/// the wanted, and at the file for any other failure. (docs.github.com, "Workflow commands for
/// GitHub Actions".)
std::string to_github(const std::vector<BatchRow>& rows);

/// results.json of Gradescope's autograder specification, for one student's files: a test each,
/// with its points of a hundred.
std::string to_gradescope(const std::vector<BatchRow>& rows);

/// JUnit XML: a suite a submission, a case a test. No hidden input is in it.
std::string to_junit(const std::vector<BatchRow>& rows);

}  // namespace judge
