// time: O(1) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class RandomizedSet {
    vector<int> items;
    unordered_map<int, int> at;

public:
    bool insert(int x) {
        if (!at.emplace(x, items.size()).second) return false;
        items.push_back(x);
        return true;
    }
    bool remove(int x) {
        auto it = at.find(x);
        if (it == at.end()) return false;
        int hole = it->second, last = items.back();
        items[hole] = last;
        at[last] = hole;
        items.pop_back();
        at.erase(x);
        return true;
    }
    int any() const { return items[measured::random() % items.size()]; }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    RandomizedSet set;
    for (int i = 0; i < n;)
        i += set.insert(measured::random() % 2'000'000'000);
    measured::run([&] {
        int hash = 0;
        for (int round = 0; round < 10; round++) {
            int x = set.any();
            set.remove(x);
            set.insert(x ^ 1);
            hash ^= x;
        }
        return hash;
    });
}
