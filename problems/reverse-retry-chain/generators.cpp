/// `n` messages with ids from 1 to `ids`.
Input any_values(Random& random, int n, int ids) {
    std::vector<int> values;
    for (int i = 0; i < n; ++i)
        values.push_back(static_cast<int>(random.integer(1, ids)));
    return {make_list(values)};
}

/// No more than `longest`.
Input any_length(Random& random, int longest, int ids) {
    return any_values(random, static_cast<int>(random.integer(2, longest)), ids);
}

Input rising(Random& random, int n) {
    std::vector<int> values;
    for (int i = 0; i < n; ++i)
        values.push_back(10 * i + static_cast<int>(random.integer(0, 9)));
    return {make_list(values)};
}
