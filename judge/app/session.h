#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "judging/judging.h"
#include "problem/catalogue.h"

namespace judge {

/// The folders of problems that can be named here: --problems first, then .judge.yaml, the user's
/// and the installed ones.
Result<std::vector<ProblemSource>> known_sources(const std::vector<std::string>& given_folders);

/// The problems in them.
Result<std::vector<CatalogueEntry>> known_problems(const std::vector<std::string>& given_folders);

/// Reads the one of these that is called `slug`. Its folder is named as the user would name it:
/// relative to the current folder when it lies below. Where there is none, the Error tells what is
/// called like it, and then `how_to_name`.
Result<Problem> load_named_problem(const std::vector<std::string>& given_folders,
                                   const std::string& slug, const std::string& how_to_name = {});

/// The problems that the user has solved; none, and why on standard error, where the history cannot
/// be read.
std::set<std::string> solved_here();

/// Refuses what is no C++ standard, and one that the compiler does not know.
Result<Done> check_standard(Bench& bench, const std::string& standard);

/// A path as the user would name it.
std::string shown_path(const std::string& path);

/// The cache, which is empty and stays so, with a warning, where that in the user's folder cannot
/// be trusted.
class ProgressLine;
BuildCache open_cache(ProgressLine& progress);

/// Starts the workers and finds the compiler. `progress` shows what goes on.
Result<Bench> make_bench(ProgressLine& progress, SandboxLevel level = SandboxLevel::automatic);

}  // namespace judge
