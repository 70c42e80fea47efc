#include "app/commands.h"
#include "app/output.h"
#include "app/problem_page.h"
#include "app/session.h"

namespace judge {

Result<int> run(const ShowCommand& command) {
    const auto problem = load_named_problem(command.problem_folders, command.problem);
    if (!problem)
        return problem.errors();
    const bool spoil = command.spoil || solved_here().contains(problem->slug);
    print(problem_page(*problem, standard_output_style(), spoil));
    return 0;
}

}  // namespace judge
