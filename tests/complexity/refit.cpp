// Fits what was counted of labelled programs again (recorded by accuracy --record): how often the
// answers are right, without compiling or running anything.
//
//     zcat counts.gz | refit [--verbose] [--hold] [--set=CONSTANT=VALUE]... FOLDER|FILE...
//
// The folders hold the programs. Those that are not recorded are left out. --set changes what was
// tuned (complexity/constants.h), to see what it is good for.

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "named_constants.h"
#include "records.h"

namespace {

void set_constant(const std::string& assignment) {
    const std::size_t equals = assignment.find('=');
    for (const judge::NamedConstant& each : judge::named_constants)
        if (each.name == assignment.substr(0, equals)) {
            judge::constants.*each.member = std::stod(assignment.substr(equals + 1));
            return;
        }
    throw std::invalid_argument("no such constant: " + assignment);
}

}  // namespace

int main(int count, char** words) {
    bool verbose = false;
    std::optional<int> spare;
    std::vector<std::string> named;
    for (const std::string& word : std::vector<std::string>(words + 1, words + count))
        if (word == "--verbose")
            verbose = true;
        else if (word == "--hold")
            spare = 0;
        else if (word.starts_with("--set="))
            set_constant(word.substr(6));
        else
            named.push_back(word);
    std::vector<judge::Outcome> outcomes;
    for (const judge::Recorded& record : judge::read_records(named))
        outcomes.push_back(judge::fit_again(record));
    return judge::report_accuracy(outcomes, verbose, spare) ? 0 : 1;
}
