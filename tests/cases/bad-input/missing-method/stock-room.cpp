#include <string>

class StockRoom {
  public:
    explicit StockRoom(int) {}
    bool add(const std::string&, int) { return true; }
    void clear() {}
};
