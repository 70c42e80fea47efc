#pragma once

#include <string>
#include <vector>

#include "judging/measurements_text.h"
#include "labelled.h"

namespace judge {

/// What was counted of a labelled program (recorded by accuracy --record).
struct Recorded {
    LabelledProgram labelled;
    Measurements measured;
};

/// From standard input, a line each: the program's name, and what was counted of it. Of the
/// programs in these folders and files; those that are not recorded are left out.
std::vector<Recorded> read_records(const std::vector<std::string>& files_and_folders);

/// Fits the counts, without compiling or running anything.
Outcome fit_again(const Recorded& record);

}  // namespace judge
