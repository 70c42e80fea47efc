// time: O(n) space: O(m)
// axes: n,m
// where: m <= n
#include "measured.h"
using namespace std;

// what has left the window is forgotten, clients without a request in it too
class WindowLimiter {
    int window, perClient;
    deque<pair<string, int>> log_;
    unordered_map<string, int> count_;

    void forget(int now) {
        while (!log_.empty() && log_.front().second <= now - window) {  // HOT
            auto it = count_.find(log_.front().first);  // HOT
            if (--it->second == 0) count_.erase(it);  // HOT
            log_.pop_front();  // HOT
        }
    }

public:
    WindowLimiter(int w, int limit) : window(w), perClient(limit) {}

    bool allow(const string& client, int now) {
        forget(now);  // HOT
        int& used = count_[client];  // HOT
        if (used >= perClient) return false;
        used++;
        log_.emplace_back(client, now);  // HOT
        return true;
    }
};

// one request per tick, each of a new client; the window is m ticks
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<string> clients;
    for (int i = 0; i < n; i++) clients.push_back("10.0." + to_string(i));
    measured::run([&] {
        WindowLimiter limiter(m, 5);
        int allowed = 0;
        for (int t = 0; t < n; t++) allowed += limiter.allow(clients[t], t);  // HOT
        return allowed;
    });
}
