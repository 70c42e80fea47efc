// What a problem's own C++ (generators.cpp, validator.cpp, checker.cpp and the expressions of
// problem.yaml) may use. All of it is compiled together, after the whole standard library, into
// the problem's tool: a program that makes inputs, checks them and, for `check: custom`, compares
// answers.
//
// In function problems `Input` is a struct with the parameters as members, and `Output` the type
// of the answer. In class problems `Input` builds a sequence of calls: `Input calls(limit, window);
// calls.allow("a", 1);`. An argument may be what an earlier call returned: `calls.result(3)`, or
// `calls.last()` for the last one (calls are numbered from 0, the constructor).
// `calls.restart(limit, window)` constructs another object in a fresh process. In program problems
// inputs and answers are text.
#pragma once

#include <cstdint>
#include <iostream>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "harness.h"
#include "making.h"
#include "read_bounds.h"
#include "shapes.h"

/// A source of random values that are the same on every machine and compiler: the standard engine
/// is portable, the standard distributions are not.
class Random {
  public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// Has the source choose: replayed, the values come again, and smaller ones can be tried.
    explicit Random(judge_choices::Source& source) : source_(&source) {}

    /// Any whole number from `low` to `high`, both included. (Rejection: Lemire, "Fast random
    /// integer generation in an interval", arXiv 1805.10941, without its multiplication.)
    long long integer(long long low, long long high) {
        const auto span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
        if (source_ != nullptr)
            return static_cast<long long>(static_cast<std::uint64_t>(low) +
                                          source_->choose(span - 1));
        if (span == 0)
            return static_cast<long long>(engine_());
        const std::uint64_t reject_below = -span % span;
        std::uint64_t value = engine_();
        while (value < reject_below)
            value = engine_();
        return static_cast<long long>(static_cast<std::uint64_t>(low) + value % span);
    }

    /// A number in [low, high).
    double real(double low, double high) {
        const std::uint64_t bits =
            source_ != nullptr ? source_->choose_evenly((1ULL << 53) - 1) : engine_() >> 11;
        return low + (high - low) * (static_cast<double>(bits) * 0x1.0p-53);
    }

    /// True with this probability.
    bool chance(double probability) { return real(0, 1) < probability; }

    /// `length` bytes, each one of `alphabet`.
    std::string word(int length, std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz") {
        std::string text(static_cast<std::size_t>(length), ' ');
        for (char& byte : text)
            byte = alphabet[static_cast<std::size_t>(
                integer(0, static_cast<long long>(alphabet.size()) - 1))];
        return text;
    }

    template <class T>
    const T& pick(const std::vector<T>& values) {
        return values[static_cast<std::size_t>(
            integer(0, static_cast<long long>(values.size()) - 1))];
    }

    template <class T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t i = values.size(); i > 1; --i) {
            const auto other = static_cast<std::size_t>(integer(0, static_cast<long long>(i) - 1));
            // The simplest choice leaves all in place.
            std::swap(values[i - 1], values[source_ != nullptr ? i - 1 - other : other]);
        }
    }

    /// 0 to n - 1 in any order.
    std::vector<int> permutation(int n) {
        std::vector<int> values(static_cast<std::size_t>(n));
        for (int i = 0; i < n; ++i)
            values[static_cast<std::size_t>(i)] = i;
        shuffle(values);
        return values;
    }

  private:
    std::mt19937_64 engine_;
    judge_choices::Source* source_ = nullptr;
};

/// What a custom checker concludes of an answer.
struct Judgement {
    enum class Kind { accepted, wrong, fault } kind;
    std::string reason;
};
inline Judgement accept() {
    return {Judgement::Kind::accepted, {}};
}

/// The answer is wrong; `reason` says why, to somebody who may see the input.
inline Judgement reject(std::string reason) {
    return {Judgement::Kind::wrong, std::move(reason)};
}

/// The problem is wrong: the input or the expected answer cannot be.
inline Judgement fault(std::string reason) {
    return {Judgement::Kind::fault, std::move(reason)};
}

