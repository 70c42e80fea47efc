// Logs of one visitor.

/// `n` entries, each any of `k` pages.
Input any(Random& random, int n, int k) {
    std::vector<int> pages;
    for (int i = 0; i < n; ++i)
        pages.push_back(static_cast<int>(random.integer(1, k)));
    return {std::move(pages)};
}

Input any_small(Random& random, int most) {
    return any(random, static_cast<int>(random.integer(0, most)),
               static_cast<int>(random.integer(1, 6)));
}

/// `k` pages, again and again in the same order.
Input in_turn(Random& random, int n, int k) {
    const std::vector<int> all = random.permutation(k);
    std::vector<int> pages;
    for (int i = 0; i < n; ++i)
        pages.push_back(all[static_cast<std::size_t>(i % k)]);
    return {std::move(pages)};
}

/// `k` pages, there and back, again and again: the last pages of a stretch are the first to come
/// back, and many that come back were seen before the stretch.
Input there_and_back(Random& random, int n, int k) {
    const std::vector<int> all = random.permutation(k);
    std::vector<int> pages;
    for (int i = 0; i < n; ++i) {
        const int place = i % (2 * k);
        pages.push_back(all[static_cast<std::size_t>(place < k ? place : 2 * k - 1 - place)]);
    }
    return {std::move(pages)};
}

/// Stretches of 1, 2, 3 and more entries, each of which begins with the page that the one before
/// it ended with.
Input ever_longer(Random& random, int n) {
    const std::vector<int> all = random.permutation(n);
    std::vector<int> pages;
    int fresh = 0;
    for (int length = 1; static_cast<int>(pages.size()) < n; ++length) {
        for (int i = 1; i < length && static_cast<int>(pages.size()) < n; ++i)
            pages.push_back(all[static_cast<std::size_t>(fresh++)]);
        if (static_cast<int>(pages.size()) < n && !pages.empty())
            pages.push_back(pages.back());
        else if (pages.empty())
            pages.push_back(all[static_cast<std::size_t>(fresh++)]);
    }
    return {std::move(pages)};
}

Input each_twice(Random&, int n) {
    std::vector<int> pages;
    for (int i = 0; i < n; ++i)
        pages.push_back(i / 2);
    return {std::move(pages)};
}

/// As many different pages as it takes to fill half of the log, and then one of them.
Input then_one(Random&, int n) {
    std::vector<int> pages;
    for (int i = 0; i < n; ++i)
        pages.push_back(std::min(i, n / 2));
    return {std::move(pages)};
}
