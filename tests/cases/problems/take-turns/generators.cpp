Input busy(Random& random, int n) {
    Input input;
    for (int i = 0; i < n; ++i)
        input.minutes.push_back(static_cast<int>(random.integer(1, 9)));
    return input;
}
