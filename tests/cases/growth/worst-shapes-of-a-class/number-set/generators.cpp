Input anything(Random& random, int n) {
    Input calls;
    for (int i = 0; i < n; ++i)
        calls.add(static_cast<int>(random.integer(-1000000000, 1000000000)));
    return calls;
}
