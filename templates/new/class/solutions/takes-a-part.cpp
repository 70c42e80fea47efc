// verdict: wrong-answer
// A mistake that people make, one to a file: puts as much as there is room for.
#include <algorithm>
#include <string>
#include <unordered_map>

class {{Name}} {
  public:
    {{Name}}(int capacity) : room(capacity) {}

    bool put(const std::string& item, int amount) {
        const int part = std::min(amount, room);
        room -= part;
        amounts[item] += part;
        return part == amount;
    }

    int take(const std::string& item) {
        const int amount = amounts[item];
        amounts.erase(item);
        room += amount;
        return amount;
    }

  private:
    int room;
    std::unordered_map<std::string, int> amounts;
};
