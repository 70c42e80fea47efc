// verdict: accepted
// time: O(n log n), space: O(n)
// A second way, written without looking at the first: the two have to agree on every input.
#include <map>
#include <string>

class {{Name}} {
  public:
    {{Name}}(int capacity) : capacity_(capacity) {}

    bool put(std::string item, int amount) {
        if (used_ + amount > capacity_)
            return false;
        used_ += amount;
        amounts_[item] += amount;
        return true;
    }

    int take(std::string item) {
        const int amount = amounts_[item];
        amounts_.erase(item);
        used_ -= amount;
        return amount;
    }

  private:
    long long capacity_, used_ = 0;
    std::map<std::string, int> amounts_;
};
