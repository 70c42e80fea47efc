// Readings of a service's load.

/// Small: few values, so that many are equal, and windows of up to one more than there are.
Input few(Random& random, int most) {
    Input input;
    const long long n = random.integer(0, most);
    for (long long i = 0; i < n; ++i)
        input.readings.push_back(static_cast<int>(random.integer(-4, 3)));
    input.window = static_cast<int>(random.integer(1, n + 1));
    return input;
}

Input scattered(Random& random, int n, int window) {
    Input input;
    for (int i = 0; i < n; ++i)
        input.readings.push_back(static_cast<int>(random.integer(-2147483648, 2147483647)));
    input.window = window;
    return input;
}

/// The same reading several times in a row, of `values` different ones.
Input plateaus(Random& random, int n, int window, int values) {
    Input input;
    while (static_cast<int>(input.readings.size()) < n) {
        const int reading = static_cast<int>(random.integer(-values, -1));
        for (long long left = random.integer(1, 2 * window);
             left > 0 && static_cast<int>(input.readings.size()) < n; --left)
            input.readings.push_back(reading);
    }
    input.window = window;
    return input;
}

/// One window, of as many readings as there are.
Input one_peak(Random&, int n) {
    Input input{std::vector<int>(static_cast<std::size_t>(n), 0), n};
    input.readings[static_cast<std::size_t>(n / 2)] = 1;
    return input;
}

/// No reading ever makes an earlier one useless.
Input falling(Random&, int n, int window) {
    Input input;
    for (int i = 0; i < n; ++i)
        input.readings.push_back(n / 2 - i);
    input.window = window;
    return input;
}

Input rising(Random&, int n, int window) {
    Input input;
    for (int i = 0; i < n; ++i)
        input.readings.push_back(i - n / 2);
    input.window = window;
    return input;
}

Input all_equal(Random& random, int n, int window) {
    const int reading = static_cast<int>(random.integer(-100000, -1));
    return {std::vector<int>(static_cast<std::size_t>(n), reading), window};
}

/// Falls for almost a window, then begins anew a little higher or lower.
Input teeth(Random& random, int n, int window) {
    Input input;
    const int tooth = std::max(1, window - window / 8);
    int top = 0;
    for (int i = 0; i < n; ++i) {
        if (i % tooth == 0)
            top = static_cast<int>(random.integer(0, window));
        input.readings.push_back(top - i % tooth);
    }
    input.window = window;
    return input;
}
