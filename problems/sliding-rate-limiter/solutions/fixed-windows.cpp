// verdict: wrong-answer
// Counts in windows that start at multiples of their length: twice the limit passes around a
// border.
#include <string>
#include <unordered_map>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        if (at / window_ != current_) {
            current_ = at / window_;
            counts_.clear();
        }
        int& count = counts_[client];
        if (count >= limit_)
            return false;
        ++count;
        return true;
    }

  private:
    int limit_;
    long long window_;
    long long current_ = 0;
    std::unordered_map<std::string, int> counts_;
};