namespace judge_tool {

inline std::string one_line(std::string text) {
    for (char& byte : text)
        if (byte == '\n' || byte == '\r')
            byte = ' ';
    return text;
}

/// Collects what the judge is told of one input, a line each (harness/tool.h).
struct Findings {
    std::string text;
    int violations = 0;
    ReadBounds bounds;  ///< Of what TextReader reads.

    /// Whether `value`, if it is a whole number, is that of a bound: said once.
    template <class Value>
    void compare_with_bound(std::size_t bound, const Value& value, long long wanted) {
        if constexpr (std::is_integral_v<Value>) {
            if (static_cast<long long>(value) != wanted)
                return;
            if (bound >= reached_.size())
                reached_.resize(bound + 1);
            if (!reached_[bound])
                text += "reached " + std::to_string(bound) + "\n";
            reached_[bound] = true;
        }
    }

    /// Whether the constraint of this number holds, for this call; -1: for no call.
    template <class Condition>
    void ask(std::size_t constraint, long long call, const Condition& condition) {
        try {
            if (!condition())
                violated("constraint " + std::to_string(constraint) +
                         (call < 0 ? "" : " " + std::to_string(call)));
        } catch (const std::exception& thrown) {
            violated("thrown " + std::to_string(constraint) + " " + std::to_string(call) + " " +
                     one_line(thrown.what()));
        }
    }

    template <class Validation>
    void validate(const Validation& validation) {
        try {
            validation();
        } catch (const std::exception& thrown) {
            violated(std::string("message validator.cpp throws an exception: ") +
                     one_line(thrown.what()));
        }
    }

    void violated(const std::string& what) {
        if (judge_making::is_making)
            throw judge_making::Refused{};
        if (++violations <= 10)
            text += what + "\n";
    }
    void size(const char* name, long long value) {
        text += std::string("size ") + name + " " + std::to_string(value) + "\n";
    }

  private:
    std::vector<bool> reached_;
};

inline Findings findings;

/// Ends the tool; what was found is the judge's to read.
[[noreturn]] inline void finish() {
    fflush(nullptr);
    findings.text += findings.bounds.text();
    judge_wire::write_all(judge_harness::answer_descriptor, findings.text.data(),
                          findings.text.size());
    _exit(0);
}

constexpr int expected_descriptor = 6;
constexpr int actual_descriptor = 7;

inline void tell(const Judgement& judgement) {
    findings.text += judgement.kind == Judgement::Kind::accepted ? "accepted"
                     : judgement.kind == Judgement::Kind::wrong  ? "wrong "
                                                                 : "fault ";
    findings.text += judgement.reason;
}

/// In place of an argument: what the call of this number returned.
struct Result {
    long long call;
};

/// An argument that is a value or a result.
template <class T>
struct Argument {
    explicit Argument(Result result) : call(result.call) {}
    explicit Argument(const T& the_value) : value(the_value) {}
    Argument(long long the_call, const T& the_value) : call(the_call), value(the_value) {}

    long long call = -1;  ///< -1: it is the value.
    T value{};
};

template <class T>
inline constexpr bool is_result = std::is_same_v<T, Result>;
template <class T>
inline constexpr bool is_result<Argument<T>> = true;
template <class... T>
inline constexpr bool has_result = (is_result<T> || ...);

}  // namespace judge_tool

template <class T>
struct judge_wire::Wire<judge_tool::Argument<T>> {
    static void append(std::string& text, const judge_tool::Argument<T>& argument) {
        if (argument.call < 0)
            judge_wire::append(text, argument.value);
        else
            text += "@" + std::to_string(argument.call);
    }
};

namespace judge_tool {

/// The calls of a class problem's input, as text; `Input` adds a function for each method.
class Calls {
  public:
    /// How many calls, the constructor included.
    long long size() const { return count_; }
    const std::string& text() const { return text_; }

    Result result(long long call) const { return {call}; }
    Result last() const { return {count_ - 1}; }

  protected:
    template <class... Arguments>
    void call(const std::string& name, const Arguments&... arguments) {
        text_ += '[';
        judge_wire::append(text_, name);
        ((text_ += ',', judge_wire::append(text_, arguments)), ...);
        text_ += "]\n";
        ++count_;
    }
    template <class... Arguments>
    void restart_call(const std::string& name, const Arguments&... arguments) {
        text_ += '@';
        call(name, arguments...);
    }

