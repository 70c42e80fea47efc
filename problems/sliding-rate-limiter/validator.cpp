// What no single call shows: the order of times, and how much counts at once.
struct Validator {
    Validator(int limit, long long window) : limit_(limit), window_(window) {}

    void allow(const std::string& client, long long at) {
        require(++requests_ <= 200000, "there are at most 200000 requests");
        require(at >= latest_, "times never decrease");
        latest_ = at;
        for (const char byte : client)
            require(byte > ' ' && byte <= '~', "names are visible ASCII characters");

        while (!counting_.empty() && at - counting_.front().first >= window_) {
            const auto client = allowed_.find(counting_.front().second);
            if (--client->second == 0)
                allowed_.erase(client);
            counting_.pop();
        }
        if (allowed_[client] == limit_)
            return;
        ++allowed_[client];
        counting_.emplace(at, client);
        require(counting_.size() <= 80000, "at most 80000 allowed requests count at once");
        require(allowed_.size() <= 15000, "the requests of at most 15000 clients count at once");
    }

  private:
    int limit_;
    long long window_;
    long long latest_ = 0;
    int requests_ = 0;
    std::queue<std::pair<long long, std::string>> counting_;
    std::unordered_map<std::string, int> allowed_;
};
