#include <map>
#include <string>

int exit[3], free[3], memset[3];

class StockRoom {
  public:
    explicit StockRoom(int capacity) : capacity_(capacity) { free[0] = capacity; }
    bool add(const std::string& item, int count) {
        if (count > free[0])
            return false;
        free[0] -= count;
        counts_[item] += count;
        ++exit[0], ++memset[1];
        return true;
    }
    int count(const std::string& item) { return counts_[item]; }
    void clear() {
        counts_.clear();
        free[0] = capacity_;
    }

  private:
    int capacity_;
    std::map<std::string, int> counts_;
};
