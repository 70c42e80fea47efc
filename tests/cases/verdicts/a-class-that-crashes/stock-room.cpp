#include <string>

class StockRoom {
  public:
    explicit StockRoom(int) {}
    bool add(const std::string&, int) { return true; }
    int count(const std::string& item) { return item.at(100); }
    void clear() {}
};
