// Fits what was counted of labelled programs again (recorded by accuracy --record): how often the
// answers are right, without compiling or running anything.
//
//     zcat counts.gz | refit [--verbose] [--hold] FOLDER|FILE...
//
// The folders hold the programs. Those that are not recorded are left out.

#include <chrono>
#include <iostream>
#include <map>

#include "judging/measurements_text.h"
#include "labelled.h"
#include "model/domain.h"

using namespace judge;

namespace {

/// From standard input, a line each: the program's name, and what was counted of it.
std::map<std::string, Measurements> read_records() {
    std::map<std::string, Measurements> records;
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t space = line.find(' ');
        auto measured = parse_measurements(std::string_view(line).substr(space + 1));
        if (space == line.npos || !measured)
            throw std::runtime_error("no record: " + line.substr(0, 80));
        records.emplace(line.substr(0, space), std::move(*measured));
    }
    return records;
}

}  // namespace

int main(int count, char** words) {
    bool verbose = false, hold = false;
    std::vector<std::string> named;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--verbose")
            verbose = true;
        else if (word == "--hold")
            hold = true;
        else
            named.push_back(word);
    }
    auto records = read_records();
    std::vector<Outcome> outcomes;
    for (const std::string& file : program_files(named)) {
        const LabelledProgram labelled = read_labelled(file);
        const auto record = records.find(labelled.name);
        if (record == records.end())
            continue;
        Measurements& measured = record->second;
        if (!labelled.label.where.empty())
            measured.where = *Domain::parse(labelled.label.where, labelled.label.sizes);
        const auto begin = std::chrono::steady_clock::now();
        Outcome outcome{labelled.name, labelled.label};
        outcome.complexity = describe_program({{}, measured}, labelled.program.submission.text);
        outcome.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        outcomes.push_back(std::move(outcome));
    }
    return report_accuracy(outcomes, verbose, hold) ? 0 : 1;
}
