// Card values, and an amount to pay with them.

/// Small: few values up to about a third of the amount, or a little above it.
Input few(Random& random, int kinds, int most) {
    Input input;
    input.amount = static_cast<int>(random.integer(0, most));
    for (long long n = random.integer(0, kinds); n > 0; --n)
        input.values.push_back(static_cast<int>(
            random.chance(0.1) ? random.integer(1, most + 3) : random.integer(1, 1 + most / 3)));
    return input;
}

/// Distinct values up to `largest`, in any order; most amounts can be paid, not as one would think.
Input mixed(Random& random, int kinds, int amount, int largest) {
    std::set<int> values;
    while (static_cast<int>(values.size()) < kinds)
        values.insert(static_cast<int>(random.integer(largest / 20, largest)));
    Input input{{values.begin(), values.end()}, amount};
    random.shuffle(input.values);
    return input;
}

/// 1, 2, 3 and so on: every amount can be paid, in more ways than with any other values.
Input smallest(Random& random, int kinds, int amount) {
    Input input;
    for (int value = 1; value <= kinds; ++value)
        input.values.push_back(value);
    random.shuffle(input.values);
    input.amount = amount;
    return input;
}

/// From 1 to a quarter of the amount, evenly.
Input spread(Random& random, int kinds, int amount) {
    Input input;
    for (int i = 0; i < kinds; ++i)
        input.values.push_back(1 + static_cast<int>(1LL * i * (amount / 4) / kinds));
    random.shuffle(input.values);
    input.amount = amount;
    return input;
}

/// Nothing pays an odd amount, and there are very many ways to find that out.
Input even_only(Random& random, int kinds, int amount) {
    Input input;
    for (int i = 1; i <= kinds; ++i)
        input.values.push_back(2 * i);
    random.shuffle(input.values);
    input.amount = amount;
    return input;
}

/// Values just below `largest` that leave the same rest: most numbers of cards pay nothing.
Input nearly_equal(Random& random, int kinds, int amount, int largest) {
    Input input;
    for (int i = 0; i < kinds; ++i)
        input.values.push_back(largest - 2 * i);
    input.values.back() = 1 + 2 * (largest / 2) - 40;
    random.shuffle(input.values);
    input.amount = amount;
    return input;
}
