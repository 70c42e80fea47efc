#include <fmt/core.h>

#include <set>

#include "app/commands.h"
#include "app/limits_file.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "author/pack.h"
#include "base/text.h"
#include "os/files.h"

namespace judge {
namespace {

/// The file in a pack's folder that other machines take limits from.
constexpr const char* limits_name = "/limits.json";

Result<Done> pack_all(Bench& bench, const PackCommand& command,
                      const std::set<std::string>& names) {
    for (const std::string& name : names) {
        const auto problem = load_named_problem(command.problem_folders, name);
        if (!problem)
            return problem.errors();
        const auto packed =
            pack_problem(bench, *problem, command.output).and_then([&](const CarriedLimit& limit) {
                return save_limit(command.output + limits_name, problem->slug, limit);
            });
        if (!packed)
            return packed;
    }
    return Done{};
}

}  // namespace

Result<int> run(const PackCommand& command) {
    if (exists(command.output))
        return usage_error(command.output + " is there already, and is left as it is",
                           "name a new folder, or remove it");
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    const std::set names(command.problems.begin(), command.problems.end());
    if (const auto packed = pack_all(*bench, command, names); !packed) {
        remove_all(command.output);
        return packed.errors();
    }
    print(fmt::format("{} in {}\n\n  judge batch submissions --problems {} --limits {}{}\n",
                      counted(names.size(), "problem"), command.output, command.output,
                      command.output, limits_name));
    return 0;
}

}  // namespace judge
