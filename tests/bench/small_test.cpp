#include "small_test.h"

#include <cstdio>
#include <cstdlib>

#include "judging/compare.h"
#include "judging/conclude.h"
#include "judging/run_test.h"
#include "os/content.h"
#include "os/files.h"

namespace judge {

void give_up(const char* what) {
    std::fprintf(stderr, "bench: %s\n", what);
    std::exit(3);
}

SmallTest::SmallTest(const char* program, const char* input, const char* answer) {
    const auto file = open_file(program);
    auto loaded = file ? load_program(file->number()) : Result<Program>(file.errors());
    if (!loaded)
        give_up("cannot open the program");
    program_ = std::move(*loaded);
    problem_.interface = ProgramInterface{};
    problem_.check = TokensCheck{};
    test_.input_path = input;
    test_.answer_path = answer;
}

void SmallTest::judge(Worker& worker) const {
    constexpr std::chrono::seconds limit(1);
    const auto run = run_test(worker, problem_, program(), test_, limit);
    if (!run || conclude(*run, problem_.limits, limit).verdict != Verdict::accepted)
        give_up("the program fails on its test");
    const auto compared = compare_answer(worker, problem_, ProblemTool(), test_, run->answer);
    if (!compared || compared->verdict != Verdict::accepted)
        give_up("the program's answer is wrong");
}

}  // namespace judge
