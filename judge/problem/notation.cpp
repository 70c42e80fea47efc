#include "problem/notation.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>

#include "base/overloaded.h"
#include "problem/yaml_mistakes.h"

namespace judge {
namespace {

constexpr int deepest = 1000;  // Reading follows brackets by recursion.

bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\r';
}
bool begins_name(char byte) {
    return std::isalpha(static_cast<unsigned char>(byte)) != 0 || byte == '_';
}
bool continues_name(char byte) {
    return begins_name(byte) || (byte >= '0' && byte <= '9');
}

/// Goes through the text from one piece to the next. What cannot be read is thrown as a
/// YamlMistake, which no caller outside of this file sees.
class Scanner {
  public:
    explicit Scanner(const SourceText& source) : source_(source), text_(source.text()) {}

    /// `{` begins a struct only where the problem has some, or what a call returned: else it is the
    /// first letter of a text.
    Scanner(const SourceText& source, const Interface& interface) : Scanner(source) {
        const std::vector<Type> types = types_in(interface);
        has_structs_ = std::ranges::any_of(
            types, [](const Type& type) { return type.base == Type::Base::structure; });
        has_calls_ = takes_calls(interface);
    }

    std::size_t at() const { return at_; }
    void go_back(std::size_t at) { at_ = at; }
    bool at_end() const { return at_ >= text_.size(); }
    bool at_line_end() const { return at_end() || text_[at_] == '\n'; }
    bool sees(std::string_view word) const { return text_.substr(at_).starts_with(word); }

    /// Also over a comment, which begins a line or follows a blank.
    void skip_blanks() {
        while (!at_end() && is_blank(text_[at_]))
            ++at_;
        const bool apart = at_ == 0 || is_blank(text_[at_ - 1]) || text_[at_ - 1] == '\n';
        if (sees("#") && apart)
            at_ = std::min(text_.find('\n', at_), text_.size());
    }
    void skip_lines() {
        for (skip_blanks(); sees("\n"); skip_blanks())
            ++at_;
    }
    bool take(std::string_view word) {
        if (!sees(word))
            return false;
        at_ += word.size();
        return true;
    }
    void expect(std::string_view word, const std::string& otherwise) {
        if (!take(word))
            fail(at_, otherwise);
    }

    /// To what a line begins with. A report puts these words before an input: they come along when
    /// it is copied.
    void begin_line() {
        skip_lines();
        const std::size_t begin = at_;
        for (const std::string_view label : {"input  ", "calls  "})
            if (take(label))
                skip_blanks();
        if (sees("=") || sees("("))  // It is the name of something.
            at_ = begin;
        if (sees("..."))
            refuse_dots(at_);
    }

    std::optional<Node> take_name() {
        if (at_end() || !begins_name(text_[at_]))
            return std::nullopt;
        Node node = node_here(Node::Kind::scalar);
        const std::size_t begin = at_;
        while (!at_end() && continues_name(text_[at_]))
            ++at_;
        node.text = text_.substr(begin, at_ - begin);
        return node;
    }

    /// Values with commas between, up to `close`.
    void take_values(char close, Node& list, int depth) {
        const std::size_t open = at_ - 1;
        skip_lines();
        if (take({&close, 1}))
            return;
        do {
            list.children.push_back(take_value(close, depth + 1));
            skip_lines();
        } while (take(","));
        if (at_end())
            fail(open, fmt::format("this `{}` is never closed", text_[open]));
        expect({&close, 1}, fmt::format("a `,` or a `{}` is expected here", close));
    }

    /// `{WORD:` or `{"WORD":`.
    bool sees_mapping_of(std::string_view word) const {
        std::string start;  // Without blanks and quotes.
        for (std::size_t i = at_; i < text_.size() && start.size() < word.size() + 2; ++i)
            if (!is_blank(text_[i]) && text_[i] != '"' && text_[i] != '\'')
                start += text_[i];
        return start == fmt::format("{{{}:", word);
    }

