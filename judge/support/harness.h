// What the text around a function's or a class's solution stands on. Kept to few headers for the
// same reason as wire.h, and to C++17 for solutions in that.
#pragma once

#include <type_traits>
#include <utility>

#include "nodes.h"
#include "nullable.h"
#include "wire.h"

// Only there in programs whose work is counted (counting/counting.cpp): what lies between the two
// calls is the solution's own.
extern "C" {
[[gnu::weak]] void judge_begin();
[[gnu::weak]] void judge_end();
}

namespace judge_harness {

// The descriptors by which the judge and a solution's process talk: 3 and 4. Standard input is
// empty and standard output and error are for debugging in function and class problems; a program
// problem uses the standard three.
extern int input_descriptor;
extern int answer_descriptor;

/// Flushes what was printed, and ends the process without running destructors.
[[noreturn]] void end_process();

/// Has the next test (further_tests.h) take the place of the one that is answered; without one,
/// ends the process.
void next_test();

template <class T, class = void>
inline constexpr bool complete = false;
template <class T>
inline constexpr bool complete<T, std::void_t<decltype(sizeof(T))>> = true;

/// What a nullable type may hold; of any other type, that itself.
template <class T, class = void>
struct Held {
    using Type = T;
};
template <class T>
struct Held<T, std::void_t<decltype(std::declval<T&>().has_value())>> {
    using Type = std::remove_cv_t<std::remove_reference_t<decltype(*std::declval<T&>())>>;
};

template <class From, class To>
inline constexpr bool answers_number = std::is_same_v<From, To> ||
                                       (std::is_integral_v<From> && std::is_integral_v<To>) ||
                                       (std::is_arithmetic_v<From> && std::is_floating_point_v<To>);

/// Whether a function that returns `From` may stand for one that returns `To`. As an assignment
/// would, but for what silently loses a part: a real number is no whole number, a number no text.
template <class From, class To, class Value = std::remove_cv_t<std::remove_reference_t<From>>>
inline constexpr bool answers =
    answers_number<Value, To> ||
    (!std::is_arithmetic_v<To> && std::is_convertible_v<From, To> &&
     (!std::is_arithmetic_v<typename Held<Value>::Type> ||
      answers_number<typename Held<Value>::Type, typename Held<To>::Type>));

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

/// The answer is out: mostly, that ends the process.
inline void finish(judge_wire::Writer& out) {
    out.flush();
    next_test();
}

}  // namespace judge_harness
