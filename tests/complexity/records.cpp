#include "records.h"

#include <chrono>
#include <iostream>
#include <map>
#include <stdexcept>

#include "model/domain.h"

namespace judge {

std::vector<Recorded> read_records(const std::vector<std::string>& files_and_folders) {
    std::map<std::string, Measurements> counts;
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t space = line.find(' ');
        auto measured = parse_measurements(std::string_view(line).substr(space + 1));
        if (space == line.npos || !measured)
            throw std::runtime_error("no record: " + line.substr(0, 80));
        counts.insert_or_assign(line.substr(0, space), std::move(*measured));
    }
    std::vector<Recorded> records;
    for (const std::string& file : program_files(files_and_folders)) {
        LabelledProgram labelled = read_labelled(file);
        const auto found = counts.find(labelled.name);
        if (found == counts.end())
            continue;
        const Label& label = labelled.label;
        found->second.where = label.where;
        records.push_back({std::move(labelled), std::move(found->second)});
    }
    return records;
}

Outcome fit_again(const Recorded& record) {
    const auto begin = std::chrono::steady_clock::now();
    Outcome outcome{record.labelled.name, record.labelled.label};
    outcome.complexity =
        describe_program({{}, record.measured}, record.labelled.program.submission.text);
    outcome.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return outcome;
}

}  // namespace judge
