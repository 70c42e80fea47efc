// Keys are short, unless memory matters, since reading long inputs takes time.

namespace {

/// Keys of one length, so that work does not grow with how many there are.
std::string key_of(long long number) {
    return "k" + std::to_string(100000 + number);
}

}  // namespace

/// Small: a few keys, accounts and amounts, and steps up to a little more than what is kept.
Input few(Random& random, int most) {
    const long long keep = random.integer(1, 5);
    Input calls(keep);
    const long long n = random.integer(0, most);
    long long at = 0;
    for (long long i = 0; i < n; ++i) {
        const auto account = static_cast<int>(random.integer(1, 2));
        const auto what = random.integer(0, 9);
        at += std::max(0LL, random.integer(-3, keep));
        if (what < 2)
            calls.deposit(account, random.integer(1, 6));
        else if (what < 3)
            calls.balance(account);
        else
            calls.charge(std::string(1, "abc"[random.integer(0, 2)]), account, random.integer(1, 2),
                         at);
    }
    calls.balance(1);
    calls.balance(2);
    return calls;
}

/// Any of the keys by any of some accounts, which are short of money now and then.
Input named(Random& random, const std::vector<std::string>& keys, long long keep, int n,
            long long gap) {
    Input calls(keep);
    long long at = 0;
    for (int i = 0; i < n; ++i) {
        const auto index = random.integer(0, static_cast<long long>(keys.size()) - 1);
        // Most requests with a key are the same.
        const auto account = static_cast<int>(index % 5 + (random.chance(0.05) ? 1 : 0));
        const long long amount = index % 7 + 1 + (random.chance(0.05) ? 1 : 0);
        if (random.chance(0.1))
            calls.deposit(account + 1, random.integer(1, 40));
        else
            calls.charge(keys[static_cast<std::size_t>(index)], account + 1, amount, at);
        if (random.chance(0.05))
            calls.balance(account + 1);
        at += random.integer(0, gap);
    }
    return calls;
}

Input mixed(Random& random, int keys, long long keep, int n, long long gap) {
    std::vector<std::string> names;
    for (int i = 0; i < keys; ++i)
        names.push_back(key_of(i));
    return named(random, names, keep, n, gap);
}

/// A new key at each tick, each asked for once; `keep` of them are remembered.
Input ever_new(Random&, int keep, int n) {
    Input calls(keep);
    calls.deposit(1, 1000000000000);
    for (int at = 0; at < n - 2; ++at)
        calls.charge(key_of(at), 1, 3, at);
    calls.balance(1);
    return calls;
}

/// Ever new keys, too long to be kept without memory of their own.
Input strangers(Random& random, long long keep, int n) {
    Input calls(keep);
    calls.deposit(5, 1000000000000);
    for (int at = 0; at < n - 1; ++at)
        calls.charge(random.word(18), 5, 1, at);
    return calls;
}

/// The same with the longest keys and time between them: at most ticks nothing comes.
Input far_apart(Random& random, long long keep, int n) {
    Input calls(keep);
    calls.deposit(5, 1000000000000);
    for (int i = 0; i < n - 1; ++i)
        calls.charge(random.word(32), 5, 1, 3LL * i);
    return calls;
}

/// One payment, and nothing but repetitions of it.
Input one_again(Random& random, int n) {
    Input calls(1000000000000000000);
    calls.deposit(1, 1);
    const std::string key = random.word(32);
    for (int at = 0; at < n; ++at)
        calls.charge(key, 1, 1, at);
    return calls;
}

/// Ever new keys, none of which is charged, as the account has nothing.
Input declined(Random& random, int n) {
    Input calls(1000000);
    for (int at = 0; at < n; ++at)
        calls.charge(random.word(18), 5, 1, at);
    return calls;
}

/// `kept` keys that are charged at once, and asked for again and again until they are forgotten
/// all at the same tick; then they are charged anew.
Input retried(Random&, int kept, int n) {
    const int keep = 2 * kept;
    Input calls(keep);
    calls.deposit(7, 1000000000000);
    for (int i = 0; i < n - 1; ++i)
        calls.charge(key_of(i % kept), 7, 2, i < kept ? 0 : i - kept);
    return calls;
}

/// One key is asked for between any two new ones, and charged anew whenever it was forgotten.
Input one_comes_back(Random&, int keep, int n) {
    Input calls(keep);
    calls.deposit(7, 1000000000000);
    for (int at = 0; at < n / 2; ++at) {
        calls.charge("comes-back", 7, 2, at);
        calls.charge(key_of(at), 7, 1, at);
    }
    calls.balance(7);
    return calls;
}
