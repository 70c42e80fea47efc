// verdict: accepted
// reference
// time: O(n), space: O(w)
// A list in the order of the last copies, and for each message its place in the list.
#include <cstdint>
#include <list>
#include <unordered_map>

class Deduper {
  public:
    explicit Deduper(long long window) : window_(window) {}

    bool accept(int producer, long long sequence, long long at) {
        forget(at);
        const Message message{producer, sequence};
        const auto [place, is_new] = places_.try_emplace(message);
        if (is_new) {
            place->second = copies_.insert(copies_.end(), {message, at});
        } else {
            place->second->at = at;
            copies_.splice(copies_.end(), copies_, place->second);
        }
        return is_new;
    }

    bool failed(int producer, long long sequence, long long at) {
        forget(at);
        const auto place = places_.find({producer, sequence});
        if (place == places_.end())
            return false;
        copies_.erase(place->second);
        places_.erase(place);
        return true;
    }

    int remembered(long long at) {
        forget(at);
        return static_cast<int>(copies_.size());
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
    struct Copy {
        Message message;
        long long at;
    };

    void forget(long long now) {
        while (!copies_.empty() && now - copies_.front().at >= window_) {
            places_.erase(copies_.front().message);
            copies_.pop_front();
        }
    }

    long long window_;
    std::list<Copy> copies_;
    std::unordered_map<Message, std::list<Copy>::iterator, Hash> places_;
};
