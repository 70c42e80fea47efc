// Incidents, in no particular order.

namespace {

Input in_any_order(Random& random, std::vector<std::vector<long long>> incidents) {
    random.shuffle(incidents);
    return {std::move(incidents)};
}

}  // namespace

/// Small: in so short a time that many begin or end at the same moment.
Input few(Random& random, int most) {
    Input input;
    for (long long n = random.integer(0, most); n > 0; --n) {
        const long long from = random.integer(-3, 8);
        input.incidents.push_back({from, from + random.integer(1, random.chance(0.3) ? 8 : 3)});
    }
    return input;
}

Input scattered(Random& random, int n, long long span, long long longest) {
    std::vector<std::vector<long long>> incidents;
    for (int i = 0; i < n; ++i) {
        const long long from = random.integer(-span, span - 1);
        incidents.push_back({from, std::min(span, from + random.integer(1, longest))});
    }
    return {std::move(incidents)};
}

/// Who begins last ends first, and all go on in the middle.
Input all_at_once(Random& random, int n) {
    std::vector<std::vector<long long>> incidents;
    for (int i = 0; i < n; ++i)
        incidents.push_back({i - n - 1, n + 1 - i});
    return in_any_order(random, std::move(incidents));
}

/// All go on in the middle, and many begin or end at the same moment.
Input crowded(Random& random, int n) {
    Input input;
    for (int i = 0; i < n; ++i)
        input.incidents.push_back({random.integer(-500, -1), random.integer(1, 500)});
    return input;
}

/// Each of some engineers goes from one incident to the next without a rest.
Input handed_over(Random& random, int n, int engineers) {
    std::vector<long long> free(static_cast<std::size_t>(engineers), -1000000);
    std::vector<std::vector<long long>> incidents;
    for (int i = 0; i < n; ++i) {
        long long& from = free[static_cast<std::size_t>(i % engineers)];
        const long long to = from + random.integer(1, 30);
        incidents.push_back({from, to});
        from = to;
    }
    return in_any_order(random, std::move(incidents));
}

Input all_equal(Random& random, int n) {
    const long long from = random.integer(-1000, 1000);
    return {std::vector<std::vector<long long>>(static_cast<std::size_t>(n), {from, from + 1})};
}
