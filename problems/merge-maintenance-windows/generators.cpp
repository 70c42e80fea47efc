// Windows over time, in no particular order.

namespace {

constexpr long long latest = 1000000000000000;

Input in_any_order(Random& random, std::vector<std::vector<long long>> windows) {
    random.shuffle(windows);
    return {std::move(windows)};
}

std::vector<std::vector<long long>> far_apart(Random& random, int n) {
    std::vector<std::vector<long long>> windows;
    long long start = -latest;
    for (int i = 0; i < n; ++i) {
        const long long end = start + random.integer(1, 1000000);
        windows.push_back({start, end});
        start = end + random.integer(1, 1000000);
    }
    return windows;
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
    return in_any_order(random, far_apart(random, n));
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

/// No two overlap or touch; the first one first, or last.
Input in_order(Random& random, int n, bool reversed) {
    std::vector<std::vector<long long>> windows = far_apart(random, n);
    if (reversed)
        std::ranges::reverse(windows);
    return {std::move(windows)};
}

/// All start together, and end one after another.
Input one_start(Random& random, int n) {
    std::vector<std::vector<long long>> windows;
    for (int i = 0; i < n; ++i)
        windows.push_back({-latest, i - latest + 1});
    return in_any_order(random, std::move(windows));
}

Input repeated(Random&, int n) {
    return {std::vector<std::vector<long long>>(static_cast<std::size_t>(n), {5, 9})};
}

/// One at the beginning of time, the others close together much later, the last of them first.
Input one_far_away(Random&, int n) {
    std::vector<std::vector<long long>> windows{{-latest, -latest + 1}};
    for (long long i = n - 1; i > 0; --i)
        windows.push_back({3 * i, 3 * i + 1});
    return {std::move(windows)};
}
