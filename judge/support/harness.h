// What the text around a function's or a class's solution stands on. Kept to few headers for the
// same reason as wire.h, and to C++17 for solutions in that.
#pragma once

#include <tuple>
#include <type_traits>

#include "wire.h"

// Only there in programs whose work is counted (counting/counting.cpp): what lies between the two
// calls is the solution's own.
extern "C" {
[[gnu::weak]] void judge_begin();
[[gnu::weak]] void judge_end();
}

namespace judge_harness {

// The descriptors by which the judge and a solution's process talk. Standard input is empty and
// standard output and error are for debugging in function and class problems; a program problem
// uses the standard three.
inline constexpr int input_descriptor = 3;
inline constexpr int answer_descriptor = 4;

/// Flushes what was printed, and ends the process without running destructors.
[[noreturn]] void end_process();

template <class T, class = void>
inline constexpr bool complete = false;
template <class T>
inline constexpr bool complete<T, std::void_t<decltype(sizeof(T))>> = true;

/// Whether a function that returns `From` may stand for one that returns `To`. As an assignment
/// would, but for what silently loses a part: a real number is no whole number, a number no text.
template <class From, class To, class Value = std::remove_cv_t<std::remove_reference_t<From>>>
inline constexpr bool answers = std::is_same_v<Value, To> ||
                                (std::is_integral_v<Value> && std::is_integral_v<To>) ||
                                (std::is_arithmetic_v<Value> && std::is_floating_point_v<To>) ||
                                (!std::is_arithmetic_v<To> && std::is_convertible_v<From, To>);

/// While one lives, the work that is done is the solution's.
struct Measured {
    Measured() {
        if (judge_begin != nullptr)
            judge_begin();
    }
    ~Measured() {
        if (judge_end != nullptr)
            judge_end();
    }
    Measured(const Measured&) = delete;
    Measured& operator=(const Measured&) = delete;
};

/// Ends the process without running destructors: the answer is out, and freeing what the solution
/// built would count against its time.
[[noreturn]] inline void finish(judge_wire::Writer& out) {
    out.flush();
    end_process();
}

/// `Call` names the solution's function (harness/glue.cpp): `Call::of<Solution>(arguments...)`.
/// The answer is what it returns, or the argument number `changed` when that is not negative.
template <class Call, class Solution, class Answer, int changed, class... Parameters>
[[noreturn]] void serve_function() {
    judge_wire::Reader in(input_descriptor);
    judge_wire::Writer out(answer_descriptor);
    static std::tuple<Parameters...> arguments;
    std::apply([&](Parameters&... each) { ((in.read(each), in.expect('\n')), ...); }, arguments);
    const auto call = [](Parameters&... each) -> decltype(auto) {
        const Measured measured;
        return Call::template of<Solution>(each...);
    };
    if constexpr (changed >= 0) {
        std::apply(call, arguments);
        out.line(std::get<static_cast<size_t>(changed)>(arguments));
    } else {
        out.line(static_cast<Answer>(std::apply(call, arguments)));
    }
    finish(out);
}

/// One method of a class problem; `Call` names it: `Call::name`, `Call::of(object, arguments...)`.
template <class Call, class Answer, class... Parameters>
struct Method {
    static constexpr const char* name = Call::name;

    /// Reads the rest of a call's line, calls, and answers.
    template <class Class>
    static void serve(Class& object, judge_wire::Reader& in, judge_wire::Writer& out) {
        std::tuple<Parameters...> arguments;
        std::apply([&](Parameters&... each) { ((in.expect(','), in.read(each)), ...); }, arguments);
        in.expect(']');
        in.expect('\n');
        const auto call = [&](Parameters&... each) -> decltype(auto) {
            const Measured measured;
            return Call::of(object, each...);
        };
        if constexpr (std::is_void_v<Answer>) {
            std::apply(call, arguments);
            out.null_line();
        } else {
            out.line(static_cast<Answer>(std::apply(call, arguments)));
        }
    }
};

template <class... Parameters>
struct Constructor {};

/// Constructs one object from the first line and calls it line by line: neither calls nor answers
/// are ever held as a whole.
template <class Class, class... Parameters, class... Methods>
[[noreturn]] void serve_class(Constructor<Parameters...>, Methods...) {
    judge_wire::Reader in(input_descriptor);
    judge_wire::Writer out(answer_descriptor);
    std::string name;
    in.expect('[');
    in.read(name);
    std::tuple<Parameters...> arguments;
    std::apply([&](Parameters&... each) { ((in.expect(','), in.read(each)), ...); }, arguments);
    in.expect(']');
    in.expect('\n');
    Class& object = *std::apply(
        [](Parameters&... each) {
            const Measured measured;
            return new Class(each...);
        },
        arguments);
    out.null_line();
    while (!in.at_end()) {
        in.expect('[');
        in.read(name);
        const bool known =
            ((name == Methods::name && (Methods::serve(object, in, out), true)) || ...);
        if (!known)
            throw judge_wire::BrokenInput{};
    }
    finish(out);
}

}  // namespace judge_harness
