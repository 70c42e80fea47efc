// verdict: wrong-answer
// Makes the code of a hash of the address, as if no two addresses had the same one.
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

class UrlShortener {
  public:
    std::string shorten(const std::string& url) {
        std::uint32_t hash = 0;
        for (const char byte : url)
            hash = hash * 31 + static_cast<unsigned char>(byte);
        const std::string digits = "0123456789abcdefghijklmnopqrstuvwxyz";
        std::string code;
        for (int i = 0; i < 7; ++i, hash /= 36)
            code += digits[hash % 36];
        urls_[code] = url;
        return code;
    }

    bool alias(const std::string& code, const std::string& url) {
        return urls_.emplace(code, url).second;
    }

    std::optional<std::string> resolve(const std::string& code) const {
        const auto found = urls_.find(code);
        return found == urls_.end() ? std::nullopt : std::optional(found->second);
    }

  private:
    std::unordered_map<std::string, std::string> urls_;
};
