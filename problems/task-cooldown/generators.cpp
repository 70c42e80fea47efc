// Calls to partners, a letter for each.

namespace {

Input in_any_order(Random& random, std::string calls, int cooldown) {
    std::vector<char> shuffled(calls.begin(), calls.end());
    random.shuffle(shuffled);
    return {{shuffled.begin(), shuffled.end()}, cooldown};
}

}  // namespace

/// Small: so few calls that all orders can be tried.
Input few(Random& random, int most) {
    const int n = static_cast<int>(random.integer(0, most));
    return {random.word(n, std::string("ABCDEF").substr(0, random.integer(1, 6))),
            static_cast<int>(random.integer(0, 5))};
}

/// Some partners are called more often than others.
Input weighted(Random& random, int n, int cooldown) {
    std::string calls;
    const long long partners = random.integer(4, 26);
    for (int i = 0; i < n; ++i) {
        const long long one = random.integer(0, partners - 1);
        const long long other = random.integer(0, partners - 1);
        calls += static_cast<char>('A' + std::min(one, other));
    }
    return in_any_order(random, calls, cooldown);
}

Input one_partner(Random&, int n, int cooldown) {
    return {std::string(static_cast<std::size_t>(n), 'K'), cooldown};
}

Input evenly(Random&, int n, int cooldown) {
    std::string calls;
    for (int i = 0; i < n; ++i)
        calls += static_cast<char>('A' + i % 26);
    return {std::move(calls), cooldown};
}

/// Half of the calls, or one more, go to one partner.
Input one_and_others(Random& random, int n, int cooldown) {
    std::string calls(static_cast<std::size_t>(n / 2 + n % 2), 'T');
    while (static_cast<int>(calls.size()) < n)
        calls += static_cast<char>('A' + random.integer(0, 18));
    return in_any_order(random, calls, cooldown);
}
