#include "judging/run_test.h"

#include "base/overloaded.h"
#include "judging/run_calls.h"

namespace judge {

using std::chrono_literals::operator""s;

Channel channel_of(const Problem& problem) {
    return std::visit(Overloaded{[](const FunctionInterface&) { return Channel::harness; },
                                 [](const ClassInterface&) { return Channel::harness; },
                                 [](const ProgramInterface&) { return Channel::standard; }},
                      problem.interface);
}

Result<RunOutput> run_solution(Worker& worker, const Problem& problem, const Program& program,
                               const RunRequest& request) {
    const auto once = [&](const RunRequest& part) { return run_program(worker, program, part); };
    return takes_calls(problem.interface) ? run_calls(request, once) : once(request);
}

Result<RunOutput> run_on(Worker& worker, const Problem& problem, const Program& program,
                         const Descriptor& input, std::chrono::nanoseconds cpu,
                         std::vector<std::string> environment) {
    RunRequest request;
    request.environment = std::move(environment);
    request.channel = channel_of(problem);
    request.input = input.number();
    request.limits.cpu = cpu;
    request.limits.idle = cpu + 1s;
    request.limits.memory = problem.limits.memory;
    request.limits.output = problem.limits.output;
    request.limits.threads = problem.limits.threads;
    return run_solution(worker, problem, program, request);
}

Result<RunOutput> run_test(Worker& worker, const Problem& problem, const Program& program,
                           const PreparedTest& test, std::chrono::nanoseconds cpu,
                           std::vector<std::string> environment) {
    return open_input(test).and_then([&](const Descriptor& input) {
        return run_on(worker, problem, program, input, cpu, std::move(environment));
    });
}

}  // namespace judge
