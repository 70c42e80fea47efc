// Shared by the labelled programs of this folder, which check the inference of complexity.
//
// The format of a program:
//   line 1   // time: O(...) space: O(...)
//            Space is the extra memory of the measured region: recursion and the returned result
//            are in it, the input is not.
//   line 2   // axes: n[,m[,k]]
//            The sizes, in the order in which they stand in argv.
//   line 3   // where: k <= n/64
//            Optional: the domain in which the label holds and outside which the program need not
//            work. The forms are `m >= 2*n`, `k <= n/64` and `m <= n`, joined by ", ".
//   // HOT   ends each line that may rightly be named as carrying the growth of the label. A sum
//            has such lines for each of its terms, a program in O(1) has none.
//
// Labels come from reasoning about the data which main() makes, never from measuring. SEED=<int>
// in the environment changes that data without changing its shape.
//
// A program that does not include this header is counted from the start of main() to its end, and
// its label covers the making of its input too.
#pragma once
#include <bits/stdc++.h>

extern "C" {
void judge_begin() __attribute__((weak));
void judge_end() __attribute__((weak));
}

namespace measured {

inline std::uint64_t seeded() {
    const char* seed = std::getenv("SEED");
    return 0x2545F4914F6CDD1Dull + 0x9E3779B97F4A7C15ull * (seed ? std::atoi(seed) : 0);
}

inline unsigned random() {
    static std::uint64_t state = seeded();
    std::uint64_t z = state += 0x9E3779B97F4A7C15ull;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return static_cast<unsigned>((z ^ (z >> 31)) >> 32);
}

inline int size(int argc, char** argv, int index, int fallback = 100) {
    return index < argc ? std::atoi(argv[index]) : fallback;
}

inline std::vector<int> numbers(int count, unsigned limit = 1'000'000'000) {
    std::vector<int> values(count);
    for (int& value : values)
        value = static_cast<int>(random() % limit);
    return values;
}

inline std::vector<int> shuffled(int count) {
    std::vector<int> values(count);
    std::iota(values.begin(), values.end(), 0);
    for (int i = count - 1; i > 0; --i)
        std::swap(values[i], values[random() % (i + 1)]);
    return values;
}

inline std::string letters(int count, int alphabet = 26) {
    std::string text(count, 'a');
    for (char& letter : text)
        letter = static_cast<char>('a' + random() % alphabet);
    return text;
}

template <class T>
std::uint64_t digest(const T& value) {
    if constexpr (std::is_arithmetic_v<T>) {
        return static_cast<std::uint64_t>(value);
    } else {
        std::uint64_t hash = 17;
        for (const auto& element : value)
            hash = hash * 31 + digest(element);
        return hash;
    }
}

// Calls the solution inside the measured region. The result outlives the region, so that its
// memory is part of what was measured, and is printed so that it cannot be optimised away.
template <class F>
void run(F solution) {
    if (judge_begin)
        judge_begin();
    const auto result = solution();
    if (judge_end)
        judge_end();
    std::cout << digest(result) << "\n";
}

}  // namespace measured
