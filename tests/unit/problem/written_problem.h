#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "model/problem.h"
#include "problem/document.h"
#include "problem/problem_file.h"

namespace judge {

/// Mistakes as these tests state them: "LINE:COLUMN [what is underlined] message (help)".
inline std::string told(const Errors& errors) {
    std::string text;
    for (const Error& error : errors) {
        if (error.where && error.where->line > 0) {
            const auto& [file, line, column, length, source] = *error.where;
            text += std::to_string(line) + ":" + std::to_string(column) + " [";
            if (static_cast<std::size_t>(column) <= source.size()) {
                text += source.substr(static_cast<std::size_t>(column) - 1,
                                      static_cast<std::size_t>(length));
            }
            text += "] ";
        } else if (error.where) {
            text += error.where->file + ": ";
        }
        text += error.message + (error.help.empty() ? "" : " (" + error.help + ")") + "\n";
    }
    return text;
}

/// `sections`, and below them what else a problem needs, so that lines count from the sections.
inline std::string completed(const std::string& sections) {
    using Part = std::pair<std::string_view, std::string_view>;
    static constexpr auto parts = std::to_array<Part>({
        {"format", "format: 1\n"},
        {"title", "title: Top K Frequent Events\n"},
        {"difficulty", "difficulty: medium\n"},
        {"function",
         "function: {name: top, parameters: {events: \"string[]\", k: int}, returns: int}\n"},
        {"samples", "samples: [{input: {events: [], k: 1}, output: 0}]\n"},
    });
    const auto has = [&](std::string_view key) {
        return ("\n" + sections).find("\n" + std::string(key) + ":") != std::string::npos;
    };
    std::string text = sections;
    for (const auto& [key, part] : parts) {
        const bool other_mode = key == "function" && (has("class") || has("program"));
        if (!has(key) && !other_mode)
            text += part;
    }
    return text;
}

struct ReadProblem {
    Problem problem;
    std::string mistakes;
};

inline ReadProblem read_whole(const std::string& yaml, const Companions& companions) {
    ReadProblem read;
    Document document("problem.yaml", yaml);
    if (document.readable())
        read_problem_file(document, companions, read.problem);
    read.mistakes = told(document.mistakes());
    return read;
}

/// What is wrong with `sections`; "" when nothing is.
inline std::string mistakes_in(const std::string& sections,
                               const Companions& companions = {true, true, true}) {
    return read_whole(completed(sections), companions).mistakes;
}

inline Problem problem_of(const std::string& sections) {
    return read_whole(completed(sections), {true, true, true}).problem;
}

/// A class to write calls for.
inline const std::string rate_limiter =
    "class:\n"
    "  name: RateLimiter\n"
    "  constructor: {limit: int, window: long}\n"
    "  methods:\n"
    "    allow: {parameters: {client: string, at: long}, returns: bool}\n"
    "    reset:\n";

}  // namespace judge
