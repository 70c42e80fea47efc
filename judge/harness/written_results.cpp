#include "harness/written_results.h"

#include "base/text.h"
#include "harness/tool_pieces.h"
#include "model/call_lines.h"

namespace judge {
namespace {

void add_calls(const Problem& problem, const std::string& class_name, std::string_view input,
               WrittenCalls& written) {
    std::vector<std::string> names;
    for (const std::string_view text : split_lines(input)) {
        const CallLine line = read_call_line(text);
        const std::string name(name_of(line.call));
        const auto parameters = parameters_for(problem.interface, name == class_name ? "" : name);
        const auto arguments = arguments_of(line.call);
        for (std::size_t i = 0; i < std::min(parameters.size(), arguments.size()); ++i) {
            WrittenArguments& those = written.arguments[{name, parameters[i].name}];
            if (!arguments[i].starts_with('@')) {
                those.values = true;
                continue;
            }
            const std::size_t call = result_mark(arguments[i], 0).number;
            if (call < names.size())
                those.results_of.insert(names[call]);
        }
        names.push_back(name);
        written.restarts = written.restarts || line.restarts;
    }
}

}  // namespace

WrittenCalls written_calls(const Problem& problem) {
    WrittenCalls written;
    if (const auto* described = std::get_if<ClassInterface>(&problem.interface))
        for (const TestSpec& test : problem.tests)
            if (const auto* input = std::get_if<std::string>(&test.input))
                add_calls(problem, described->name, *input, written);
    std::erase_if(written.arguments, [](const auto& one) { return one.second.results_of.empty(); });
    return written;
}

}  // namespace judge
