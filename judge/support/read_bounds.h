// What a validator that reads text (TextReader in tool.h) asks of the values that it reads, and
// whether an input reaches it: `judge verify` tells which bounds no test tries.
#pragma once

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <string>

namespace judge_tool {

/// The bounds of one input. Values are told apart by their names, in which a number that stands
/// alone counts for nothing: "line 1", "line 2".
class ReadBounds {
  public:
    void read(const std::string& name, long long value, long long low, long long high) {
        auto& [least, most] = bounds_[without_numbers(name)];
        least.read(value, low);
        most.read(value, high);
    }

    /// A line for each: `least NAME VALUE` or `most NAME VALUE`, with `reached` before it, `missed`
    /// or, where it is not the same each time, `varies`.
    std::string text() const {
        std::string text;
        for (const auto& [name, pair] : bounds_)
            for (const bool is_least : {true, false}) {
                const Bound& bound = pair[is_least ? 0 : 1];
                text += std::string(bound.varies    ? "varies"
                                    : bound.reached ? "reached"
                                                    : "missed") +
                        (is_least ? " least " : " most ") + name + " " +
                        std::to_string(bound.value) + "\n";
            }
        return text;
    }

  private:
    struct Bound {
        long long value = 0;
        bool seen = false, varies = false, reached = false;

        void read(long long read, long long bound) {
            varies = varies || (seen && bound != value);
            value = bound;
            seen = true;
            reached = reached || read == bound;
        }
    };

    static std::string without_numbers(const std::string& name) {
        const auto is_word = [&](std::size_t i) {
            return i < name.size() &&
                   (std::isalnum(static_cast<unsigned char>(name[i])) != 0 || name[i] == '_');
        };
        std::string text;
        for (std::size_t i = 0; i < name.size();) {
            std::size_t end = i;
            while (end < name.size() && name[end] >= '0' && name[end] <= '9')
                ++end;
            if (end > i && !is_word(end) && (i == 0 || !is_word(i - 1))) {
                text += '#';
            } else {
                end = std::max(end, i + 1);
                text.append(name, i, end - i);
            }
            i = end;
        }
        for (char& byte : text)
            if (byte == '\n' || byte == '\r')
                byte = ' ';
        return text;
    }

    std::map<std::string, std::array<Bound, 2>> bounds_;
};

}  // namespace judge_tool
