#include "report/manual_page.h"

#include <fmt/core.h>

#include <utility>

#include "base/text.h"
#include "base/units.h"

namespace judge {
namespace {

constexpr std::size_t longest_line = 78;  // Of a page's source: mandoc's lint asks for 80 at most.

/// What roff takes for something else in a word: quotes and signs that it would draw as others.
std::string_view escaped(char c) {
    switch (c) {
        case '\\':
            return "\\e";
        case '-':
            return "\\-";
        case '\'':
            return "\\(aq";
        case '`':
            return "\\(ga";
        case '^':
            return "\\(ha";
        case '~':
            return "\\(ti";
        case '"':
            return "\\(dq";
        default:
            return {};
    }
}

/// Text of a page: only a request begins with a dot.
std::string as_line(std::string_view markup) {
    const auto end = markup.find_last_not_of(' ') + 1;
    return (markup.starts_with('.') ? "\\&" : "") + std::string(markup.substr(0, end)) + "\n";
}

std::string in_capitals(std::string_view text) {
    std::string capitals(text);
    for (char& c : capitals)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return capitals;
}

}  // namespace

std::string roff(std::string_view text) {
    std::string markup;
    const std::string safe = printable(text);
    for (std::string_view rest = safe; !rest.empty();) {
        const std::string_view character = rest.substr(0, first_character(rest));
        rest.remove_prefix(character.size());
        if (character.size() > 1)
            markup += fmt::format("\\[u{:04X}]", static_cast<unsigned>(code_point(character)));
        else if (const auto name = escaped(character.front()); !name.empty())
            markup += name;
        else
            markup += character;
    }
    return markup;
}

std::string roff_bold(std::string_view text) {
    return "\\fB" + roff(text) + "\\fR";
}

std::string roff_italic(std::string_view text) {
    return "\\fI" + roff(text) + "\\fR";
}

std::string roff_words(std::string_view text) {
    std::string markup;
    while (true) {
        const auto begin = text.find('`');
        const auto end = begin == text.npos ? begin : text.find('`', begin + 1);
        if (end == text.npos)
            return markup + roff(text);
        markup += roff(text.substr(0, begin)) + roff_bold(text.substr(begin + 1, end - begin - 1));
        text.remove_prefix(end + 1);
    }
}

ManualPage::ManualPage(std::string_view name, int number, std::chrono::sys_days date,
                       std::string_view summary) {
    source_ = fmt::format(".TH {} {} {} \"judge {}\"\n", in_capitals(name), number, to_text(date),
                          JUDGE_VERSION);
    section("NAME");
    paragraph(fmt::format("{} \\- {}", roff(name), roff(summary)));
}

void ManualPage::section(std::string_view title) {
    request("SH", roff(in_capitals(title)));
    begun_ = true;
}

void ManualPage::subsection(std::string_view title) {
    request("SS", roff(title));
    begun_ = true;
}

void ManualPage::paragraph(std::string_view text) {
    begin_paragraph();
    fill(text);
}

void ManualPage::bullet(std::string_view text) {
    request("IP", "\\(bu 2");
    fill(text);
}

void ManualPage::term(std::string_view word, std::string_view text) {
    request("TP");
    source_ += as_line(word);
    fill(text);
}

void ManualPage::verbatim(std::string_view text) {
    begin_paragraph();
    request("EX");
    for (const std::string_view line : split_lines(text))
        source_ += as_line(roff(line));
    request("EE");
}

void ManualPage::request(std::string_view name, std::string_view argument) {
    source_ += fmt::format(".{}{}{}\n", name, argument.empty() ? "" : " ", argument);
    begun_ = false;
}

void ManualPage::begin_paragraph() {
    if (!std::exchange(begun_, false))
        request("PP");
}

void ManualPage::fill(std::string_view text) {
    while (text.size() > longest_line) {
        auto space = text.rfind(' ', longest_line);
        if (space == text.npos)
            space = text.find(' ');
        if (space == text.npos)
            break;
        source_ += as_line(text.substr(0, space));
        text.remove_prefix(space + 1);
    }
    source_ += as_line(text);
}

}  // namespace judge
