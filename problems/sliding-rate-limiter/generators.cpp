// `requests` requests, each by any of `clients` clients and up to `longest_gap` ticks after the one
// before. At most `limit * clients` may count at once.
Input mixed(Random& random, int limit, long long window, int requests, int clients,
            long long longest_gap, long long start = 0) {
    Input calls(limit, window);
    long long at = start;
    for (int i = 0; i < requests; ++i) {
        calls.allow("client-" + std::to_string(random.integer(1, clients)), at);
        at += random.integer(0, longest_gap);
    }
    return calls;
}

// The time goes on by steps that meet the end of a window exactly, or miss it by one tick.
Input around_the_end(Random& random, int limit, long long window, int requests, int clients) {
    const std::vector<long long> steps = {0, 0, 0, 1, 1, window - 1, window, window + 1};
    Input calls(limit, window);
    long long at = 0;
    for (int i = 0; i < requests; ++i) {
        calls.allow("client-" + std::to_string(random.integer(1, clients)), at);
        at += random.pick(steps);
    }
    return calls;
}

// One client asks at every tick. It is allowed for half a window, then refused for the other half:
// its log is always half a window long.
Input full_log(Random&, int window, int requests) {
    Input calls((window + 1) / 2, window);
    for (int at = 0; at < requests; ++at)
        calls.allow("batch-job", at);
    return calls;
}

// One client retries `tries` times at one tick, and comes back exactly when the window has ended.
Input bursts(Random&, int limit, long long window, int requests, int tries) {
    Input calls(limit, window);
    for (int i = 0; i < requests; ++i)
        calls.allow("cron", i / tries * window);
    return calls;
}

// `clients` clients that all count at once: each asks again and again, and is allowed once a
// window.
Input crowd(Random& random, int clients, int requests) {
    Input calls(1, requests / 4);
    for (int at = 0; at < requests; ++at) {
        const long long client = at < clients ? at : random.integer(0, clients - 1);
        calls.allow("client-" + std::to_string(client), at);
    }
    return calls;
}

// Every tick a client that was never seen before, under a name too long to be kept without memory
// of its own. `window` of them count at once.
Input strangers(Random& random, int requests, long long window) {
    Input calls(1, window);
    for (int at = 0; at < requests; ++at)
        calls.allow("session-" + random.word(16, "0123456789abcdef"), at);
    return calls;
}

// A few clients, each far below a very large limit.
Input generous(Random& random, int clients, int requests) {
    return mixed(random, 1000000, 1000, requests, clients, 3);
}

// Each request by any of the names, some ticks after the one before.
Input named(Random& random, const std::vector<std::string>& names, int limit, long long window,
            int requests) {
    Input calls(limit, window);
    long long at = 0;
    for (int i = 0; i < requests; ++i) {
        calls.allow(random.pick(names), at);
        at += random.integer(0, 3);
    }
    return calls;
}

// One client asks at every tick: from the end of the first window on, one request stops counting
// each time.
Input always_allowed(Random&, int window, int requests) {
    Input calls(window, window);
    for (int at = 0; at < requests; ++at)
        calls.allow("job", at);
    return calls;
}

// Between two requests of one client, `clients` others are let through and refused, and a few new
// ones come.
Input refused_crowd(Random&, int clients) {
    Input calls(1, 10);
    const auto all = [&](const std::string& name, int count, long long at) {
        for (int i = 0; i < count; ++i)
            calls.allow(name + std::to_string(i), at);
    };
    all("early-", clients, 0);
    calls.allow("between", 5);
    all("early-", clients, 6);
    all("late-", 10, 10);
    calls.allow("between", 11);
    calls.allow("between", 15);
    return calls;
}

// Every tick a new client, whose name comes after all before it.
Input in_order_of_names(Random&, int requests, long long window) {
    Input calls(1, window);
    for (int at = 0; at < requests; ++at)
        calls.allow("client-" + std::to_string(1000000 + at), at);
    return calls;
}
