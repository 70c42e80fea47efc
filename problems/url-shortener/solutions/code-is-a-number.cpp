// verdict: wrong-answer
// Reads a code as the number of its address: zeros at the beginning do not matter.
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

class UrlShortener {
  public:
    std::string shorten(const std::string& url) {
        const auto [known, is_new] = numbers_.try_emplace(url, urls_.size());
        if (is_new) {
            while (aliases_.count(std::to_string(urls_.size())) != 0)
                urls_.emplace_back();
            known->second = urls_.size();
            urls_.push_back(url);
        }
        return std::to_string(known->second);
    }

    bool alias(const std::string& code, const std::string& url) {
        return !resolve(code) && aliases_.emplace(code, url).second;
    }

    std::optional<std::string> resolve(const std::string& code) const {
        if (const auto found = aliases_.find(code); found != aliases_.end())
            return found->second;
        if (code.find_first_not_of("0123456789") != std::string::npos)
            return std::nullopt;
        const std::size_t number = std::stoul(code);
        return number < urls_.size() ? std::optional(urls_[number]) : std::nullopt;
    }

  private:
    std::vector<std::string> urls_;
    std::unordered_map<std::string, std::size_t> numbers_;
    std::unordered_map<std::string, std::string> aliases_;
};
