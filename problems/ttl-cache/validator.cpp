// What no single call shows: how many calls there are, the order of times, and how much lives.
struct Validator {
    explicit Validator(int capacity) : capacity_(capacity) {}

    void put(const std::string& key, long long, long long ttl, long long at) {
        check(key, at);
        if (const auto known = ends_.find(key); known != ends_.end())
            drop(known);
        else if (static_cast<int>(ends_.size()) == capacity_)
            drop(ends_.find(by_end_.begin()->second));
        const auto end = by_end_.emplace(std::make_pair(at + ttl, calls_), key).first;
        ends_.emplace(key, end->first);
        require(ends_.size() <= 5000, "at most 5000 entries live at the same time");
    }
    void get(const std::string& key, long long at) { check(key, at); }
    void remove(const std::string& key, long long at) {
        check(key, at);
        if (const auto known = ends_.find(key); known != ends_.end())
            drop(known);
    }
    void size(long long at) { check(at); }

  private:
    using End = std::pair<long long, int>;

    void check(const std::string& key, long long at) {
        check(at);
        for (const char byte : key)
            require(byte > ' ' && byte <= '~', "keys are visible ASCII characters");
    }
    void check(long long at) {
        require(++calls_ <= 100000, "there are at most 100000 calls");
        require(at >= latest_, "times never decrease");
        latest_ = at;
        while (!by_end_.empty() && by_end_.begin()->first.first <= at)
            drop(ends_.find(by_end_.begin()->second));
    }
    void drop(std::unordered_map<std::string, End>::iterator entry) {
        by_end_.erase(entry->second);
        ends_.erase(entry);
    }

    int capacity_;
    int calls_ = 0;
    long long latest_ = 0;
    std::unordered_map<std::string, End> ends_;
    std::map<End, std::string> by_end_;
};
