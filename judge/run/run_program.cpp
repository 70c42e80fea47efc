#include "run/run_program.h"

#include <cerrno>

#include "os/files.h"
#include "run/program_file.h"

namespace judge {
namespace {

/// A backstop only, so that a reservation far beyond any use fails at once: threads reserve far
/// more than they touch (a stack and an arena each), and a growing vector holds two copies.
Bytes address_space(const RunLimits& limits) {
    return {limits.memory.count * 2 + gibibytes(4).count};
}

/// The library and the runtime have some global variables themselves (about 50 KiB): a program's
/// own may take all of the limit.
constexpr Bytes globals_of_the_library = kibibytes(256);

/// Where the system keeps libraries, and the list of them.
const std::vector<std::string> library_paths = {"/lib", "/lib64", "/usr/lib", "/usr/lib64",
                                                "/etc/ld.so.cache"};

/// What a program with sanitizers is started with, beyond what any is.
void admit_sanitizers(Launch& launch) {
    launch.profile = Profile::sanitizer;
    launch.readable = library_paths;
    launch.allowance.address_space = {};
    // Where addresses are very random, they can meet those that the sanitizer wants for itself.
    launch.reproducible = true;
    // Looking for leaks takes a second process that inspects the first; the size of a core dump is
    // limited already, and nobody may change a limit.
    std::string options = "ASAN_OPTIONS=detect_leaks=0:disable_coredump=0";
    for (std::string& variable : launch.environment)
        if (variable.starts_with("ASAN_OPTIONS="))
            options += ":" + variable.substr(variable.find('=') + 1);
    launch.environment.insert(launch.environment.begin(), options);  // The first one counts.
}

RunResult run_result(const Exit& exit) {
    RunResult result;
    result.end = exit.end;
    if (exit.end == ProcessEnd::forbidden_call) {
        result.forbidden = exit.forbidden.foreign ? "foreign" : exit.forbidden.name;
        result.forbidden_path = exit.forbidden.path;
    }
    result.code = exit.code;
    result.main_stack = exit.main_stack;
    result.missing_file = exit.missing;
    result.cpu = exit.cpu;
    result.wall = exit.wall;
    result.idle = exit.idle;
    result.peak_memory = exit.peak_memory;
    result.lowered = exit.lowered;
    return result;
}

}  // namespace

Result<RunOutput> run_program(Worker& worker, const Program& program, const RunRequest& request) {
    auto answer = make_memory_file("answer");
    auto prints = make_memory_file("prints");
    for (const auto* made : {&answer, &prints})
        if (!*made)
            return made->errors();

    const RunLimits& limits = request.limits;
    // Exec fails for some of these, which looks like a crash; others pass the limit between two
    // looks of the runner.
    const ProgramFile file = look_at_program(program);
    RunResult refused;
    if (limits.memory.count > 0 &&
        file.globals.count > limits.memory.count + globals_of_the_library.count) {
        refused.end = RunResult::End::memory_limit;
        refused.oversized_globals = file.globals;
    } else if (file.has_interpreter && !request.sanitized) {
        // Whose file it is that would be started in its place depends on the machine.
        refused.end = RunResult::End::not_started;
        refused.code = ENOEXEC;
    }
    if (!refused.has_run())
        return RunOutput{refused, std::move(*answer), std::move(*prints), {}};

    Launch launch;
    launch.program = &program;
    launch.arguments = {"solution"};
    launch.arguments.insert(launch.arguments.end(), request.arguments.begin(),
                            request.arguments.end());
    launch.environment = request.environment;
    launch.reproducible = request.reproducible;
    if (request.channel == Channel::standard)
        launch.streams = {{request.input, 0}, {answer->number(), 1}, {prints->number(), 2}};
    else
        launch.streams = {{prints->number(), 1},
                          {prints->number(), 2},
                          {request.input, 3},
                          {answer->number(), 4}};
    launch.streams.insert(launch.streams.end(), request.further.begin(), request.further.end());
    launch.allowance = {limits.cpu,    limits.idle,   limits.memory, address_space(limits),
                        limits.output, limits.threads};
    if (request.sanitized)
        admit_sanitizers(launch);

    return worker.run(launch).transform([&](const Exit& exit) {
        return RunOutput{run_result(exit), std::move(*answer), std::move(*prints), exit.told};
    });
}

}  // namespace judge
