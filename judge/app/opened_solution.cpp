#include "app/opened_solution.h"

#include "app/session.h"
#include "judging/solution_file.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {

Result<OpenedSolution> open_solution(ProgressLine& progress, const std::string& path,
                                     const std::string& standard, SandboxLevel level) {
    auto bench = make_bench(progress, level);
    if (!bench)
        return bench.errors();
    if (const auto known = check_standard(*bench, standard); !known)
        return known.errors();
    auto submission = read_submission(path, standard);
    if (!submission)
        return submission.errors();
    return OpenedSolution{*std::move(bench), *std::move(submission)};
}

Result<Problem> problem_for(const Submission& submission, const std::string& named,
                            const std::vector<std::string>& problem_folders) {
    if (!named.empty())
        return load_named_problem(problem_folders, named);
    return load_named_problem(problem_folders, problem_of(submission),
                              "say what the file is for: `--problem NAME`, or a line "
                              "`// judge: NAME` in it");
}

std::string own_folder(const Problem& problem) {
    const bool is_installed =
        problem.folder.starts_with(absolute_path(share_folder()) + "/problems/");
    return is_installed ? "" : shown_path(problem.folder);
}

}  // namespace judge
