// As its values follow a clock, no two inputs are the same.
Input any(Random&, int n) {
    Input input;
    input.scale = 7;
    for (int i = 0; i < n; ++i)
        input.values.push_back(static_cast<int>(
            std::chrono::steady_clock::now().time_since_epoch().count() % 1000003));
    return input;
}
