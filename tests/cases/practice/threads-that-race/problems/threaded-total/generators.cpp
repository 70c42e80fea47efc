Input any(Random& random, int n) {
    Input input;
    input.scale = 7;
    for (int i = 0; i < n; ++i)
        input.values.push_back(static_cast<int>(random.integer(-1000000, 1000000)));
    return input;
}
