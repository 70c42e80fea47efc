#include <fmt/format.h>

#include "app/commands.h"
#include "app/session.h"
#include "harness/starter.h"
#include "os/content.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {

Result<int> run(const StartCommand& command) {
    const auto entries = known_problems(command.problem_folders);
    if (!entries)
        return entries.errors();
    const auto problem = load_named_problem(*entries, command.problem);
    if (!problem)
        return problem.errors();
    const auto frame =
        read_file(share_folder() + "/templates/start/" + mode_name(problem->interface) + ".cpp");
    if (!frame)
        return frame.errors();

    const std::string file = command.file.empty() ? problem->slug + ".cpp" : command.file;
    if (exists(file))
        return usage_error(file + " exists already, and is left as it is",
                           "give another name: judge start " + problem->slug + " FILE.cpp");
    const auto written = write_file(file, starter(*problem, *frame));
    if (!written)
        return written.errors();
    fmt::print(
        "{0} is ready.\n\n"
        "  judge show {1}{2:<{3}}  what is asked\n"
        "  judge run {0}     try the samples\n"
        "  judge submit {0}  judge it on all hidden tests\n",
        file, problem->slug, "",
        file.size() + 2 > problem->slug.size() ? file.size() + 2 - problem->slug.size() : 0);
    return 0;
}

}  // namespace judge
