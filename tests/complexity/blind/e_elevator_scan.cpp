// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

// Elevator that serves the nearest requested floor upwards and starts again from the lowest.
class Elevator {
    set<int> stops;
    int floor = 0;

public:
    explicit Elevator(int start) : floor(start) {}

    void call(int target) {
        stops.insert(target);  // HOT
    }

    int serve() {
        auto it = stops.lower_bound(floor);  // HOT
        if (it == stops.end())
            it = stops.begin();
        int travelled = abs(*it - floor);
        floor = *it;
        stops.erase(it);
        return travelled;
    }

    bool idle() const { return stops.empty(); }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto floors = measured::shuffled(n);
    measured::run([&] {
        Elevator elevator(n / 3);
        for (int f : floors)
            elevator.call(f);
        long long total = 0;
        while (!elevator.idle())
            total += elevator.serve();
        return total;
    });
}
