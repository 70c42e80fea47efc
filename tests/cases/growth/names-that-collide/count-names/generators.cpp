Input anything(Random& random, int n) {
    Input input;
    for (int i = 0; i < n; ++i)
        input.names.push_back(random.word(8));
    return input;
}
