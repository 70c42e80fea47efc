// verdict: time-limit-exceeded
// measured wrongly: time O(n*w + n log n)
// time: O(n*w)
// Finds by hash, and looks at the age of all messages on each call.
#include <cstdint>
#include <unordered_map>

class Deduper {
  public:
    explicit Deduper(long long window) : window_(window) {}

    bool accept(int producer, long long sequence, long long at) {
        forget(at);
        return last_.insert_or_assign({producer, sequence}, at).second;
    }

    bool failed(int producer, long long sequence, long long at) {
        forget(at);
        return last_.erase({producer, sequence}) != 0;
    }

    int remembered(long long at) {
        forget(at);
        return static_cast<int>(last_.size());
    }

  private:
    struct Message {
        int producer;
        long long sequence;
        bool operator==(const Message&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Message& message) const {
            const auto producer = static_cast<std::uint64_t>(message.producer);
            const auto sequence = static_cast<std::uint64_t>(message.sequence);
            const std::uint64_t mixed = (sequence ^ producer << 32) * 0x9e3779b97f4a7c15;
            return mixed ^ mixed >> 32;
        }
    };

    void forget(long long now) {
        std::erase_if(last_, [&](const auto& message) { return now - message.second >= window_; });
    }

    long long window_;
    std::unordered_map<Message, long long, Hash> last_;
};
