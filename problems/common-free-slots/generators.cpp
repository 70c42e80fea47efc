// Calendars, and a working day.

namespace {

using Appointments = std::vector<std::vector<long long>>;

/// Appointments in any order, in any of `k` calendars; a part of the first and the last of them may
/// be outside of the day.
Input handed_out(Random& random, Appointments appointments, int k, long long least) {
    Input input;
    input.open = appointments.empty() ? 0 : appointments.front()[0] + 1;
    input.close = appointments.empty() ? 10 : appointments.back()[0] + 2;
    input.close = std::max(input.open, input.close);
    input.least = least;
    random.shuffle(appointments);
    input.calendars.resize(static_cast<std::size_t>(k));
    for (auto& appointment : appointments)
        input.calendars[static_cast<std::size_t>(random.integer(0, k - 1))].push_back(
            std::move(appointment));
    return input;
}

}  // namespace

/// Small: times so near that many meet, and one in eight is a reminder.
Input few(Random& random, int people, int most) {
    Input input;
    input.calendars.resize(static_cast<std::size_t>(random.integer(0, people)));
    for (long long n = random.integer(0, most); n > 0 && !input.calendars.empty(); --n) {
        const long long from = random.integer(-3, 18);
        const long long to = from + (random.chance(0.125) ? 0 : random.integer(1, 4));
        const auto person =
            random.integer(0, static_cast<long long>(input.calendars.size()) - 1);
        input.calendars[static_cast<std::size_t>(person)].push_back({from, to});
    }
    input.open = random.integer(-2, 4);
    input.close = input.open + random.integer(0, 18);
    input.least = random.integer(0, 3);
    return input;
}

/// A slot between any two appointments.
Input apart(Random& random, int n, int k) {
    Appointments appointments;
    long long now = 1000;
    for (int i = 0; i < n; ++i) {
        const long long end = now + random.integer(1, 4);
        appointments.push_back({now, end});
        now = end + random.integer(1, 4);
    }
    return handed_out(random, std::move(appointments), k, 2);
}

/// Each appointment begins when another one ends.
Input handed_over(Random& random, int n, int k) {
    Appointments appointments;
    long long now = -200000;
    for (int i = 0; i < n; ++i) {
        const long long end = now + random.integer(1, 4);
        appointments.push_back({now, end});
        now = end;
    }
    return handed_out(random, std::move(appointments), k, 0);
}

/// The first begins first and ends last, and so on.
Input nested(Random& random, int n, int k) {
    Appointments appointments;
    for (int i = 0; i < n; ++i)
        appointments.push_back({i, 2 * n - i});
    Input input = handed_out(random, std::move(appointments), k, 1);
    input.open = -5;
    input.close = 2 * n + 5;
    return input;
}

/// All are equal, so that none may come before another: an order by `<=` makes `std::sort` leave the
/// array. Times are late, above most that may lie beside it.
Input together(Random& random, int n, int k) {
    constexpr long long from = 900000000000000;
    Appointments appointments(static_cast<std::size_t>(n), {from, from + 10});
    Input input = handed_out(random, std::move(appointments), k, 7);
    input.open = from - 7;
    input.close = from + 20;
    return input;
}

/// Anywhere in the day, overlapping so often that a slot comes after every few of them.
Input scattered(Random& random, int n, int k, int overlap) {
    Appointments appointments;
    const long long day = 10LL * n;
    for (int i = 0; i < n; ++i) {
        const long long from = random.integer(0, day);
        appointments.push_back({from, from + random.integer(0, 10LL * overlap)});
    }
    Input input = handed_out(random, std::move(appointments), k, random.integer(0, 6));
    input.open = day / 16;
    input.close = day - day / 16;
    return input;
}
