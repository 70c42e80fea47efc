// What no single call shows: how many calls there are, the order of times, and how many messages
// are remembered.
struct Validator {
    explicit Validator(long long window) : window_(window) {}

    void accept(int producer, long long sequence, long long at) {
        count(at);
        forget(producer, sequence);
        ends_[{producer, sequence}] = messages_.emplace(at + window_, Message{producer, sequence});
        require(ends_.size() <= 5000, "at most 5000 messages are remembered");
    }
    void failed(int producer, long long sequence, long long at) {
        count(at);
        forget(producer, sequence);
    }
    void remembered(long long at) { count(at); }

  private:
    using Message = std::pair<int, long long>;

    void count(long long at) {
        require(++calls_ <= 400000, "there are at most 400000 calls");
        require(at >= latest_, "times never decrease");
        latest_ = at;
        while (!messages_.empty() && messages_.begin()->first <= at) {
            ends_.erase(messages_.begin()->second);
            messages_.erase(messages_.begin());
        }
    }
    void forget(int producer, long long sequence) {
        if (const auto known = ends_.find({producer, sequence}); known != ends_.end()) {
            messages_.erase(known->second);
            ends_.erase(known);
        }
    }

    long long window_;
    long long latest_ = 0;
    int calls_ = 0;
    std::multimap<long long, Message> messages_;
    std::map<Message, std::multimap<long long, Message>::iterator> ends_;
};
