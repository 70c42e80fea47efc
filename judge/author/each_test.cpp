#include "author/each_test.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

#include "base/text.h"

namespace judge {

Result<Findings> each_test(
    Verification& verification, const std::string& phase,
    const std::function<Result<Findings>(Worker&, const TestJob&, const PreparedTest&)>& look) {
    const std::vector<TestJob> jobs = test_jobs(verification.problem.tests, {});
    const std::vector<PreparedTest>& tests = verification.prepared.tests;
    std::vector<Findings> found(jobs.size());
    std::mutex mutex;
    std::size_t done = 0;
    Errors errors;
    verification.bench.workers.each(jobs.size(), [&](Worker& worker, std::size_t i) {
        const auto test = std::ranges::find(tests, jobs[i].name, &PreparedTest::name);
        if (test == tests.end())
            return;
        {
            const std::lock_guard lock(mutex);
            if (!errors.empty())
                return;
            verification.bench.show({phase, ++done, jobs.size()});
        }
        auto findings = look(worker, jobs[i], *test);
        const std::lock_guard lock(mutex);
        if (findings)
            found[i] = std::move(*findings);
        else if (errors.empty())
            errors = findings.errors();
    });
    if (!errors.empty())
        return errors;
    Findings all;
    for (Findings& some : found)
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