  private:
    std::string text_;
    long long count_ = 0;
};

/// The results among the arguments of calls that are read, and whether they can be: they are of
/// earlier calls, which return what is wanted.
class Results {
  public:
    explicit Results(bool checked = true) : checked_(checked) {}

    /// Of the call that is read; of the parameter at `index`, the call whose result it is, or -1.
    static long long of(std::size_t index) { return index < given_.size() ? given_[index] : -1; }

    void begin() { given_.clear(); }
    static void give(std::vector<long long> calls) { given_ = std::move(calls); }

    /// Reads a result where one is next. `T`: what it has to be.
    template <class T>
    long long given(judge_wire::Reader& in, const char* parameter) {
        given_.push_back(-1);
        if (in.take('@')) {
            in.read(given_.back());
            if (checked_)
                check(given_.back(), type<T>(), parameter);
        }
        return given_.back();
    }

    template <class T>
    void returned() {
        types_.push_back(type<T>());
    }

  private:
    template <class T>
    static const char* type() {
        static char one;
        return std::is_void_v<T> ? nullptr : &one;
    }
    void check(long long call, const char* wanted, const char* parameter) const {
        const bool earlier = call >= 0 && call < static_cast<long long>(types_.size());
        const char* const returned = earlier ? types_[static_cast<std::size_t>(call)] : nullptr;
        if (returned != nullptr && returned == wanted)
            return;
        findings.violated("message call " + std::to_string(types_.size()) + " is given as `" +
                          parameter + "` what call " + std::to_string(call) + " returns, which " +
                          (!earlier              ? "is no earlier one"
                           : returned == nullptr ? "is nothing"
                                                 : "is of another type"));
    }

    bool checked_;
    std::vector<const char*> types_;  ///< Of what each call returns.
    static inline std::vector<long long> given_;
};

/// Runs a generator that prints: what it writes to standard output is the input.
inline void print(const auto& generator) {
    dup2(judge_harness::answer_descriptor, STDOUT_FILENO);
    generator();
    std::cout.flush();
    fflush(stdout);
}

inline std::string read_all(int descriptor) {
    std::string text;
    char piece[1 << 16];
    for (ssize_t got; (got = ::read(descriptor, piece, sizeof piece)) > 0;)
        text.append(piece, static_cast<std::size_t>(got));
    return text;
}

}  // namespace judge_tool

/// For validator.cpp of a class: where the argument at `index` of this call, from 0, is what an
/// earlier call returned, and so stands there empty, the number of that call; else -1.
inline long long given_result(std::size_t index) {
    return judge_tool::Results::of(index);
}

/// For validator.cpp: the input is wrong unless `condition` holds; `message` says what must hold.
inline void require(bool condition, const std::string& message) {
    if (!condition)
        judge_tool::findings.violated("message " + judge_tool::one_line(message));
}

/// Reads the text of a program problem's input strictly: every space and line break is asked for.
/// The first thing that is not as asked for ends the validation with a message that says where.
/// With a source it makes such a text instead: whatever is asked for is chosen.
class TextReader {
  public:
    explicit TextReader(std::string text) : text_(std::move(text)) {}
    explicit TextReader(judge_choices::Source& source) : source_(&source) {}

    /// All of it.
    const std::string& text() const { return text_; }

    long long integer(long long low, long long high, const std::string& name) {
        if (source_ != nullptr) {
            const long long made = judge_making::integer(*source_, {low, high});
            text_ += std::to_string(made);
            return made;
        }
        const std::string_view token = this->token(name);
        long long value = 0;
        const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
        const bool canonical = error == std::errc{} && end == token.data() + token.size() &&
                               std::to_string(value) == token;
        if (!canonical)
            fail("`" + name + "` must be a whole number, not `" + std::string(token) + "`");
        if (value < low || value > high)
            fail("`" + name + "` is " + std::to_string(value) + ", must be from " +
                 std::to_string(low) + " to " + std::to_string(high));
        judge_tool::findings.bounds.read(name, value, low, high);
        return value;
    }

