// verdict: wrong-answer
// Takes an alias of an address for its code.
#include <optional>
#include <string>
#include <unordered_map>

class UrlShortener {
  public:
    std::string shorten(const std::string& url) {
        const auto [known, is_new] = codes_.try_emplace(url);
        if (is_new) {
            do
                known->second = in_base_62(next_++);
            while (!urls_.emplace(known->second, url).second);
        }
        return known->second;
    }

    bool alias(const std::string& code, const std::string& url) {
        if (!urls_.emplace(code, url).second)
            return false;
        codes_.emplace(url, code);
        return true;
    }

    std::optional<std::string> resolve(const std::string& code) const {
        const auto found = urls_.find(code);
        if (found == urls_.end())
            return std::nullopt;
        return found->second;
    }

  private:
    static std::string in_base_62(long long number) {
        const char* const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        std::string code;
        do
            code.insert(code.begin(), digits[number % 62]);
        while ((number /= 62) != 0);
        return code;
    }

    long long next_ = 0;
    std::unordered_map<std::string, std::string> urls_;   // By code; aliases too.
    std::unordered_map<std::string, std::string> codes_;  // By address; not aliases.
};
