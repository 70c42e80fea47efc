#include "readers.h"

namespace judge::fuzz {

const std::vector<Reader> readers = {
    {"order", read_order},
    {"claim", read_claim},
    {"where", read_where},
    {"solution", read_solution},
    {"problem", read_problem},
    {"statement", read_statement},
    {"settings", read_settings_file},
    {"input", read_input_file},
    {"limits", read_limits_file},
    {"record", read_problem_record},
    {"stated-verdict", read_stated_verdict},
    {"compiler", read_compiler},
    {"made", read_made},
    {"findings", read_findings},
    {"answer", read_answer},
    {"wire", read_wire},
    {"counts", read_counts},
    {"kept-build", read_kept_build},
    {"kept-counts", read_kept_counts},
    {"kept-tests", read_kept_tests},
};

}  // namespace judge::fuzz
