#include "model/notation.h"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

#include "base/overloaded.h"
#include "base/text.h"
#include "model/call_lines.h"

namespace judge {
namespace {

std::string arguments_in_notation(const FunctionInterface& function, std::string_view input,
                                  std::string_view answer) {
    const auto lines = split_lines(input);
    std::string text;
    for (std::size_t i = 0; i < std::min(lines.size(), function.parameters.size()); ++i)
        text.append(function.parameters[i].name).append(" = ").append(lines[i]) += '\n';
    if (!answer.empty())
        text.append("-> ").append(trim(answer)) += '\n';
    return text;
}

std::string calls_in_notation(const ClassInterface& described, std::string_view input,
                              std::string_view answer) {
    const auto calls = split_lines(input);
    const auto answers = split_lines(answer);
    std::string text;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        text += call_in_notation(calls[i]);
        if (i < answers.size() && is_told(described, calls[i], answers[i]))
            text.append(" -> ").append(answers[i]);
        text += '\n';
    }
    return text;
}

/// Without marks.
std::string plain_call_in_notation(std::string_view call) {
    const std::size_t quote = call.find('"', 2);
    if (!call.starts_with("[\"") || !call.ends_with(']') || quote == call.npos)
        return std::string(call);
    std::string_view arguments = call.substr(quote + 1, call.size() - quote - 2);
    arguments.remove_prefix(arguments.starts_with(',') ? 1 : 0);
    return fmt::format("{}({})", call.substr(2, quote - 2), arguments);
}

/// For each place in a line: whether it lies inside quotes, and whether a cut just before it
/// leaves every escape and every character whole.
struct Places {
    std::vector<bool> quoted, whole;

    explicit Places(std::string_view line) : quoted(line.size() + 1), whole(line.size() + 1) {
        bool inside = false;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const bool continues = (static_cast<unsigned char>(line[i]) & 0xC0) == 0x80;
            quoted[i] = inside;
            whole[i] = !continues;
            if (inside && line[i] == '\\') {
                const std::size_t length = line.substr(i + 1).starts_with('u') ? 6 : 2;
                for (const std::size_t end = std::min(i + length, line.size()); i + 1 < end;)
                    quoted[++i] = true;
            } else if (line[i] == '"') {
                inside = !inside;
            }
        }
        whole[line.size()] = true;
    }
};

}  // namespace

bool is_told(const Interface& interface, std::string_view call, std::string_view answer) {
    const auto* const described = std::get_if<ClassInterface>(&interface);
    if (answer != "null" || described == nullptr)
        return answer != "null";
    const std::string_view quoted = call.substr(0, call.find_first_of(",]"));
    return std::ranges::any_of(described->methods, [&](const Method& method) {
        return quoted == "[\"" + method.name + "\"" && method.returns && !method.unchecked;
    });
}

std::string call_in_notation(std::string_view line) {
    const CallLine read = read_call_line(line);
    const std::string call = with_results_in_words(read);
    return (read.restarts ? "restart " : "") + plain_call_in_notation(call);
}

std::string in_notation(const Interface& interface, std::string_view input,
                        std::string_view answer) {
    return std::visit(Overloaded{[&](const FunctionInterface& function) {
                                     return arguments_in_notation(function, input, answer);
                                 },
                                 [&](const ClassInterface& described) {
                                     return calls_in_notation(described, input, answer);
                                 },
                                 [&](const ProgramInterface&) { return std::string(input); }},
                      interface);
}

std::string elide_value(std::string_view line, std::size_t limit) {
    if (line.size() <= limit)
        return std::string(line);
    constexpr std::string_view dots = " ... ";
    const Places places(line);
    const std::size_t room = std::max(limit, dots.size() + 8) - dots.size();
    const std::size_t near = room / 4;  // How far a cut may move to fall between two elements.
    const auto is_between = [&](std::size_t at) {
        return at > 0 && !places.quoted[at] && places.whole[at] &&
               (line[at - 1] == ',' || line[at - 1] == ' ');
    };
    const auto cut = [&](std::size_t at, int step) {
        for (std::size_t i = at, n = 0; n <= near; ++n, i += static_cast<std::size_t>(step))
            if (is_between(i))
                return i;
        while (!places.whole[at])
            at += static_cast<std::size_t>(step);
        return at;
    };
    const std::size_t head = cut(room / 2, -1);
    const std::size_t tail = cut(line.size() - room / 2, 1);
    return fmt::format("{}{}{}{}{}", line.substr(0, head), places.quoted[head] ? "\"" : "", dots,
                       places.quoted[tail] ? "\"" : "", line.substr(tail));
}

}  // namespace judge
