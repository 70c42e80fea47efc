// time: O(n) space: O(n)
// axes: n
#include <cstdlib>
#include <iostream>
#include <list>

int main(int argc, char** argv) {
    int n = argc > 1 ? std::atoi(argv[1]) : 41;
    std::list<int> ring;
    for (int i = 1; i <= n; ++i)  // HOT
        ring.push_back(i);        // HOT

    auto soldier = ring.begin();
    while (ring.size() > 1) {                   // HOT
        for (int step = 0; step < 2; ++step) {  // HOT
            if (++soldier == ring.end())        // HOT
                soldier = ring.begin();
        }
        soldier = ring.erase(soldier);  // HOT
        if (soldier == ring.end())      // HOT
            soldier = ring.begin();
    }
    std::cout << ring.front() << std::endl;
}
