namespace {

/// Keys of one length, so that work does not grow with how many there are.
std::string key_of(long long number) {
    return "s" + std::to_string(100000 + number);
}

/// As long as a key may be, so that each copy takes memory of its own.
std::string long_key_of(long long number) {
    return "session-of-the-shop.example/" + std::to_string(1000 + number);
}

}  // namespace

/// Any of the names; each step takes up to `gap` ticks, each entry lives for up to `ttl`.
Input named(Random& random, const std::vector<std::string>& names, int capacity, int n,
            long long ttl, long long gap) {
    Input calls(capacity);
    long long at = 0;
    for (int i = 0; i < n; ++i) {
        const std::string& name = random.pick(names);
        const auto what = random.integer(0, 19);
        if (what < 9)
            calls.put(name, i, random.integer(1, ttl), at);
        else if (what < 16)
            calls.get(name, at);
        else if (what < 18)
            calls.remove(name, at);
        else
            calls.size(at);
        at += random.integer(0, gap);
    }
    return calls;
}

/// Small: up to four entries of up to six keys, that end close to each other.
Input few(Random& random, int most) {
    Input calls(static_cast<int>(random.integer(1, 4)));
    const long long n = random.integer(0, most);
    long long at = 0;
    for (long long i = 0; i < n; ++i) {
        const std::string key(1, "abcdef"[random.integer(0, 5)]);
        const auto what = random.integer(0, 19);
        at += std::max(0LL, random.integer(-3, 2));
        if (what < 9)
            calls.put(key, i, random.integer(1, 9), at);
        else if (what < 15)
            calls.get(key, at);
        else if (what < 17)
            calls.remove(key, at);
        else
            calls.size(at);
    }
    return calls;
}

Input mixed(Random& random, int capacity, int n, int keys, long long ttl, long long gap) {
    std::vector<std::string> names;
    for (int i = 0; i < keys; ++i)
        names.push_back(key_of(i));
    return named(random, names, capacity, n, ttl, gap);
}

/// A full cache, and a new key each time: what was put first ends first (`later` > 0), or last.
Input new_in_turn(Random&, int capacity, int n, int later) {
    Input calls(capacity);
    for (int i = 0; i < n; ++i)
        calls.put(key_of(i), i, 1000000000 + static_cast<long long>(later) * i, i);
    return calls;
}

/// A full cache, and a new key each time, that ends anywhere.
Input new_anywhere(Random& random, int capacity, int n) {
    Input calls(capacity);
    for (int i = 0; i < n; ++i)
        calls.put(key_of(i), i, random.integer(1000000, 1000000000), i);
    return calls;
}

/// `keys` entries that are put again and again, and never end before.
Input prolonged(Random& random, int keys, int n) {
    Input calls(1000000000);
    for (int i = 0; i < n - 1; ++i)
        calls.put(std::string(1, static_cast<char>('a' + i % keys)), i % 10,
                  random.integer(1000000, 9000000), i);
    calls.size(n);
    return calls;
}

/// Entries with the longest keys: the first of them ends first, and stays as it is; any of the
/// others is put again, a few are removed before.
Input behind_the_first(Random& random, int entries, int n) {
    Input calls(entries);
    for (int i = 0; i < entries; ++i)
        calls.put(long_key_of(i), i, i == 0 ? 1000000 : random.integer(2000000, 9000000), 0);
    for (int i = entries; i < n; ++i) {
        const std::string key = long_key_of(random.integer(1, entries - 1));
        if (i % 20 == 0 && i + 1 < n)
            calls.remove(key, i++);
        calls.put(key, i, random.integer(2000000, 9000000), i);
    }
    return calls;
}

/// All entries end at the same tick. Any of the keys is put, so that it comes last among them, or
/// has to make room for what is new; at last the others end.
Input one_end(Random& random, int capacity, int keys, int n) {
    const long long end = 1000000;
    Input calls(capacity);
    for (int i = 0; i < n - 2; ++i) {
        const auto what = i < capacity ? 0 : random.integer(0, 19);
        const std::string key = long_key_of(i < capacity ? i : random.integer(0, keys - 1));
        if (what < 17)
            calls.put(key, i, end - i, i);
        else if (what < 19)
            calls.get(key, i);
        else
            calls.remove(key, i);
    }
    calls.size(end - 1);
    calls.size(end);
    return calls;
}

/// Ends are powers of two, or a tick beside one, of all magnitudes from that of the time on.
Input near_powers(Random& random, int calls_each) {
    const long long latest = 1000000000000000000;
    Input calls(static_cast<int>(random.integer(1, 3)));
    long long at = 0;
    for (int power = 0; power < 60; ++power) {
        for (int i = 0; i < calls_each; ++i) {
            const std::string key(1, "abcde"[random.integer(0, 4)]);
            const auto what = random.integer(0, 19);
            const auto far = random.pick(std::vector<long long>{power, power + 1, 60});
            const long long end = (1LL << random.integer(power, far)) + random.integer(-1, 1);
            if (what < 11)
                calls.put(key, i, std::clamp(end - at, 1LL, latest), at);
            else if (what < 18)
                calls.get(key, at);
            else if (what < 19)
                calls.remove(key, at);
            else
                calls.size(at);
        }
        at = std::max(at, (1LL << power) + random.integer(-1, 1));
    }
    return calls;
}

/// Ever new keys, too long to be kept without memory of their own, each for `ttl` ticks.
Input strangers(Random& random, int capacity, long long ttl, int n) {
    Input calls(capacity);
    for (int i = 0; i < n; ++i)
        calls.put(random.word(18), i, ttl, i);
    return calls;
}

/// Keys that nobody ever put.
Input never_there(Random& random, int n) {
    Input calls(1);
    for (int i = 0; i < n; ++i) {
        if (i % 2 == 0)
            calls.get(random.word(18), i);
        else
            calls.remove(random.word(18), i);
    }
    return calls;
}

/// All entries end at the same tick, again and again.
Input waves(Random&, int entries, int n) {
    Input calls(entries);
    for (int i = 0; i < n; ++i) {
        const long long wave = i / (2 * entries);
        const int place = i % (2 * entries);
        if (place < entries)
            calls.put(key_of(place), i, 10, wave * 10);
        else if (place % 2 == 0)
            calls.get(key_of(place - entries), wave * 10 + 9);
        else
            calls.size(wave * 10 + 9);
    }
    return calls;
}
