// What no single call shows: how many calls there are, and how much the cache holds.
struct Validator {
    explicit Validator(int capacity) : capacity_(capacity) {}

    void get(const std::string& key) { check(key); }

    void put(const std::string& key, long long) {
        check(key);
        stored_.insert(key);
        require(capacity_ <= 5000 || stored_.size() <= 5000,
                "the cache holds at most 5000 entries");
    }

  private:
    void check(const std::string& key) {
        require(++calls_ <= 100000, "there are at most 100000 calls");
        for (const char byte : key)
            require(byte > ' ' && byte <= '~', "keys are visible ASCII characters");
    }

    int capacity_;
    int calls_ = 0;
    std::unordered_set<std::string> stored_;
};
