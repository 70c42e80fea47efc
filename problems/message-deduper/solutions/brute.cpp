// verdict: time-limit-exceeded
// brute force
// time: O(n*w), space: O(w)
// An array of what is remembered, gone through on each call.
#include <vector>

class Deduper {
  public:
    explicit Deduper(long long window) : window_(window) {}

    bool accept(int producer, long long sequence, long long at) {
        const bool is_new = !failed(producer, sequence, at);
        messages_.push_back({producer, sequence, at});
        return is_new;
    }

    bool failed(int producer, long long sequence, long long at) {
        forget(at);
        return std::erase_if(messages_, [&](const Message& message) {
                   return message.producer == producer && message.sequence == sequence;
               }) != 0;
    }

    int remembered(long long at) {
        forget(at);
        return static_cast<int>(messages_.size());
    }

  private:
    struct Message {
        int producer;
        long long sequence;
        long long at;
    };

    void forget(long long now) {
        std::erase_if(messages_,
                      [&](const Message& message) { return now - message.at >= window_; });
    }

    long long window_;
    std::vector<Message> messages_;
};
