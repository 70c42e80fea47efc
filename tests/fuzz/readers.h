#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace judge::fuzz {

/// One place where the judge reads what others wrote. `read` gives it any bytes and ends the
/// process when a promise is broken; crashes and sanitizers do so by themselves.
struct Reader {
    const char* name;  ///< Also of its folder below corpus/.
    void (*read)(std::string_view text);
};
extern const std::vector<Reader> readers;

/// A promise that holds for every input.
inline void promise(bool kept, const char* what) {
    if (!kept) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

// What the command line and a solution's own text hold.
void read_order(std::string_view text);
void read_claim(std::string_view text);
void read_where(std::string_view text);
void read_solution(std::string_view text);

// Files of an author's and a user's.
void read_problem(std::string_view text);
void read_statement(std::string_view text);
void read_settings_file(std::string_view text);
void read_input_file(std::string_view text);
void read_limits_file(std::string_view text);
void read_problem_record(std::string_view text);
void read_stated_verdict(std::string_view text);

// What other programs print: the compiler, a problem's tool, a solution.
void read_compiler(std::string_view text);
void read_findings(std::string_view text);
void read_made(std::string_view text);
void read_answer(std::string_view text);
void read_wire(std::string_view text);
void read_counts(std::string_view text);

// What is kept between runs.
void read_kept_build(std::string_view text);
void read_kept_counts(std::string_view text);
void read_kept_tests(std::string_view text);

}  // namespace judge::fuzz
