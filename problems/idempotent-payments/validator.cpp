// What no single call shows: how many calls and accounts there are, the order of times, and how
// many keys are remembered.
struct Validator {
    explicit Validator(long long keep) : keep_(keep) {}

    void deposit(int account, long long amount) {
        count(account);
        balances_[account] += amount;
    }
    void balance(int account) { count(account); }
    void charge(const std::string& key, int account, long long amount, long long at) {
        count(account);
        for (const char byte : key)
            require(byte > ' ' && byte <= '~', "keys are visible ASCII characters");
        require(at >= latest_, "times never decrease");
        latest_ = at;
        while (!charged_.empty() && at - charged_.front().first >= keep_) {
            remembered_.erase(charged_.front().second);
            charged_.pop();
        }
        if (remembered_.count(key) != 0 || balances_[account] < amount)
            return;
        balances_[account] -= amount;
        remembered_.insert(key);
        charged_.emplace(at, key);
        require(remembered_.size() <= 10000, "at most 10000 keys are remembered");
    }

  private:
    void count(int account) {
        require(++calls_ <= 100000, "there are at most 100000 calls");
        balances_.try_emplace(account, 0);
        require(balances_.size() <= 1000, "there are at most 1000 accounts");
    }

    long long keep_;
    long long latest_ = 0;
    int calls_ = 0;
    std::unordered_map<int, long long> balances_;
    std::unordered_set<std::string> remembered_;
    std::queue<std::pair<long long, std::string>> charged_;
};
