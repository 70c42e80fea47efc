// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// A list of everything that was ever taken, searched on each call.
#include <optional>
#include <string>
#include <vector>

class UrlShortener {
  public:
    std::string shorten(const std::string& url) {
        for (const Taken& taken : taken_)
            if (!taken.is_alias && taken.url == url)
                return taken.code;
        while (resolve(std::to_string(next_)))
            ++next_;
        taken_.push_back({std::to_string(next_), url, false});
        return taken_.back().code;
    }

    bool alias(const std::string& code, const std::string& url) {
        if (resolve(code))
            return false;
        taken_.push_back({code, url, true});
        return true;
    }

    std::optional<std::string> resolve(const std::string& code) const {
        for (const Taken& taken : taken_)
            if (taken.code == code)
                return taken.url;
        return std::nullopt;
    }

  private:
    struct Taken {
        std::string code;
        std::string url;
        bool is_alias;
    };

    int next_ = 0;
    std::vector<Taken> taken_;
};
