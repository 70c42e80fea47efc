// Windows over time, in no particular order.

namespace {

constexpr long long latest = 1000000000000000;

Input in_any_order(Random& random, std::vector<std::vector<long long>> windows) {
    random.shuffle(windows);
    return {std::move(windows)};
}

}  // namespace

/// `n` windows anywhere between -span and span. Most are so short that some overlap, some touch
/// (where the span is small) and some stay alone.
Input scattered(Random& random, int n, long long span) {
    const long long longest = std::max(1LL, 2 * span / n);
    std::vector<std::vector<long long>> windows;
    for (int i = 0; i < n; ++i) {
        const long long start = random.integer(-span, span - longest);
        windows.push_back({start, start + random.integer(1, longest)});
    }
    return {std::move(windows)};
}

/// Groups of `size` windows that overlap or touch, with the smallest possible gap between groups.
Input groups(Random& random, int n, int size) {
    std::vector<std::vector<long long>> windows;
    long long start = -latest / 2;
    for (int i = 0; i < n; ++i) {
        const long long end = start + random.integer(1, 100000);
        windows.push_back({start, end});
        const bool last_of_group = i % size == size - 1;
        start = last_of_group ? end + 1 : random.integer(start + 1, end);
    }
    return in_any_order(random, std::move(windows));
}

/// No two windows overlap or touch.
Input apart(Random& random, int n) {
    std::vector<std::vector<long long>> windows;
    long long start = -latest;
    for (int i = 0; i < n; ++i) {
        const long long end = start + random.integer(1, 1000000);
        windows.push_back({start, end});
        start = end + random.integer(1, 1000000);
    }
    return in_any_order(random, std::move(windows));
}

/// Each window ends where the next one starts: all of them are one.
Input one_chain(Random& random, int n) {
    std::vector<std::vector<long long>> windows;
    long long start = -latest;
    for (int i = 0; i < n; ++i) {
        const long long end = start + random.integer(1, 1000000);
        windows.push_back({start, end});
        start = end;
    }
    return in_any_order(random, std::move(windows));
}

/// Each window lies inside the next longer one.
Input nested(Random& random, int n) {
    std::vector<std::vector<long long>> windows;
    long long start = 0;
    long long end = 1;
    for (int i = 0; i < n; ++i) {
        windows.push_back({start, end});
        start -= random.integer(1, 1000000);
        end += random.integer(1, 1000000);
    }
    return in_any_order(random, std::move(windows));
}
