// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// An array in the order of the feed, in which removed posts are marked; searched on each call.
#include <algorithm>
#include <vector>

class Feed {
  public:
    void add(int number, long long time) {
        std::size_t place = 0;
        while (place < posts_.size() &&
               (posts_[place].time > time ||
                (posts_[place].time == time && posts_[place].number > number)))
            ++place;
        posts_.insert(posts_.begin() + static_cast<std::ptrdiff_t>(place), {time, number, true});
    }

    bool remove(int number) {
        for (Post& post : posts_)
            if (post.number == number && post.is_there) {
                post.is_there = false;
                return true;
            }
        return false;
    }

    std::vector<int> page(int size) const {
        std::vector<int> numbers = existing(0, posts_.size());
        numbers.resize(std::min(numbers.size(), static_cast<std::size_t>(size)));
        return numbers;
    }

    std::vector<int> pageAfter(int number, int size) const {
        const std::size_t place = find(number);
        std::vector<int> numbers = existing(std::min(place + 1, posts_.size()), posts_.size());
        numbers.resize(std::min(numbers.size(), static_cast<std::size_t>(size)));
        return numbers;
    }

    std::vector<int> pageBefore(int number, int size) const {
        const std::size_t place = find(number);
        if (place == posts_.size())
            return {};
        const std::vector<int> numbers = existing(0, place);
        return {numbers.end() - std::min<std::ptrdiff_t>(std::ssize(numbers), size), numbers.end()};
    }

  private:
    struct Post {
        long long time;
        int number;
        bool is_there;
    };

    std::size_t find(int number) const {
        std::size_t place = 0;
        while (place < posts_.size() && posts_[place].number != number)
            ++place;
        return place;
    }

    std::vector<int> existing(std::size_t begin, std::size_t end) const {
        std::vector<int> numbers;
        for (std::size_t place = begin; place < end; ++place)
            if (posts_[place].is_there)
                numbers.push_back(posts_[place].number);
        return numbers;
    }

    std::vector<Post> posts_;
};
