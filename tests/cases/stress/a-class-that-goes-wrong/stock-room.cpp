#include <map>
#include <string>

class StockRoom {
  public:
    explicit StockRoom(int capacity) : free_(capacity) {}
    bool add(const std::string& item, int count) {
        if (count > free_)
            return false;
        free_ -= count;
        counts_[item] += count;
        return true;
    }
    int count(const std::string& item) { return counts_[item]; }
    void clear() {
        counts_.clear();
    }

  private:
    int free_;
    std::map<std::string, int> counts_;
};
