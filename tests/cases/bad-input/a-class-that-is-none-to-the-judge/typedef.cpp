#include <string>

typedef struct Impl {
    Impl(int capacity) {}
    bool add(std::string item, int count) { return true; }
    int count(std::string item) { return 0; }
    void clear() {}
} StockRoom;
