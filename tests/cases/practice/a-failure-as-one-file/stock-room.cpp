#include <map>
#include <string>

class StockRoom {
    int room;
    std::map<std::string, int> items;

  public:
    StockRoom(int capacity) : room(capacity) {}
    bool add(const std::string& item, int count) {
        if (count > room)
            return false;
        items[item] += count;
        room -= count;
        return true;
    }
    int count(const std::string& item) { return items[item]; }
    void clear() { items.clear(); }
};
