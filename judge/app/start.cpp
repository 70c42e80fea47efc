#include <fmt/core.h>

#include <algorithm>

#include "app/commands.h"
#include "app/output.h"
#include "app/session.h"
#include "harness/starter.h"
#include "os/content.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {

Result<int> run(const StartCommand& command) {
    const auto problem = load_named_problem(command.problem_folders, command.problem);
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
        return usage_error(written.errors().front().message);
    const std::size_t widest =
        std::max(("show " + problem->slug).size(), ("submit " + file).size());
    print(fmt::format("{} is ready.\n\n", file));
    const auto row = [&](const std::string& words, const char* purpose) {
        print(fmt::format("  judge {:<{}}  {}\n", words, widest, purpose));
    };
    row("show " + problem->slug, "what is asked");
    row("run " + file, "try the samples");
    row("submit " + file, "judge it on all hidden tests");
    return 0;
}

}  // namespace judge
