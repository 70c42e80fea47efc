namespace {

std::string status_of(long long number) {
    const std::vector<std::string> statuses = {"b", "ab", "ba", "aab", "new", "paid"};
    return statuses[static_cast<std::size_t>(number % 6)];
}

/// Of any length, and hardly ever met again, but where it is short.
std::string any_status(Random& random) {
    std::string status(static_cast<std::size_t>(random.integer(1, 16)), 'a');
    for (char& letter : status)
        letter = static_cast<char>('a' + random.integer(0, 25));
    return status;
}

}  // namespace

/// Any calls about any of some orders and versions.
Input mixed(Random& random, int orders, int versions, int n) {
    Input calls;
    for (int i = 0; i < n; ++i) {
        const auto order = static_cast<int>(random.integer(1, orders));
        const auto version = static_cast<int>(random.integer(1, versions));
        switch (random.integer(0, 7)) {
            case 0:
                calls.status(order);
                break;
            case 1:
                calls.missing(order);
                break;
            case 2:
            case 3:
                calls.statusAt(order, version);
                break;
            default:
                calls.receive(order, version, status_of(random.integer(0, 5)));
        }
    }
    return calls;
}

/// Small: up to two orders and five versions.
Input few(Random& random, int most) {
    return mixed(random, static_cast<int>(random.integer(1, 2)),
                 static_cast<int>(random.integer(1, 5)), static_cast<int>(random.integer(0, most)));
}

/// Half of the calls receive events of one order: in the order of their versions, against it, or
/// in any order; after each one, something is asked.
Input one_order(Random& random, int n, int direction) {
    Input calls;
    const int events = n / 2;
    std::vector<int> versions = random.permutation(events);
    if (direction != 0)
        std::sort(versions.begin(), versions.end());
    if (direction < 0)
        std::reverse(versions.begin(), versions.end());
    for (int i = 0; i < events; ++i) {
        calls.receive(7, versions[static_cast<std::size_t>(i)] + 1, status_of(i));
        if (i % 3 == 0)
            calls.missing(7);
        else if (i % 3 == 1)
            calls.statusAt(7, static_cast<int>(random.integer(1, events)));
        else
            calls.status(7);
    }
    return calls;
}

/// All versions up to some one of each of these orders, which are then asked for in turn, again and
/// again.
Input asked_again_and_again(Random&, int n, int orders) {
    Input calls;
    const int versions = n / 2 / orders;
    for (int version = 1; version <= versions; ++version)
        for (int order = 1; order <= orders; ++order)
            calls.receive(order, version, status_of(version));
    for (int i = 0; i < n / 2; ++i) {
        const int order = 1 + i % orders;
        const int round = i / orders;
        if (round % 4 == 0)
            calls.missing(order);
        else if (round % 4 == 1)
            calls.statusAt(order, versions / 2);
        else
            calls.status(order);
    }
    return calls;
}

/// Nearly all events of one order bring a status that no other has; then all versions may be asked
/// for, those that came first, too.
Input many_statuses(Random& random, int n) {
    Input calls;
    const int events = n - n / 8;
    for (int version = 1; version <= events; ++version)
        calls.receive(7, version, any_status(random));
    for (int i = events; i < n; ++i)
        calls.statusAt(7, static_cast<int>(random.integer(1, events)));
    return calls;
}

/// Events of one order whose versions are far apart, and questions about those between them.
Input far_apart(Random& random, int n) {
    Input calls;
    for (int i = 1; i <= n / 2; ++i)
        calls.receive(9, i * (1000000000 / n), status_of(i));
    for (int i = 1; i <= n / 4; ++i) {
        calls.statusAt(9, static_cast<int>(random.integer(1, 1000000000)));
        calls.missing(9);
    }
    return calls;
}

/// One event each of many orders, which are then asked for, with others that never were. The numbers
/// of the orders are multiples of `apart`.
Input many_orders(Random& random, int n, int apart) {
    Input calls;
    for (const int order : random.permutation(n / 2))
        calls.receive((2 * order + 1) * apart, static_cast<int>(random.integer(1, 2)),
                      status_of(order));
    for (int order = 1; order <= n / 2; ++order) {
        if (order % 3 == 0)
            calls.status(order * apart);
        else
            calls.missing(order * apart);
    }
    return calls;
}
