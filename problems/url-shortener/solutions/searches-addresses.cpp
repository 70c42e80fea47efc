// verdict: time-limit-exceeded
// time: O(n^2), space: O(n)
// Finds addresses by hash, but goes through all codes to see whether an address has one.
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

class UrlShortener {
  public:
    std::string shorten(const std::string& url) {
        for (const auto& [code, known] : urls_)
            if (known == url && aliases_.count(code) == 0)
                return code;
        while (urls_.count(std::to_string(next_)) != 0)
            ++next_;
        urls_[std::to_string(next_)] = url;
        return std::to_string(next_);
    }

    bool alias(const std::string& code, const std::string& url) {
        if (!urls_.emplace(code, url).second)
            return false;
        aliases_.insert(code);
        return true;
    }

    std::optional<std::string> resolve(const std::string& code) const {
        const auto found = urls_.find(code);
        return found == urls_.end() ? std::nullopt : std::optional(found->second);
    }

  private:
    int next_ = 0;
    std::unordered_map<std::string, std::string> urls_;
    std::unordered_set<std::string> aliases_;
};
