#include "app/app.h"

#include <cerrno>
#include <csignal>
#include <cstring>

#include "app/commands.h"
#include "app/output.h"
#include "os/failure.h"
#include "os/inherited_state.h"
#include "os/interrupt.h"
#include "os/machine.h"
#include "report/diagnostic.h"

namespace judge {
namespace {

constexpr int bad_usage = 2;
constexpr int judge_failed = 3;
constexpr int was_interrupted = 130;

int exit_status(const Errors& errors) {
    int status = bad_usage;
    for (const Error& error : errors) {
        if (error.kind == Error::Kind::interrupted)
            return was_interrupted;
        if (error.kind == Error::Kind::internal)
            status = judge_failed;
    }
    return status;
}

/// What of the machine may have made the judge fail; empty when nothing is known to.
std::string in_the_way() {
    std::string help;
    for (const Obstacle& obstacle : obstacles())
        help += (help.empty() ? "this may be why: " : "; or ") + obstacle.what +
                ". To lift it: " + obstacle.help;
    return help;
}

}  // namespace

int run_app(const std::vector<std::string>& words) {
    mend_inherited_state();
    watch_for_interrupts();
    auto command = parse_command_line(words);
    auto status = command ? std::visit([](const auto& chosen) { return run(chosen); }, *command)
                          : Result<int>(command.errors());
    const int failure = output_failure();
    // Ends as any program does whose reader has gone, and as silently.
    if (failure == EPIPE) {
        std::signal(SIGPIPE, SIG_DFL);
        std::raise(SIGPIPE);
    }
    if (status && failure != 0)
        status = internal_error(std::string("cannot write to standard output: ") +
                                std::strerror(failure));
    if (status)
        return *status;
    // All that was going on was interrupted: once is enough, and nothing else is to blame.
    const int exit_with = exit_status(status.errors());
    Errors told = exit_with == was_interrupted ? Errors{interrupted_error()} : status.errors();
    if (exit_with == judge_failed && told.back().help.empty())
        told.back().help = in_the_way();
    print_error(diagnostics(told, standard_error_style()));
    return exit_with;
}

}  // namespace judge
