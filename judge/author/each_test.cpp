#include "author/each_test.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "judging/make_each.h"

namespace judge {

Result<Findings> each_test(
    Verification& verification, const std::string& phase,
    const std::function<Result<Findings>(Worker&, const TestJob&, const PreparedTest&)>& look) {
    const std::vector<TestJob> jobs = test_jobs(verification.problem.tests, {});
    const std::vector<PreparedTest>& tests = verification.prepared.tests;
    auto found = make_each(verification.bench, phase, jobs.size(),
                           [&](Worker& worker, std::size_t i) -> Result<Findings> {
                               const auto test =
                                   std::ranges::find(tests, jobs[i].name, &PreparedTest::name);
                               if (test == tests.end())
                                   return Findings{};
                               return look(worker, jobs[i], *test);
                           });
    if (!found)
        return found.errors();
    Findings all;
    for (Findings& some : *found)
        std::ranges::move(some, std::back_inserter(all));
    return all;
}

void tell_first_of_each_kind(const Findings& findings, CheckReport& check) {
    std::map<std::string, std::size_t> count;
    for (const TestFinding& finding : findings)
        ++count[finding.kind];
    std::set<std::string> told;
    for (const TestFinding& finding : findings) {
        if (!told.insert(finding.kind).second)
            continue;
        const std::size_t others = count[finding.kind] - 1;
        check.error(
            finding.message +
                (others > 0 ? fmt::format(" (and on {})", counted(others, "more test")) : ""),
            finding.where, finding.help);
    }
}

}  // namespace judge
