#include <string>

class StockRoom {
  public:
    StockRoom(std::string name, int capacity) {}
    bool add(const std::string&, int) { return true; }
    int count(const std::string&) { return 0; }
    void clear() {}
};
