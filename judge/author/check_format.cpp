#include "author/verification.h"
#include "problem/load.h"

namespace judge {

Result<Done> check_format(Verification& verification, CheckReport& check) {
    auto problem = load_problem(verification.request.folder, verification.request.shown_as);
    if (!problem)
        return problem.errors();
    if (!has_reference(*problem))
        return usage_error("the problem has no solutions by which it could be verified",
                           "verify the problem that it was packed from");
    verification.problem = std::move(*problem);
    verification.stage = Verification::Stage::loaded;
    check.facts.push_back(mode_name(verification.problem.interface) + " problem");
    return Done{};
}

}  // namespace judge
