#include <map>

#include "app/option_groups.h"

namespace judge {

void add_batch(CLI::App& app, BatchCommand& options, Command& chosen) {
    CLI::App& command =
        *app.add_subcommand("batch", "Judge many solutions side by side, as a course or a CI does");
    command.add_option("PATH", options.paths, "Solutions, or folders of them");
    command
        .add_option("--manifest", options.manifest,
                    "A table (CSV or YAML) of path, problem, who and attempt, beside or instead of "
                    "PATHs; it beats what files and their names say (- is standard input)")
        ->type_name("FILE");
    command
        .add_option("--layout", options.layout,
                    "What paths tell, by these words: who/problem/attempt.cpp")
        ->type_name("FORM");
    static const std::map<std::string, BatchCommand::Only> kinds = {
        {"latest", BatchCommand::Only::latest}, {"best", BatchCommand::Only::best}};
    command
        .add_option_function<std::string>(
            "--only", [&options](const std::string& kind) { options.only = kinds.at(kind); },
            "Of each one's attempts at a problem, judge the latest, or report the best")
        ->type_name("KIND")
        ->check(CLI::IsMember({"latest", "best"}));
    command.add_option("--shard", options.shard, "Only one part of so many: 3/8 is the third")
        ->type_name("K/N");
    CLI::Option& resume =
        *command
             .add_option("--resume", options.resume,
                         "As --json, but what this file holds of the same files is not judged "
                         "again")
             ->type_name("FILE");
    add_outputs(command, options.outputs);
    resume.excludes(command.get_option("--json"));
    command
        .add_option("--baseline", options.baseline,
                    "Fail only on what is worse than in these results (JSON Lines)")
        ->type_name("FILE");
    command
        .add_option("--export-moss", options.export_moss,
                    "Write a new folder as programs want it that look for similar solutions")
        ->type_name("DIR");
    command.add_flag("--complexity", options.growth, "Measure how each solution grows too");
    command.add_flag("--require-complexity", options.require_growth,
                     "The same, and fail on time that grows faster than the problem wants");
    add_standard(command, options.standard);
    add_limits(command, options.limits);
    add_save_limits(command, options.save_limits);
    add_sandbox(command, options.sandbox);
    add_problem_folders(command, options.problem_folders);
    command.footer(
        "The exit status is that of the worst: 3 the judge failed, 2 a file or problem cannot be "
        "used,\n1 not accepted, 0 all accepted. No failure keeps another solution from being "
        "judged.\nWith --problems, solutions can be for the problems there only. A solution can "
        "include what "
        "lies\nin its folder: who must not see each other's need folders of their own.\n\n"
        "Example: judge batch submissions --layout who/problem.cpp --resume results.jsonl --csv "
        "marks.csv");
    command.callback([&] { chosen = options; });
}

void add_merge(CLI::App& app, MergeCommand& options, Command& chosen) {
    CLI::App& command =
        *app.add_subcommand("merge", "Join the results of shards, and say what is missing");
    command.add_option("FILE", options.files, "JSON Lines of `judge batch --shard K/N --json`")
        ->required();
    command.add_flag("--best", options.best, "Of each one's attempts at a problem only the best");
    add_outputs(command, options.outputs);
    command.footer("Example: judge merge shard-*.jsonl --junit junit.xml --csv marks.csv");
    command.callback([&] { chosen = options; });
}

void add_pack(CLI::App& app, PackCommand& options, Command& chosen) {
    CLI::App& command = *app.add_subcommand(
        "pack", "Make problems that judge without telling how they are solved, for a CI");
    command.add_option("PROBLEM", options.problems, "Their names, as in `judge list`")->required();
    command.add_option("--output", options.output, "A new folder for them")
        ->type_name("DIR")
        ->required();
    add_problem_folders(command, options.problem_folders);
    add_sandbox(command, options.sandbox);
    command.footer(
        "A pack holds tests, answers, limits, validator and checker, and no solutions, hints,\n"
        "generators or growth. Who can read its files can read its tests.\n\n"
        "Example: judge pack top-k-events version-diff --output hidden");
    command.callback([&] { chosen = options; });
}

}  // namespace judge
