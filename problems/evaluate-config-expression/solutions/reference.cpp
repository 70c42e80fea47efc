// verdict: accepted
// reference
// time: O(n), space: O(n)
#include <string>

namespace {

class Reader {
  public:
    explicit Reader(const std::string& text) : text_(text) {}

    long long sum() {
        long long value = product();
        while (true) {
            if (take('+'))
                value += product();
            else if (take('-'))
                value -= product();
            else
                return value;
        }
    }

  private:
    long long product() {
        long long value = factor();
        while (true) {
            if (take('*'))
                value *= factor();
            else if (take('/'))
                value /= factor();
            else
                return value;
        }
    }

    long long factor() {
        if (take('-'))
            return -factor();
        if (take('(')) {
            const long long value = sum();
            take(')');
            return value;
        }
        long long value = 0;
        for (; at_ < text_.size() && '0' <= text_[at_] && text_[at_] <= '9'; ++at_)
            value = 10 * value + (text_[at_] - '0');
        return value;
    }

    /// Steps over spaces, and over this character if it comes next.
    bool take(char wanted) {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
        if (at_ == text_.size() || text_[at_] != wanted)
            return false;
        ++at_;
        return true;
    }

    const std::string& text_;
    std::size_t at_ = 0;
};

}  // namespace

long long evaluate(const std::string& expression) {
    return Reader(expression).sum();
}
