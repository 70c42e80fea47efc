// Logs in the order of time.

namespace {

using Logs = std::vector<std::vector<long long>>;

Input in_order(Logs logs) {
    for (std::vector<long long>& log : logs)
        std::sort(log.begin(), log.end());
    return {std::move(logs)};
}

}  // namespace

/// Small: up to so many logs and entries in all, at few different times.
Input few(Random& random, int most_logs, int most_entries) {
    Logs logs(static_cast<std::size_t>(random.integer(1, most_logs)));
    for (long long i = random.integer(0, most_entries); i > 0; --i)
        logs[random.integer(0, static_cast<long long>(logs.size()) - 1)].push_back(
            random.integer(-2, 3));
    return in_order(std::move(logs));
}

/// Entries are dealt out to the logs at random, with times from 0 to `latest`.
Input mixed(Random& random, int entries, int count, int latest) {
    Logs logs(static_cast<std::size_t>(count));
    for (int i = 0; i < entries; ++i)
        logs[random.integer(0, count - 1)].push_back(random.integer(0, latest));
    return in_order(std::move(logs));
}

/// Entries are dealt out to the logs in turn, in the order of time: each is from another log than
/// the one before.
Input in_turn(Random&, int entries, int count) {
    Logs logs(static_cast<std::size_t>(count));
    for (int i = 0; i < entries; ++i)
        logs[i % count].push_back(i);
    return {std::move(logs)};
}

/// Each log is later than all before it, or earlier, where they fall.
Input one_after_the_other(Random&, int entries, int count, bool falling) {
    Logs logs(static_cast<std::size_t>(count));
    for (int i = 0; i < entries; ++i) {
        const int log = static_cast<int>(1LL * i * count / entries);
        logs[falling ? count - 1 - log : log].push_back(i);
    }
    return {std::move(logs)};
}

/// The last log has most entries, the others one each, later than all of those.
Input one_long(Random&, int entries, int count) {
    Logs logs(static_cast<std::size_t>(count));
    const int most = entries - (count - 1);
    for (int i = 0; i < most; ++i)
        logs.back().push_back(i);
    for (int i = 0; i + 1 < count; ++i)
        logs[i].push_back(most + (i * 7919LL) % count);
    return {std::move(logs)};
}

/// All entries have this time.
Input one_time(Random& random, int entries, int count, long long at) {
    Logs logs(static_cast<std::size_t>(count));
    for (int i = 0; i < entries; ++i)
        logs[random.integer(0, count - 1)].push_back(at);
    return {std::move(logs)};
}

/// Every log is empty, but for one entry in one of them.
Input nearly_empty(Random& random, int count) {
    Logs logs(static_cast<std::size_t>(count));
    logs[random.integer(0, count - 1)].push_back(0);
    return {std::move(logs)};
}