    double real(double low, double high, const std::string& name) {
        if (source_ != nullptr) {
            double made = 0;
            judge_making::value(*source_, made,
                                {static_cast<long long>(low), static_cast<long long>(high)}, {});
            judge_wire::append(text_, made);
            return made;
        }
        const std::string_view token = this->token(name);
        double value = 0;
        const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
        if (error != std::errc{} || end != token.data() + token.size())
            fail("`" + name + "` must be a number, not `" + std::string(token) + "`");
        if (!(value >= low && value <= high))
            fail("`" + name + "` is " + std::string(token) + ", must be from " +
                 std::to_string(low) + " to " + std::to_string(high));
        return value;
    }

    /// Bytes up to the next space, line break or end.
    std::string word(std::size_t shortest, std::size_t longest, const std::string& name) {
        if (source_ != nullptr)
            return make_word(shortest, longest, judge_making::letters_without_space);
        const std::string_view token = this->token(name);
        check_length(token.size(), shortest, longest, name);
        return std::string(token);
    }

    /// The rest of the line, and its line break.
    std::string line(std::size_t shortest, std::size_t longest, const std::string& name) {
        if (source_ != nullptr) {
            std::string made = make_word(shortest, longest, judge_making::letters);
            text_ += '\n';
            return made;
        }
        from_ = at_;
        const std::size_t end = text_.find('\n', at_);
        if (end == std::string::npos)
            fail("a line break is missing after `" + name + "`");
        const std::string value = text_.substr(at_, end - at_);
        check_length(value.size(), shortest, longest, name);
        at_ = end + 1;
        return value;
    }

    void space() { expect(' ', "a space"); }
    void newline() { expect('\n', "a line break"); }
    void end() {
        from_ = at_;
        if (source_ == nullptr && at_ != text_.size())
            fail("nothing more may follow");
    }

    /// Reports how large the input is: `n`, for the problem's complexity.
    void size(const std::string& name, long long value) {
        judge_tool::findings.size(name.c_str(), value);
    }

    [[noreturn]] void fail(const std::string& what) const {
        long line = 1, column = 1;
        for (std::size_t i = 0; i < from_ && i < text_.size(); ++i) {
            column = text_[i] == '\n' ? 1 : column + 1;
            line += text_[i] == '\n';
        }
        judge_tool::findings.violated("at " + std::to_string(line) + " " + std::to_string(column) +
                                      " " + judge_tool::one_line(what));
        judge_tool::finish();
    }

  private:
    std::string_view token(const std::string& name) {
        from_ = at_;
        std::size_t end = at_;
        while (end < text_.size() && text_[end] != ' ' && text_[end] != '\n')
            ++end;
        if (end == at_)
            fail("`" + name + "` is missing");
        const auto token = std::string_view(text_).substr(at_, end - at_);
        at_ = end;
        return token;
    }
    std::string make_word(std::size_t shortest, std::size_t longest, std::string_view from) {
        std::string made = judge_making::word(
            *source_, {static_cast<long long>(shortest), static_cast<long long>(longest)}, from);
        text_ += made;
        return made;
    }
    void expect(char byte, const char* name) {
        if (source_ != nullptr) {
            text_ += byte;
            return;
        }
        from_ = at_;
        if (at_ >= text_.size() || text_[at_] != byte)
            fail(std::string(name) + " must stand here");
        ++at_;
    }
    void check_length(std::size_t length, std::size_t shortest, std::size_t longest,
                      const std::string& name) {
        if (length < shortest || length > longest)
            fail("`" + name + "` has " + std::to_string(length) + " bytes, must have from " +
                 std::to_string(shortest) + " to " + std::to_string(longest));
        judge_tool::findings.bounds.read(
            "the length of `" + name + "`", static_cast<long long>(length),
            static_cast<long long>(shortest), static_cast<long long>(longest));
    }

    std::string text_;
    std::size_t at_ = 0;
    std::size_t from_ = 0;  ///< Where what was read last begins.
    judge_choices::Source* source_ = nullptr;
};
