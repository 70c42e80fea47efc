#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "app/commands.h"

namespace judge {

// Options that several commands take, with the same words in each.

void add_problem_folders(CLI::App& command, std::vector<std::string>& folders);
void add_problem_of_file(CLI::App& command, std::string& problem);
void add_solution(CLI::App& command, std::string& file);
void add_sandbox(CLI::App& command, SandboxLevel& level);
void add_standard(CLI::App& command, std::string& standard);
void add_format(CLI::App& command, bool& json);
void add_format(CLI::App& command, OutputFormat& format);
void add_limits(CLI::App& command, std::string& limits);
void add_save_limits(CLI::App& command, std::string& limits);

/// Files for results, beside or instead of what people read.
void add_outputs(CLI::App& command, OutputFiles& outputs);

// What helps while a problem is worked on (app/practice_options.cpp).

void add_watch(CLI::App& app, WatchCommand& options, Command& chosen);
void add_explain(CLI::App& app, ExplainCommand& options, Command& chosen);
void add_hint(CLI::App& app, HintCommand& options, Command& chosen);
void add_review(CLI::App& app, ReviewCommand& options, Command& chosen);
void add_fix(CLI::App& app, FixCommand& options, Command& chosen);
void add_repro(CLI::App& app, ReproCommand& options, Command& chosen);
void add_debug(CLI::App& app, DebugCommand& options, Command& chosen);

// Commands with many options of their own (app/batch_options.cpp).

void add_batch(CLI::App& app, BatchCommand& options, Command& chosen);
void add_merge(CLI::App& app, MergeCommand& options, Command& chosen);
void add_pack(CLI::App& app, PackCommand& options, Command& chosen);

}  // namespace judge
