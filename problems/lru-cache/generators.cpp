// Calls to a cache. Keys are short, unless memory matters, since reading long inputs takes time.

namespace {

/// Keys of one length, so that work does not grow with how many there are.
std::string key_of(long long number) {
    return "k" + std::to_string(10000 + number);
}

Input filled(int capacity) {
    Input calls(capacity);
    for (int i = 0; i < capacity; ++i)
        calls.put(key_of(i), i);
    return calls;
}

}  // namespace

/// Any of the names, put or read.
Input named(Random& random, const std::vector<std::string>& names, int capacity, int n) {
    Input calls(capacity);
    for (int i = 0; i < n; ++i) {
        if (random.chance(0.5))
            calls.put(random.pick(names), i);
        else
            calls.get(random.pick(names));
    }
    return calls;
}

/// Any of `keys` keys, put as often as `puts` says and read otherwise.
Input mixed(Random& random, int capacity, int n, int keys, double puts) {
    Input calls(capacity);
    for (int i = 0; i < n; ++i) {
        const std::string key = key_of(random.integer(1, keys));
        if (random.chance(puts))
            calls.put(key, random.integer(-1000000000000, 1000000000000));
        else
            calls.get(key);
    }
    return calls;
}

/// Small: up to four entries of up to six keys.
Input few(Random& random, int most) {
    Input calls(static_cast<int>(random.integer(1, 4)));
    const long long n = random.integer(0, most);
    for (long long i = 0; i < n; ++i) {
        const std::string key(1, "abcdef"[random.integer(0, 5)]);
        if (random.chance(0.5))
            calls.put(key, random.integer(-1, 3));
        else
            calls.get(key);
    }
    return calls;
}

/// A full cache, whose least recently used entry is read each time.
Input read_in_turn(Random&, int capacity, int n) {
    Input calls = filled(capacity);
    for (int i = 0; i < n - capacity; ++i)
        calls.get(key_of(i % capacity));
    return calls;
}

/// A full cache, whose most recently used entry is read each time.
Input read_the_latest(Random&, int capacity, int n) {
    Input calls = filled(capacity);
    for (int i = 0; i < n - capacity; ++i)
        calls.get(key_of(capacity - 1));
    return calls;
}

/// A full cache, whose least recently used entry is replaced each time.
Input replaced_in_turn(Random&, int capacity, int n) {
    Input calls = filled(capacity);
    for (int i = 0; i < n - capacity; ++i)
        calls.put(key_of(i % capacity), -i);
    return calls;
}

/// Each call puts a key that is not there; half of them were there before.
Input new_in_turn(Random&, int capacity, int n) {
    Input calls(capacity);
    for (int i = 0; i < n; ++i)
        calls.put(key_of(i % (2 * capacity)), i);
    return calls;
}

/// Each call puts a key never seen before, too long to be kept without memory of its own.
Input strangers(Random& random, int capacity, int n) {
    Input calls(capacity);
    for (int i = 0; i < n; ++i)
        calls.put(random.word(16), 7);
    return calls;
}

/// Nothing is ever found, and the longest keys are looked for.
Input misses(Random& random, int capacity, int n) {
    Input calls(capacity);
    for (int i = 0; i < n; ++i)
        calls.get(random.word(32));
    return calls;
}

/// Room for two entries, of which there is only one, with the longest key.
Input one_again(Random& random, int n) {
    Input calls(2);
    const std::string key = random.word(32);
    calls.put(key, n);
    for (int i = 1; i < n; ++i)
        calls.get(key);
    return calls;
}

/// One entry is read between any two new ones.
Input one_stays(Random&, int capacity, int n) {
    Input calls(capacity);
    calls.put("stays", 1);
    for (int i = 1; i < n - 1; i += 2) {
        calls.put(key_of(i), i);
        calls.get("stays");
    }
    calls.get(key_of(1));
    return calls;
}
