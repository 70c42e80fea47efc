namespace {

/// Events of one length, so that work does not grow with how many there are.
std::string event_of(long long number) {
    return "e" + std::to_string(100000 + number);
}

/// These events, which are different, and in between second times of those that are unique by then:
/// of the first, the last or any one. There are at most so many unique ones at a time; at the end
/// they go, from the first to the last.
Input in_and_out(Random& random, std::size_t most, const std::vector<std::string>& events) {
    Input calls;
    std::vector<std::string> unique;
    std::size_t next = 0;
    while (next < events.size() || !unique.empty()) {
        const bool is_new = unique.empty() || (unique.size() < most && random.chance(0.5));
        if (is_new && next < events.size()) {
            unique.push_back(events[next++]);
            calls.add(unique.back());
        } else {
            const long long last = static_cast<long long>(unique.size()) - 1;
            const long long which = next < events.size() ? random.integer(0, 2) : 0;
            const auto place = unique.begin() + (which == 0   ? 0
                                                 : which == 1 ? last
                                                              : random.integer(0, last));
            calls.add(*place);
            unique.erase(place);
        }
        calls.first();
    }
    return calls;
}

}  // namespace

/// Any of the events, and the first one is asked for now and then.
Input named(Random& random, const std::vector<std::string>& events, int n) {
    Input calls;
    for (int i = 0; i < n; ++i) {
        if (random.chance(0.7))
            calls.add(random.pick(events));
        else
            calls.first();
    }
    return calls;
}

/// Small: up to five events.
Input few(Random& random, int most) {
    Input calls;
    const long long n = random.integer(0, most);
    const long long kinds = random.integer(1, 5);
    for (long long i = 0; i < n; ++i) {
        if (random.chance(0.6))
            calls.add(std::string(1, "cabed"[random.integer(0, kinds - 1)]));
        else
            calls.first();
    }
    calls.first();
    return calls;
}

Input mixed(Random& random, int kinds, int n) {
    std::vector<std::string> events;
    for (int i = 0; i < kinds; ++i)
        events.push_back(event_of(i));
    return named(random, events, n);
}

/// A third of the calls add an event each; then each is added once more, from the first or from the
/// last one on, and the first unique one is asked for each time.
Input added_twice(Random&, int n, bool last_first) {
    Input calls;
    const int kinds = n / 3;
    for (int i = 0; i < kinds; ++i)
        calls.add(event_of(i));
    for (int i = 0; i < kinds; ++i) {
        calls.add(event_of(last_first ? kinds - 1 - i : i));
        calls.first();
    }
    return calls;
}

/// As before, in any order; which of the events that are left is the first changes little by
/// little.
Input added_twice_in_any_order(Random& random, int n) {
    Input calls;
    const int kinds = n / 3;
    for (const int i : random.permutation(kinds))
        calls.add(event_of(i));
    for (const int i : random.permutation(kinds)) {
        calls.add(event_of(i));
        calls.first();
    }
    return calls;
}

/// `kinds` events that are all there twice, then a single one, which is asked for again and again.
Input asked_again_and_again(Random&, int kinds, int n) {
    Input calls;
    for (int i = 0; i < kinds; ++i) {
        calls.add(event_of(i));
        calls.add(event_of(i));
    }
    calls.add("single");
    for (int i = 2 * kinds + 1; i < n; ++i)
        calls.first();
    return calls;
}

/// One event, added and asked for in turn.
Input always_the_same(Random&, int n) {
    Input calls;
    for (int i = 0; i < n; ++i) {
        if (i % 2 == 0)
            calls.add("again");
        else
            calls.first();
    }
    return calls;
}

/// Each event is added once, and the first one asked for each time.
Input all_unique(Random&, int n) {
    Input calls;
    for (int i = 0; i < n; ++i) {
        if (i % 2 == 0)
            calls.add(event_of(n - i));
        else
            calls.first();
    }
    return calls;
}

/// So many different events, in their order.
Input coming_and_going(Random& random, std::size_t most, int kinds) {
    std::vector<std::string> events;
    for (int i = 0; i < kinds; ++i)
        events.push_back(event_of(i));
    return in_and_out(random, most, events);
}

/// All events up to so many bytes that are easily overlooked or taken for others: zero bytes and
/// spaces, the lowest and highest ones beyond ASCII.
Input of_any_bytes(Random& random, std::size_t most, int longest_event) {
    std::vector<std::string> events(1);
    std::size_t shorter = 0;
    for (int size = 1; size <= longest_event; ++size)
        for (const std::size_t end = events.size(); shorter < end; ++shorter)
            for (const char byte : std::string_view("\0 \n\x7f\x80\xff", 6))
                events.push_back(events[shorter] + byte);
    std::vector<std::string> mixed;
    for (const int i : random.permutation(static_cast<int>(events.size())))
        mixed.push_back(events[static_cast<std::size_t>(i)]);
    return in_and_out(random, most, mixed);
}

/// For each number from 2 to `most` an event that is added so many times, and between them no
/// question. Then there is a unique one.
Input as_often_as(Random&, int most) {
    Input calls;
    for (int times = 2; times <= most; ++times)
        for (int i = 0; i < times; ++i)
            calls.add(event_of(times));
    calls.first();
    calls.add("single");
    calls.first();
    return calls;
}

/// One event, so many times, and then the question.
Input one_very_often(Random&, int times) {
    Input calls;
    for (int i = 0; i < times; ++i)
        calls.add("again");
    calls.first();
    return calls;
}

/// `kinds` different events of 32 letters and digits, most of which have few bytes at the beginning
/// in common. Then the last and the first are added again, and those next to them, and so on.
Input longest(Random& random, int kinds, int n) {
    const std::string_view letters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    std::vector<std::string> events;
    for (int i = 0; i < kinds; ++i) {
        std::string event = event_of(i);
        while (event.size() < 32)
            event += letters[static_cast<std::size_t>(random.integer(0, 63))];
        std::reverse(event.begin(), event.end());
        events.push_back(std::move(event));
    }
    Input calls;
    for (const std::string& event : events)
        calls.add(event);
    for (int i = 0; kinds + 4 * i + 4 <= n; ++i) {
        calls.add(events[static_cast<std::size_t>(kinds - 1 - i)]);
        calls.first();
        calls.add(events[static_cast<std::size_t>(i)]);
        calls.first();
    }
    return calls;
}
