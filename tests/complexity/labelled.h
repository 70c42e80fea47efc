#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "judging/measure_program.h"
#include "model/report.h"

namespace judge {

/// What a labelled program says of itself in its first lines (see programs/measured.h).
struct Label {
    std::string time, space;
    Domain where;
    std::vector<std::string> sizes;
    std::set<int> hot_lines;
};

/// A program that is not told its label, which would be read as a claim.
struct LabelledProgram {
    std::string name;
    Label label;
    ProgramToMeasure program;
};

LabelledProgram read_labelled(const std::string& file);

/// The .cpp files among these and in these folders.
std::vector<std::string> program_files(const std::vector<std::string>& files_and_folders);

/// What was found of one of them, beside its label.
struct Outcome {
    std::string name;
    Label label;
    std::optional<ComplexityReport> complexity{};
    std::string error{};  ///< Why there is none.
    double seconds = 0;

    bool several() const { return label.sizes.size() > 1; }
    bool answered() const { return complexity && complexity->time.measured.has_value(); }
    bool time_right() const;
    bool space_right() const;
    bool line_right() const;
};

/// Prints what is not right (`verbose`: all) and how often each kind of answer is. False: a figure
/// would be below the one that is held though `spare` more were right. Without it nothing is held.
bool report_accuracy(const std::vector<Outcome>& outcomes, bool verbose, std::optional<int> spare);

}  // namespace judge
