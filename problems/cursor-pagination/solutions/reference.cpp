// verdict: accepted
// reference
// time: O(n log n), space: O(n)
// The posts that are there, in an ordered set; of all that ever were, the place in the feed.
#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

class Feed {
  public:
    void add(int post, long long time) {
        const Place place{-time, -post};
        places_[post] = place;
        feed_.insert(place);
    }

    bool remove(int post) {
        const auto known = places_.find(post);
        return known != places_.end() && feed_.erase(known->second) != 0;
    }

    std::vector<int> page(int size) const { return page_from(feed_.begin(), size); }

    std::vector<int> pageAfter(int post, int size) const {
        const auto known = places_.find(post);
        if (known == places_.end())
            return {};
        return page_from(feed_.upper_bound(known->second), size);
    }

    std::vector<int> pageBefore(int post, int size) const {
        std::vector<int> posts;
        const auto known = places_.find(post);
        if (known == places_.end())
            return posts;
        auto place = feed_.lower_bound(known->second);
        while (place != feed_.begin() && static_cast<int>(posts.size()) < size)
            posts.push_back(-(--place)->second);
        std::reverse(posts.begin(), posts.end());
        return posts;
    }

  private:
    using Place = std::pair<long long, int>;  // Time and number, negated: the feed ascends.

    std::vector<int> page_from(std::set<Place>::const_iterator place, int size) const {
        std::vector<int> posts;
        for (; place != feed_.end() && static_cast<int>(posts.size()) < size; ++place)
            posts.push_back(-place->second);
        return posts;
    }

    std::set<Place> feed_;
    std::unordered_map<int, Place> places_;
};