    Node take_mapping(int depth = 0) {
        Node mapping = node_here(Node::Kind::mapping);
        ++at_;
        take_fields(mapping, depth);
        return mapping;
    }

    /// NAME: VALUE with commas between, up to `}`; the names may stand in quotes.
    void take_fields(Node& mapping, int depth) {
        const std::size_t open = at_ - 1;
        skip_lines();
        if (take("}"))
            return;
        do {
            skip_lines();
            auto name = sees("\"") || sees("'") ? std::optional(take_quoted()) : take_name();
            skip_blanks();
            if (!name || !take(":"))
                fail(at_, "a field is expected here: NAME: VALUE");
            mapping.children.push_back(std::move(*name));
            mapping.children.push_back(take_value('}', depth + 1));
            skip_lines();
        } while (take(","));
        if (at_end())
            fail(open, "this `{` is never closed");
        expect("}", "a `,` or a `}` is expected here");
    }

    /// `close` ends a word, as do commas and line ends; '\n' where nothing is open.
    Node take_value(char close, int depth = 0) {
        skip_lines();
        if (depth > deepest)
            fail(at_, "lists are nested too deeply");
        if (sees("[")) {
            Node list = node_here(Node::Kind::list);
            ++at_;
            take_values(']', list, depth);
            return list;
        }
        if ((has_structs_ && sees("{")) || (has_calls_ && sees_mapping_of("result")))
            return take_mapping(depth);
        if (sees("\"") || sees("'"))
            return take_quoted();
        return take_word(close);
    }

    /// What a report puts for what it leaves out is no input.
    [[noreturn]] void refuse_dots(std::size_t at) const {
        fail(at, "`...` stands for what was left out", "`--save-input FILE` writes a whole input");
    }

    [[noreturn]] void fail(std::size_t at, std::string message, std::string help = {}) const {
        const Place place = end_place(at);
        throw YamlMistake{place.line, place.column, 1, std::move(message), std::move(help)};
    }

    Node node_here(Node::Kind kind) const {
        Node node;
        node.kind = kind;
        const Place place = end_place(at_);
        node.line = place.line;
        node.column = place.column;
        return node;
    }

  private:
    Place end_place(std::size_t at) const {
        if (at < text_.size())
            return source_.place(at);
        const int last = source_.line_count();
        return {last, static_cast<int>(source_.line(last).size()) + 1};
    }

    Node take_word(char close) {
        Node node = node_here(Node::Kind::scalar);
        const std::size_t begin = at_;
        std::size_t end = at_;  // Behind the last byte that is no blank.
        while (!at_line_end() && text_[at_] != ',' && text_[at_] != close) {
            const bool after_blank = at_ > begin && is_blank(text_[at_ - 1]);
            if (after_blank && (sees("#") || sees("->")))
                break;
            if (!is_blank(text_[at_++]))
                end = at_;
        }
        at_ = end;
        node.text = text_.substr(begin, end - begin);
        if (node.text.empty())
            fail(begin, "a value is expected here");
        if (node.text.find("...") != std::string::npos)
            refuse_dots(begin);
        if (node.text == "null")
            node.kind = Node::Kind::nothing;
        return node;
    }

    Node take_quoted() {
        Node node = node_here(Node::Kind::scalar);
        node.style = Node::Style::quoted;
        const std::size_t open = at_;
        const char quote = text_[at_++];
        while (!at_line_end() && text_[at_] != quote)
            if (quote == '"' && text_[at_] == '\\')
                take_escape(node.text);
            else
                node.text += text_[at_++];
        if (at_line_end())
            fail(open, "this quote is not closed in its line",
                 "a line break in a text is written \\n");
        ++at_;
        return node;
    }

