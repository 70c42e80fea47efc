// What no single call shows: the order of times, and how much counts at once.
struct Validator {
    Validator(int limit, long long window) : limit_(limit), window_(window) {}

    void allow(const std::string& client, long long at) {
        require(++requests_ <= 400000, "there are at most 400000 requests");
        require(at >= latest_, "times never decrease");
        latest_ = at;
        for (const char byte : client)
            require(byte > ' ' && byte <= '~', "names are visible ASCII characters");

        while (!counting_.empty() && at - counting_.front().first >= window_) {
            --allowed_[counting_.front().second];
            counting_.pop();
        }
        if (allowed_[client] == limit_)
            return;
        ++allowed_[client];
        counting_.emplace(at, client);
        require(counting_.size() <= 40000, "at most 40000 allowed requests count at once");
    }

  private:
    int limit_;
    long long window_;
    long long latest_ = 0;
    int requests_ = 0;
    std::queue<std::pair<long long, std::string>> counting_;
    std::unordered_map<std::string, int> allowed_;
};
