// What tests and `grow:` call. `Input` has the problem's parameters as members; the judge supplies
// `random`, whose values are the same on every machine (std's distributions are not: use none).

/// Few different values, so that there are pairs.
Input few(Random& random, int n) {
    Input input;
    input.target = static_cast<int>(random.integer(-4, 4));
    for (int i = 0; i < n; ++i)
        input.values.push_back(static_cast<int>(random.integer(-3, 3)));
    return input;
}

/// One value, again and again.
Input equal(Random&, int n) {
    Input input;
    input.values.assign(static_cast<std::size_t>(n), 7);
    input.target = 14;
    return input;
}

/// Hardly a value twice.
Input scattered(Random& random, int n) {
    Input input;
    input.target = 1;
    for (int i = 0; i < n; ++i)
        input.values.push_back(static_cast<int>(random.integer(-1000000000, 1000000000)));
    return input;
}
