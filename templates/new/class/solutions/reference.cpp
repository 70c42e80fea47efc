// verdict: accepted
// reference
// The first line states the verdict that this file has to get. The reference answers where no
// answer was worked out by hand.
#include <string>
#include <unordered_map>

class {{Name}} {
  public:
    {{Name}}(int capacity) : room(capacity) {}

    bool put(const std::string& item, int amount) {
        if (amount > room)
            return false;
        room -= amount;
        amounts[item] += amount;
        return true;
    }

    int take(const std::string& item) {
        const auto found = amounts.find(item);
        if (found == amounts.end())
            return 0;
        const int amount = found->second;
        amounts.erase(found);
        room += amount;
        return amount;
    }

  private:
    int room;
    std::unordered_map<std::string, int> amounts;
};