    /// JSON's escapes, and the byte that is no UTF-8: \udcxx.
    void take_escape(std::string& text) {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view bytes = "\"\\/\b\f\n\r\t";
        const std::size_t begin = at_++;
        if (at_end())
            fail(begin, "unknown escape");
        if (const std::size_t index = letters.find(text_[at_]); index != letters.npos) {
            text += bytes[index];
            ++at_;
            return;
        }
        if (!sees("u"))
            fail(begin, fmt::format("unknown escape `\\{}`", text_[at_]),
                 "a backslash itself is written \\\\");
        const unsigned first = take_hex(begin);
        if (first >= 0xdc80 && first <= 0xdcff) {
            text += static_cast<char>(first - 0xdc00);
        } else if (first >= 0xd800 && first <= 0xdbff && take("\\")) {
            const unsigned second = sees("u") ? take_hex(begin) : 0;
            if (second < 0xdc00 || second > 0xdfff)
                fail(begin, "this is half of a character");
            append_character(text, 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
        } else if (first >= 0xd800 && first <= 0xdfff) {
            fail(begin, "this is half of a character");
        } else {
            append_character(text, first);
        }
    }
    unsigned take_hex(std::size_t begin) {
        unsigned number = 0;
        for (int i = 0; i < 4; ++i) {
            ++at_;
            if (at_end() || std::isxdigit(static_cast<unsigned char>(text_[at_])) == 0)
                fail(begin, "four hexadecimal digits are expected after \\u");
            const auto digit = static_cast<unsigned>(std::tolower(text_[at_]));
            number = 16 * number + (digit <= '9' ? digit - '0' : digit - 'a' + 10);
        }
        ++at_;
        return number;
    }
    static void append_character(std::string& text, unsigned code) {
        const auto add = [&](unsigned byte) { text += static_cast<char>(byte); };
        if (code < 0x80) {
            add(code);
        } else if (code < 0x800) {
            add(0xc0 | (code >> 6));
            add(0x80 | (code & 0x3f));
        } else if (code < 0x10000) {
            add(0xe0 | (code >> 12));
            add(0x80 | ((code >> 6) & 0x3f));
            add(0x80 | (code & 0x3f));
        } else {
            add(0xf0 | (code >> 18));
            add(0x80 | ((code >> 12) & 0x3f));
            add(0x80 | ((code >> 6) & 0x3f));
            add(0x80 | (code & 0x3f));
        }
    }

    const SourceText& source_;
    const std::string_view text_;
    std::size_t at_ = 0;
    bool has_structs_ = false, has_calls_ = false;
};

void expect_end_of_value(Scanner& in, bool comma) {
    in.skip_blanks();
    if (!in.at_line_end() && !in.sees("->") && !(comma && in.sees(",")))
        in.fail(in.at(), "the line should end here");
}

/// `NAME = VALUE` after `NAME = VALUE`, with `-> VALUE` after the last of an input.
void read_parameters(Scanner& in, std::vector<NotedCase>& cases) {
    for (in.begin_line(); !in.at_end(); in.begin_line()) {
        if (in.take(","))
            continue;
        if (const std::size_t arrow = in.at(); in.take("->")) {
            if (cases.empty() || cases.back().answer)
                in.fail(arrow, "an answer without an input before it");
            cases.back().answer = in.take_value('\n');
            expect_end_of_value(in, false);
            continue;
        }
        const Node begin = in.node_here(Node::Kind::mapping);
        auto name = in.take_name();
        in.skip_blanks();
        if (!name || !in.take("="))
            in.fail(in.at(), "a parameter is expected here: NAME = VALUE");
        const bool again = !cases.empty() && [&] {
            const Node& input = cases.back().input;
            for (std::size_t i = 0; i < input.pairs(); ++i)
                if (input.key(i).text == name->text)
                    return true;
            return cases.back().answer.has_value();
        }();
        if (cases.empty() || again)
            cases.push_back({begin, std::nullopt});
        cases.back().input.children.push_back(std::move(*name));
        cases.back().input.children.push_back(in.take_value('\n'));
        expect_end_of_value(in, true);
    }
}

/// A call, `NAME(VALUES)` or `[NAME,VALUES]`, as a list of its name and its arguments.
Node read_call(Scanner& in) {
    if (in.sees("["))
        return in.take_value('\n');
    Node call = in.node_here(Node::Kind::list);
    auto name = in.take_name();
    in.skip_blanks();
    if (!name || !in.take("("))
        in.fail(in.at(), "a call is expected here: NAME(VALUES)");
    call.children.push_back(std::move(*name));
    in.take_values(')', call, 0);
    return call;
}

/// What says that the next call is one in a fresh process: `restart` before it, or a line of its
/// own, `{restart: true}`.
std::optional<Node> read_restart(Scanner& in) {
    if (in.sees_mapping_of("restart"))
        return in.take_mapping();
    const std::size_t begin = in.at();
    Node restart = in.node_here(Node::Kind::mapping);
    const auto word = in.take_name();
    in.skip_blanks();
    if (!word || word->text != "restart" || in.sees("(")) {
        in.go_back(begin);
        return std::nullopt;
    }
    restart.children = {*word, *word};
    restart.children.back().text = "true";
    return restart;
}

bool calls(const Node& call, const std::string& name) {
    return !call.children.empty() && call.children.front().text == name;
}

/// A call a line, each perhaps with `-> VALUE`.
void read_call_lines(Scanner& in, const std::string& constructor, std::vector<NotedCase>& cases) {
    std::vector<Node> answers;  // Of the last case.
    bool any_answer = false;
    const auto finish = [&] {
        if (any_answer) {
            Node& list = cases.back().answer.emplace();
            list.kind = Node::Kind::list;
            list.line = cases.back().input.line;
            list.column = cases.back().input.column;
            list.children = std::move(answers);
        }
        answers.clear();
        any_answer = false;
    };
    bool restarts = false;  // Before the next call.
    for (in.begin_line(); !in.at_end(); in.begin_line()) {
        const Node begin = in.node_here(Node::Kind::list);
        if (auto restart = read_restart(in)) {
            if (cases.empty())
                cases.push_back({begin, std::nullopt});
            cases.back().input.children.push_back(std::move(*restart));
            restarts = true;
            continue;
        }
        Node call = read_call(in);
        in.take(";");
        if (cases.empty() || (calls(call, constructor) && !restarts)) {
            finish();
            cases.push_back({begin, std::nullopt});
        }
        restarts = false;
        // Where nothing is stated, nothing is returned.
        Node answer = begin;
        answer.kind = Node::Kind::nothing;
        in.skip_blanks();
        if (const std::size_t arrow = in.at(); in.take("->")) {
            in.skip_blanks();
            if (in.at_line_end())
                in.fail(arrow, "an answer is expected after `->`");
            answer = in.take_value('\n');
            any_answer = true;
        }
        answers.push_back(std::move(answer));
        cases.back().input.children.push_back(std::move(call));
        expect_end_of_value(in, false);
    }
    finish();
}

}  // namespace

bool is_noted(const SourceText& source, const Interface& interface) try {
    Scanner in(source);
    in.begin_line();
    const bool calls = takes_calls(interface);
    if (calls && in.take("[")) {
        in.skip_blanks();
        return !in.at_line_end() && !in.sees("[");
    }
    const auto name = in.take_name();
    if (!name)
        return false;
    in.skip_blanks();
    if (calls && name->text == "restart")
        return !in.sees(":");
    return in.sees(calls ? "(" : "=");
} catch (const YamlMistake&) {
    return true;  // Its reader tells.
}

NotedCases read_noted(const SourceText& source, const Interface& interface) {
    NotedCases read;
    if (auto mistake = unreadable_bytes(source)) {
        read.mistake = std::move(mistake);
        return read;
    }
    Scanner in(source, interface);
    try {
        std::visit(Overloaded{[&](const FunctionInterface&) { read_parameters(in, read.cases); },
                              [&](const ClassInterface& described) {
                                  read_call_lines(in, described.name, read.cases);
                              },
                              [](const ProgramInterface&) {}},
                   interface);
    } catch (YamlMistake& mistake) {
        read.mistake = std::move(mistake);
    }
    return read;
}

}  // namespace judge
