#include <set>

class NumberSet {
  public:
    bool add(int number) { return numbers_.insert(number).second; }

  private:
    std::set<int> numbers_;
};
