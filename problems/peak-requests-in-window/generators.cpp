// Access logs.

/// Small: requests at nearby times, some of them equal.
Input few(Random& random, int most) {
    std::vector<long long> times;
    for (long long n = random.integer(0, most); n > 0; --n)
        times.push_back(random.integer(-6, 12));
    std::ranges::sort(times);
    return {std::move(times), random.integer(1, 8)};
}

/// One request after the other, so that a stretch holds about `in_window` of them.
Input steady(Random& random, int n, int in_window) {
    constexpr long long step = 1000000;
    std::vector<long long> times;
    for (long long i = 0; i < n; ++i)
        times.push_back((i - n / 2) * step + random.integer(0, step / 4));
    return {std::move(times), std::max(1, in_window) * step};
}

Input one_moment(Random& random, int n) {
    const long long moment = random.integer(-4000000000000000000, 4000000000000000000);
    return {std::vector<long long>(static_cast<std::size_t>(n), moment), 1};
}

/// Bursts of up to `largest` requests within less than a window, and gaps of about a window.
Input bursts(Random& random, int n, int largest, long long window) {
    std::vector<long long> times;
    long long now = -1000000000000000000;
    while (static_cast<int>(times.size()) < n) {
        for (long long left = random.integer(1, largest);
             left > 0 && static_cast<int>(times.size()) < n; --left) {
            times.push_back(now);
            now += random.integer(0, 2 * window / largest);
        }
        now += random.integer(0, 3 * window / 2);
    }
    return {std::move(times), window};
}

/// Gaps of 1, 2, 3 and so on: the stretch holds less and less.
Input slowing_down(Random&, int n) {
    std::vector<long long> times;
    long long now = 0;
    for (int gap = 1; gap <= n; ++gap) {
        times.push_back(now);
        now += gap;
    }
    return {std::move(times), 1000000000};
}
