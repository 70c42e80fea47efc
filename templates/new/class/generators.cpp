// What tests and `grow:` call. `Input` builds a sequence of calls; the judge supplies `random`,
// whose values are the same on every machine (std's distributions are not: use none).

Input few(Random& random, int n) {
    Input calls(static_cast<int>(random.integer(5, 20)));
    for (int i = 0; i < n; ++i) {
        const std::string item = random.word(1, "abc");
        if (random.chance(0.7))
            calls.put(item, static_cast<int>(random.integer(1, 8)));
        else
            calls.take(item);
    }
    return calls;
}

/// Each item is put once.
Input all_different(Random&, int n) {
    Input calls(1000000000);
    for (int i = 0; i < n; ++i)
        calls.put("item" + std::to_string(i), 1);
    return calls;
}
