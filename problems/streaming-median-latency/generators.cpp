// Measurements, of `n` calls one in `every` being a question.

namespace {

template <class Latency>
Input measured(int n, int every, const Latency& latency) {
    Input calls;
    for (int i = 0; i < n; ++i) {
        if (i % every == every - 1)
            calls.median();
        else
            calls.add(static_cast<int>(latency(i)));
    }
    return calls;
}

}  // namespace

/// Small: few values, so that many are equal.
Input few(Random& random, int most) {
    Input calls;
    for (long long n = random.integer(0, most); n > 0; --n) {
        if (random.chance(0.4))
            calls.median();
        else
            calls.add(static_cast<int>(random.integer(-4, 5)));
    }
    calls.median();
    return calls;
}

Input scattered(Random& random, int n, int every) {
    return measured(n, every, [&](int) { return random.integer(-2147483648, 2147483647); });
}

Input falling(Random&, int n, int every) {
    return measured(n, every, [&](int i) { return n / 2 - i; });
}

Input rising(Random&, int n, int every) {
    return measured(n, every, [&](int i) { return i - n / 2; });
}

/// Above and below all that came before, by turns.
Input outwards(Random&, int n, int every) {
    return measured(n, every, [&](int i) { return (i / every) % 2 == 0 ? i : -i; });
}

Input repeated(Random& random, int n, int values) {
    return measured(n, 2, [&](int) { return random.integer(-values, -1); });
}

/// One value, more than 2^17 times, then another a little more often: the median moves when the second
/// one is as frequent, and any one of either that gets lost moves it to another place.
Input overtaken(Random&, int n, int every) {
    return measured(n, every, [&](int i) { return i < n / 100 * 47 ? 40 : 90; });
}

Input measured_then_asked(Random& random, int n) {
    Input calls;
    for (int i = 0; i < n / 2; ++i)
        calls.add(static_cast<int>(random.integer(-1000000, 1000000)));
    for (int i = 0; i < n / 2; ++i)
        calls.median();
    return calls;
}
