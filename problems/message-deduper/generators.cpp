/// Small: few messages, of two producers, and steps up to a little more than the window.
Input few(Random& random, int most) {
    const long long window = random.integer(1, 5);
    Input calls(window);
    const long long n = random.integer(0, most);
    long long at = 0;
    for (long long i = 0; i < n; ++i) {
        const auto producer = static_cast<int>(random.integer(1, 2));
        const long long sequence = random.integer(1, 2);
        const auto what = random.integer(0, 9);
        at += std::max(0LL, random.integer(-3, window + 1));
        if (what < 6)
            calls.accept(producer, sequence, at);
        else if (what < 8)
            calls.failed(producer, sequence, at);
        else
            calls.remembered(at);
    }
    return calls;
}

/// Any of `producers` times `sequences` messages; each step takes up to `gap` ticks.
Input mixed(Random& random, long long window, int n, int producers, int sequences, long long gap) {
    Input calls(window);
    long long at = 0;
    for (int i = 0; i < n; ++i) {
        const auto producer = static_cast<int>(random.integer(1, producers));
        const long long sequence = random.integer(1, sequences);
        const auto what = random.integer(0, 19);
        if (what < 16)
            calls.accept(producer, sequence, at);
        else if (what < 19)
            calls.failed(producer, sequence, at);
        else
            calls.remembered(at);
        at += random.integer(0, gap);
    }
    return calls;
}

/// A new message at each tick, `window` of them remembered.
Input ever_new(Random&, int window, int n) {
    Input calls(window);
    for (int at = 0; at < n; ++at)
        calls.accept(7, at, at);
    return calls;
}

/// `messages` messages, of which copies come in turn and for ever.
Input copies_in_turn(Random&, int messages, int n) {
    Input calls(messages + 1);
    for (int at = 0; at < n; ++at)
        calls.accept(at % messages, 5, at);
    return calls;
}

/// One message of which a copy comes at each tick, between any two new ones.
Input one_keeps_coming(Random&, int window, int n) {
    Input calls(window);
    for (int at = 0; at < n / 2; ++at) {
        calls.accept(1, -1, at);
        calls.accept(2, at, at);
    }
    return calls;
}

/// Few messages, of which very many copies come within one window.
Input copies_in_one_window(Random& random, int messages, int n) {
    Input calls(1000000000);
    for (int at = 0; at < n - 1; ++at)
        calls.accept(3, random.integer(1, messages), at);
    calls.remembered(n);
    return calls;
}

/// Each message fails, and its next copy comes right away; all within one window.
Input fails_again_and_again(Random&, int messages, int n) {
    Input calls(1000000000);
    for (int i = 0; i < n / 2; ++i) {
        calls.accept(i % messages, 1, i);
        calls.failed(i % messages, 1, i);
    }
    calls.remembered(n);
    return calls;
}

/// Messages whose numbers are easily mixed up when producer and sequence become one number.
Input alike(Random& random, long long factor, int n) {
    Input calls(50);
    for (int at = 0; at < n; ++at) {
        const auto producer = static_cast<int>(random.integer(0, 3));
        const long long sequence = random.integer(0, 3) * factor + random.integer(0, 3);
        calls.accept(producer, sequence, at);
    }
    return calls;
}

/// In each round so many new messages, a tick each and in any order, then very many copies of few
/// of them, at the ticks that are left of half a window; then one is forgotten after the other, and
/// each time it is asked how many are left. Now and then one fails, or a copy comes.
Input copies_before_forgetting(Random& random, int messages, int copies, int rounds) {
    const long long window = 4LL * messages;
    Input calls(window);
    long long start = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::vector<int> order = random.permutation(messages);
        for (int i = 0; i < messages; ++i)
            calls.accept(round, order[i], start + i);
        for (int i = 0; i < copies; ++i)
            calls.accept(round, order[random.integer(0, messages / 8)],
                         start + messages + 1LL * i * messages / copies);
        for (int i = 0; i < 2 * messages; ++i) {
            const long long at = start + window + i;
            calls.remembered(at);
            const int any = order[random.integer(0, messages - 1)];
            if (random.chance(0.05))
                calls.accept(round, any, at);
            else if (random.chance(0.05))
                calls.failed(round, any, at);
        }
        start += 2 * window;
    }
    return calls;
}
