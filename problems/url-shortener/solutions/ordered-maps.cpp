// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// Ordered maps, and decimal numbers for codes; aliases in a map of their own.
#include <map>
#include <optional>
#include <string>

class UrlShortener {
  public:
    std::string shorten(const std::string& url) {
        if (const auto known = codes_.find(url); known != codes_.end())
            return known->second;
        std::string code = std::to_string(next_++);
        while (aliases_.count(code) != 0)
            code = std::to_string(next_++);
        urls_[code] = url;
        codes_[url] = code;
        return code;
    }

    bool alias(const std::string& code, const std::string& url) {
        return urls_.count(code) == 0 && aliases_.emplace(code, url).second;
    }

    std::optional<std::string> resolve(const std::string& code) const {
        for (const auto* urls : {&urls_, &aliases_})
            if (const auto found = urls->find(code); found != urls->end())
                return found->second;
        return std::nullopt;
    }

  private:
    int next_ = 0;
    std::map<std::string, std::string> urls_;
    std::map<std::string, std::string> aliases_;
    std::map<std::string, std::string> codes_;
};
