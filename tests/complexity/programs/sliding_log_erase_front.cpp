// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Hit {
    string client;
    int at;
};

// keeps only what is inside the window, but in a vector, oldest first
class SlidingLog {
    vector<Hit> log_;
    int window, limit;

public:
    SlidingLog(int windowSize, int maxHits) : window(windowSize), limit(maxHits) {}

    bool allow(const string& client, int now) {
        while (!log_.empty() && log_.front().at <= now - window)
            log_.erase(log_.begin());  // HOT
        if ((int)log_.size() >= limit) return false;
        log_.push_back({client, now});
        return true;
    }
};

// one request per tick, the window is half of the whole time
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> clients;
    for (int i = 0; i < n; i++) clients.push_back("c" + to_string(measured::random() % 50));
    measured::run([&] {
        SlidingLog limiter(n / 2, n);
        int accepted = 0;
        for (int i = 0; i < n; i++)
            if (limiter.allow(clients[i], i)) accepted++;  // HOT
        return accepted;
    });
}
