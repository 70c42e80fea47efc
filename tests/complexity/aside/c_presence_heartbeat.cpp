// time: O(n log m) space: O(m)
// axes: n,m
// where: m <= n/2
#include "measured.h"
using namespace std;

class Presence {
    map<string, long long> lastBeat;
    set<pair<long long, string>> byTime;
    long long timeout;

public:
    explicit Presence(long long timeout) : timeout(timeout) {}
    void beat(const string& user, long long now) {
        auto it = lastBeat.find(user);  // HOT
        if (it != lastBeat.end()) {
            byTime.erase({it->second, user});  // HOT
            it->second = now;
        } else {
            lastBeat.emplace(user, now);
        }
        byTime.insert({now, user});  // HOT
    }
    size_t online(long long now) {
        while (!byTime.empty() && byTime.begin()->first + timeout < now) {
            lastBeat.erase(byTime.begin()->second);
            byTime.erase(byTime.begin());
        }
        return byTime.size();
    }
};

// n heartbeats of m users, who come round in the same order and never time out
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 50);
    vector<string> users;
    for (int id : measured::shuffled(m)) users.push_back("user" + to_string(id));
    measured::run([&] {
        Presence presence(1'000'000'000'000LL);
        size_t sum = 0;
        for (int i = 0; i < n; i++) {
            presence.beat(users[i % m], i);
            sum += presence.online(i);
        }
        return sum;
    });
}
