#include "judging/input_edits.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace judge {
namespace {

struct Span {
    std::size_t begin = 0, end = 0;

    std::size_t size() const { return end - begin; }
};

/// The library's distributions differ from one library to another.
std::size_t below(std::mt19937_64& random, std::size_t count) {
    return static_cast<std::size_t>(random() % count);
}

std::string part(const std::string& text, Span span) {
    return text.substr(span.begin, span.size());
}

/// Whole numbers, also within words.
std::vector<Span> numbers_in(const std::string& text) {
    std::vector<Span> numbers;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_digit(text[i]))
            continue;
        Span number{i > 0 && text[i - 1] == '-' ? i - 1 : i, i};
        while (number.end < text.size() && is_digit(text[number.end]))
            ++number.end;
        i = number.end;
        numbers.push_back(number);
    }
    return numbers;
}

/// A list in brackets, or the lines of the text: its parts, without what is between them. A struct
/// in braces is one too while it is read, and then left alone: all of its fields are needed.
struct List {
    std::vector<Span> parts;
    char close = ']';
};

std::vector<List> lists_in(const std::string& text) {
    std::vector<List> done, open(1);
    std::vector<std::size_t> begins = {0};
    bool quoted = false;
    const auto end_part = [&](std::size_t i) {
        if (i > begins.back())
            open.back().parts.push_back({begins.back(), i});
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '[' || c == '{')) {
            open.emplace_back().close = c == '[' ? ']' : '}';
            begins.push_back(i + 1);
        } else if (!quoted && open.size() > 1 && c == open.back().close) {
            end_part(i);
            if (c == ']')
                done.push_back(std::move(open.back()));
            open.pop_back();
            begins.pop_back();
        } else if (!quoted && ((c == ',' && open.size() > 1) || (c == '\n' && open.size() == 1))) {
            end_part(i);
            begins.back() = i + 1;
        }
    }
    done.push_back(std::move(open.front()));
    std::erase_if(done, [](const List& list) { return list.parts.empty(); });
    return done;
}

std::string other_number(const std::string& number, const std::string& another,
                         std::mt19937_64& random) {
    long long value = 0;
    try {
        value = std::stoll(number);
    } catch (const std::exception&) {
        return another;
    }
    switch (below(random, 6)) {
        case 0:
            return std::to_string(value - (value > -1000000 ? 1 : 0));
        case 1:
            return std::to_string(value + (value < 1000000000000 ? 1 : 0));
        case 2:
            return std::to_string(below(random, 4));
        case 3:
            return number.front() == '-' ? number.substr(1) : value == 0 ? number : "-" + number;
        default:
            return another;
    }
}

void change_number(std::string& text, std::mt19937_64& random) {
    const auto numbers = numbers_in(text);
    if (numbers.empty())
        return;
    const Span chosen = numbers[below(random, numbers.size())];
    const std::string another = part(text, numbers[below(random, numbers.size())]);
    text.replace(chosen.begin, chosen.size(), other_number(part(text, chosen), another, random));
}

/// Leaves a part out, doubles it, or changes places with another one.
void change_list(std::string& text, std::mt19937_64& random) {
    const auto lists = lists_in(text);
    if (lists.empty())
        return;
    const List& list = lists[below(random, lists.size())];
    const std::size_t index = below(random, list.parts.size());
    const Span chosen = list.parts[index];
    const std::string value = part(text, chosen);
    const char between = chosen.end < text.size() && text[chosen.end] == '\n' ? '\n' : ',';
    switch (below(random, 3)) {
        case 0: {
            const bool is_last = index + 1 == list.parts.size();
            const std::size_t from =
                is_last && index > 0 && between == ',' ? chosen.begin - 1 : chosen.begin;
            const std::size_t to = !is_last || between == '\n' ? chosen.end + 1 : chosen.end;
            text.erase(from, to - from);
            break;
        }
        case 1:
            text.insert(chosen.end, between + value);
            break;
        default: {
            const Span other = list.parts[below(random, list.parts.size())];
            const std::string its = part(text, other);
            const Span first =
                std::min(chosen, other, [](Span a, Span b) { return a.begin < b.begin; });
            const Span last = first.begin == chosen.begin ? other : chosen;
            if (first.begin == last.begin)
                break;
            text.replace(last.begin, last.size(), first.begin == chosen.begin ? value : its);
            text.replace(first.begin, first.size(), first.begin == chosen.begin ? its : value);
        }
    }
}

void change_letter(std::string& text, std::mt19937_64& random) {
    std::vector<std::size_t> letters;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (is_letter(text[i]))
            letters.push_back(i);
    if (letters.empty())
        return;
    const std::size_t chosen = letters[below(random, letters.size())];
    if (below(random, 3) == 0)
        text.insert(chosen, 1, text[chosen]);
    else
        text[chosen] = text[letters[below(random, letters.size())]];
}

}  // namespace

std::string with_small_changes(std::string text, std::mt19937_64& random) {
    for (std::size_t left = 1 + below(random, 3); left > 0; --left)
        switch (below(random, 5)) {
            case 0:
                change_letter(text, random);
                break;
            case 1:
            case 2:
                change_number(text, random);
                break;
            default:
                change_list(text, random);
        }
    return text;
}

}  // namespace judge
