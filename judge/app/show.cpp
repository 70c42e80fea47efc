#include "app/commands.h"
#include "app/output.h"
#include "app/problem_page.h"
#include "app/session.h"

namespace judge {

Result<int> run(const ShowCommand& command) {
    const auto entries = known_problems(command.problem_folders);
    if (!entries)
        return entries.errors();
    const auto problem = load_named_problem(*entries, command.problem);
    if (!problem)
        return problem.errors();
    const bool spoil = command.spoil || solved_here().contains(problem->slug);
    print(problem_page(*problem, standard_output_style(), spoil));
    return 0;
}

}  // namespace judge
