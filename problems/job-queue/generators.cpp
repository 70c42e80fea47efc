// Workers beside the calls: generators have to know which leases are running.

namespace {

class Shop {
  public:
    Shop(long long timeout, int attempts)
        : calls(timeout, attempts), timeout_(timeout), attempts_(attempts) {}

    void add(int job, int priority) {
        calls.add(job, priority);
        const auto place = std::make_pair(-static_cast<long long>(priority), added_++);
        waiting_[place] = job;
        jobs_[job] = {place, 0};
    }
    void take() {
        calls.take(now);
        expire();
        if (waiting_.empty())
            return;
        const int job = waiting_.begin()->second;
        waiting_.erase(waiting_.begin());
        const int attempt = ++jobs_[job].second;
        running_.push_back({job, attempt});
        ends_.push_back(now + timeout_);
    }
    /// Of any lease that is running.
    void report(Random& random, bool is_done) {
        expire();
        if (running_.empty())
            return;
        const auto last = static_cast<long long>(running_.size()) - 1;
        const auto index = static_cast<std::size_t>(random.integer(0, last));
        const auto [job, attempt] = running_[index];
        if (is_done)
            calls.done(job, attempt, now);
        else
            calls.fail(job, attempt, now);
        end(index, is_done);
    }

    Input calls;
    long long now = 0;

  private:
    using Place = std::pair<long long, int>;

    void expire() {
        while (!running_.empty() && ends_.front() <= now)
            end(0, false);
    }
    void end(std::size_t index, bool is_done) {
        const auto [job, attempt] = running_[index];
        running_.erase(running_.begin() + static_cast<std::ptrdiff_t>(index));
        ends_.erase(ends_.begin() + static_cast<std::ptrdiff_t>(index));
        if (!is_done && attempt < attempts_)
            waiting_[jobs_[job].first] = job;
    }

    long long timeout_;
    int attempts_;
    int added_ = 0;
    std::map<Place, int> waiting_;
    std::unordered_map<int, std::pair<Place, int>> jobs_;
    std::deque<std::pair<int, int>> running_;  // Jobs and attempts, the first to end first.
    std::deque<long long> ends_;
};

}  // namespace

/// Small: up to five jobs, and reports of any of them, true or not.
Input few(Random& random, int most) {
    const long long timeout = random.integer(1, 4);
    Shop shop(timeout, static_cast<int>(random.integer(1, 3)));
    const long long n = random.integer(0, most);
    std::vector<int> jobs = {5, 3, 1, 4, 2};
    for (long long i = 0; i < n; ++i) {
        shop.now += std::max(0LL, random.integer(-2, timeout));
        const auto what = random.integer(0, 9);
        if (what < 3 && !jobs.empty()) {
            shop.add(jobs.back(), static_cast<int>(random.integer(-1, 1)));
            jobs.pop_back();
        } else if (what < 6) {
            shop.take();
        } else if (what < 8) {
            const auto job = static_cast<int>(random.integer(1, 5));
            const auto attempt = static_cast<int>(random.integer(1, 3));
            if (random.chance(0.5))
                shop.calls.done(job, attempt, shop.now);
            else
                shop.calls.fail(job, attempt, shop.now);
        } else {
            shop.calls.nextDead(shop.now);
        }
    }
    return shop.calls;
}

/// Jobs are added, taken and reported at random; each step takes up to `gap` ticks.
Input mixed(Random& random, long long timeout, int attempts, int n, int priorities, long long gap) {
    Shop shop(timeout, attempts);
    int added = 0;
    while (shop.calls.size() <= n) {
        shop.now += random.integer(0, gap);
        const auto what = random.integer(0, 9);
        if (what < 3) {
            shop.add(++added, static_cast<int>(random.integer(1, priorities)));
        } else if (what < 6) {
            shop.take();
        } else if (what < 9) {
            shop.report(random, random.chance(0.4));
        } else {
            shop.calls.nextDead(shop.now);
        }
    }
    return shop.calls;
}

/// Half of the calls add, the others take: with priorities that rise, that fall, or in any order.
Input added_then_taken(Random& random, int n, int step) {
    Shop shop(1000000000, 3);
    for (int job = 1; job <= n / 2; ++job)
        shop.add(job, step != 0 ? step * job : static_cast<int>(random.integer(-50000, 50000)));
    for (int i = n / 2; i < n; ++i)
        shop.calls.take(shop.now++);
    return shop.calls;
}

/// All jobs have one priority; the first one is taken and fails again and again.
Input one_that_fails(Random&, int n) {
    Input calls(5, 1000000000);
    const int others = n / 2;
    for (int job = 1; job <= others; ++job)
        calls.add(job, 7);
    for (int attempt = 1; others + 2 * attempt <= n; ++attempt) {
        calls.take(attempt);
        calls.fail(1, attempt, attempt);
    }
    return calls;
}

/// One job, then many that are less urgent, and at last one that is more urgent than all.
Input urgent_last(Random&, int n) {
    Input calls(10, 1);
    calls.add(1, 0);
    for (int job = 2; job < n - 1; ++job)
        calls.add(job, -9);
    calls.add(n - 1, 1);
    calls.take(0);
    return calls;
}

/// Jobs of one priority, all given away at one tick, whose leases end at one tick.
Input back_together(Random&, int n) {
    Input calls(10, 2);
    for (int job = 1; job <= n / 2; ++job)
        calls.add(job, 0);
    for (int job = 1; job <= n / 2; ++job)
        calls.take(0);
    calls.nextDead(10);
    return calls;
}

/// A third of the calls add, a third take, and a third report; the leases that ran longest are
/// reported last, if `latest_first`.
Input all_running(Random&, int n, bool latest_first) {
    Input calls(1000000000000, 2);
    const int jobs = n / 3;
    for (int job = 1; job <= jobs; ++job)
        calls.add(job, 0);
    for (int job = 1; job <= jobs; ++job)
        calls.take(job);
    for (int i = 1; i <= jobs; ++i)
        calls.done(latest_first ? jobs + 1 - i : i, 1, jobs + i);
    return calls;
}

/// Jobs that expire all at once, each of `attempts` times, and then are fetched as dead.
Input all_die(Random& random, int n, int attempts) {
    Input calls(10, attempts);
    const int jobs = n / (attempts + 2);
    for (const int job : random.permutation(jobs))
        calls.add(job + 1, static_cast<int>(random.integer(1, 9)));
    for (int attempt = 0; attempt < attempts; ++attempt)
        for (int i = 0; i < jobs; ++i)
            calls.take(attempt * 10LL);
    for (int i = 0; i < jobs; ++i)
        calls.nextDead(attempts * 10LL);
    return calls;
}

/// One tick between any two leases: from the first end on, one lease ends at each tick, and its job
/// is taken again.
Input one_ends_each_tick(Random&, int n, int timeout) {
    Input calls(timeout, 1000000000);
    for (int job = 1; job <= timeout; ++job)
        calls.add(job, job % 3);
    for (int at = 0; at < n - timeout; ++at)
        calls.take(at);
    return calls;
}
