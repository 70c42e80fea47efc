#include "model/call_lines.h"

#include <charconv>

#include "base/text.h"

namespace judge {
namespace {

/// Calls `see(at)` for each byte outside of texts.
template <class See>
void each_plain_byte(std::string_view call, const See& see) {
    bool quoted = false;
    for (std::size_t i = 0; i < call.size(); ++i)
        if (call[i] == '"')
            quoted = !quoted;
        else if (quoted)
            i += call[i] == '\\' ? 1 : 0;
        else
            see(i);
}

}  // namespace

CallLine read_call_line(std::string_view line) {
    CallLine read;
    read.restarts = line.starts_with('@');
    read.call = line.substr(read.restarts ? 1 : 0);
    if (read.call.find('@') != read.call.npos)
        each_plain_byte(read.call, [&](std::size_t i) {
            if (read.call[i] == '@')
                read.results.push_back(i);
        });
    return read;
}

ResultMark result_mark(std::string_view call, std::size_t at) {
    ResultMark mark;
    const auto end =
        std::from_chars(call.data() + at + 1, call.data() + call.size(), mark.number).ptr;
    mark.end = static_cast<std::size_t>(end - call.data());
    return mark;
}

std::string_view name_of(std::string_view call) {
    const std::size_t begin = call.find('"') + 1, end = call.find('"', begin);
    return begin == 0 || end == call.npos ? std::string_view() : call.substr(begin, end - begin);
}

std::vector<std::string_view> arguments_of(std::string_view call) {
    std::vector<std::string_view> arguments;
    std::size_t begin = call.npos;
    int depth = 0;
    each_plain_byte(call, [&](std::size_t i) {
        const char c = call[i];
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        const bool ends = (c == ',' && depth == 1) || (c == ']' && depth == 0);
        if (ends && begin != call.npos)
            arguments.push_back(call.substr(begin, i - begin));
        if (ends)
            begin = i + 1;
    });
    return arguments;
}

std::string with_results_in_words(const CallLine& line) {
    std::string text;
    std::size_t done = 0;
    for (const std::size_t at : line.results) {
        const ResultMark mark = result_mark(line.call, at);
        text += line.call.substr(done, at - done);
        text += "{\"result\":" + std::to_string(mark.number) + "}";
        done = mark.end;
    }
    return text.append(line.call.substr(done));
}

std::string with_marks_in_words(std::string_view lines) {
    if (lines.find('@') == lines.npos)
        return std::string(lines);
    std::string text;
    for (const std::string_view each : split_lines(lines)) {
        const CallLine line = read_call_line(each);
        text += line.restarts ? "{\"restart\":true}\n" : "";
        text += with_results_in_words(line) + "\n";
    }
    return text;
}

}  // namespace judge
