#pragma once

#include <string>
#include <vector>

#include "base/text.h"
#include "model/batch_row.h"
#include "report/screen.h"

namespace judge {

/// A batch for a person: a row each, and what they come to.
std::string batch_page(const std::vector<BatchRow>& rows, const TerminalStyle& style);

/// The machines that judged by limits of another, with how much of a limit each gave, where that
/// was not the same for all; empty where it was.
std::string machine_rows(const std::vector<BatchRow>& rows, const TerminalStyle& style);

/// Its verdict in words, or why there is none.
std::string result_of(const BatchRow& row);

/// "132 submissions: 120 accepted, 10 not accepted, 1 not judged, 1 judge error".
std::string batch_sum(const std::vector<BatchRow>& rows);

/// Who (or the path), problem, verdict and figures: RFC 4180, with a heading. A text that a
/// spreadsheet would take for a formula gets a "'" before it.
std::string to_csv(const std::vector<BatchRow>& rows);

/// A summary in Markdown, for the page of a CI job: what was not accepted comes first, and no more
/// than such pages take. Nothing for no rows.
std::string to_markdown(const std::vector<BatchRow>& rows);

/// GitHub's workflow commands: an annotation at the line for compile errors and for growth beyond
/// the wanted, and at the file for any other failure. (docs.github.com, "Workflow commands for
/// GitHub Actions".)
std::string to_github(const BatchRow& row);

/// results.json of Gradescope's autograder specification, for one student's files: a test each,
/// with its points of a hundred.
std::string to_gradescope(const std::vector<BatchRow>& rows);

/// JUnit XML: a suite a submission, a case a test. No hidden input is in it.
void write_junit(const EachRow& each_row, const Sink& sink);

}  // namespace judge
