// The commands of a tool that makes inputs (harness/made_inputs.h), after what
// harness/tool_making.cpp generated.
#pragma once

#include <functional>
#include <sstream>
#include <string>

namespace judge_tool {

/// Makes an input in this way, if it can be; whether it keeps to all constraints.
static bool make(int way, judge_choices::Source& source, std::string& text) {
    findings = {};
    try {
        text = make_text(way, source);
        check_text(text);
        return true;
    } catch (const judge_making::Refused&) {
    } catch (const judge_choices::TooManyChoices&) {
    } catch (const judge_wire::BrokenInput&) {
    }
    return false;
}

/// Writes what was made at once: what comes after it may crash.
static void write_made(int way, const judge_choices::Source& source, const std::string& text) {
    std::string head = "made " + std::to_string(way) + " " + std::to_string(source.choices.size()) +
                       " " + std::to_string(source.spans.size()) + " " +
                       std::to_string(text.size()) + "\n";
    for (const judge_choices::Choice& choice : source.choices)
        head += std::to_string(choice.value) + " " + std::to_string(choice.largest) + " ";
    for (const judge_choices::Span& span : source.spans)
        head += std::to_string(span.begin) + " " + std::to_string(span.end) + " " +
                std::to_string(span.label) + " " + std::to_string(span.depth) + " ";
    head += "\n" + text + "\n";
    judge_wire::write_all(judge_harness::answer_descriptor, head.data(), head.size());
}

static void make_at_random(int way, unsigned long long seed, unsigned long long tries,
                           unsigned long long most) {
    for (unsigned long long made = 0; tries > 0 && made < most; --tries) {
        auto source = judge_choices::Source::random(seed++);
        std::string text;
        if (!make(way, source, text))
            continue;
        write_made(way, source, text);
        ++made;
    }
}

static void make_again(int way) {
    judge_choices::Values values;
    std::istringstream in(read_all(judge_harness::input_descriptor));
    for (std::uint64_t value; in >> value;)
        values.push_back(value);
    auto source = judge_choices::Source::replaying(std::move(values));
    std::string text;
    if (make(way, source, text)) {
        write_made(way, source, text);
    } else {  // What was chosen counts all the same.
        text = "refused";
        write_made(-1, source, text);
    }
}

/// Counts up the last of these choices that can be counted up, so that they come to no more than
/// `size`; without those behind it. Whether there was one.
static bool count_up(const std::vector<judge_choices::Choice>& made, std::uint64_t size,
                     judge_choices::Values& values) {
    std::vector<std::uint64_t> sums = {0};
    for (const judge_choices::Choice& choice : made)
        sums.push_back(sums.back() + choice.value);
    for (std::size_t at = made.size(); at-- > 0;)
        if (made[at].value < made[at].largest && sums[at] + made[at].value < size) {
            values.clear();
            for (std::size_t i = 0; i < at; ++i)
                values.push_back(made[i].value);
            values.push_back(made[at].value + 1);
            return true;
        }
    return false;
}

/// All inputs whose choices come to 0, to 1, and so on: so many as are let through, or a certain
/// number of tries. Says up to which size they are all.
class TinyInputs {
  public:
    explicit TinyInputs(std::size_t most) : left_(most) {}

    void make_all() {
        long long size = 0;
        while (size < largest_size && make_of_size(static_cast<std::uint64_t>(size)))
            ++size;
        const std::string end = "complete " + std::to_string(size - 1) + "\n";
        judge_wire::write_all(judge_harness::answer_descriptor, end.data(), end.size());
    }

  private:
    static constexpr long long largest_size = 64;

    /// Whether these were all of that size.
    bool make_of_size(std::uint64_t size) {
        judge_choices::Values values;
        for (bool more = true; more;) {
            if (left_ == 0 || tries_left_ == 0)
                return false;
            --tries_left_;
            auto source = judge_choices::Source::replaying(values);
            std::string text;
            const bool is_made = make(0, source, text);
            std::uint64_t sum = 0;
            for (const judge_choices::Choice& choice : source.choices)
                sum += choice.value;
            if (is_made && sum == size) {
                write_made(0, source, text);
                --left_;
            }
            more = count_up(source.choices, size, values);
        }
        return true;
    }

    std::size_t left_;
    std::size_t tries_left_ = 50'000;
};

/// Whether it is one of these commands, and done.
static bool make_inputs(const std::string& command,
                        const std::function<unsigned long long(int)>& number) {
    judge_making::is_making = true;
    if (command == "make")
        make_at_random(static_cast<int>(number(2)), number(3), number(4), number(5));
    else if (command == "make-again")
        make_again(static_cast<int>(number(2)));
    else if (command == "make-tiny")
        TinyInputs(number(2)).make_all();
    else
        return judge_making::is_making = false;
    findings = {};
    return true;
}

}  // namespace judge_tool
