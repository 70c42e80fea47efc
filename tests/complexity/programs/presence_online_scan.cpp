// time: O(n + m*k) space: O(m)
// axes: n,m,k
#include "measured.h"
using namespace std;

class Presence {
    unordered_map<string, int> lastSeen;
    static constexpr int TIMEOUT = 300;

public:
    Presence(const vector<string>& users) {
        for (auto& user : users) lastSeen[user] = 0;
    }

    void heartbeat(const string& user, int now) { lastSeen[user] = now; }  // HOT

    int online(int now) const {
        int count = 0;
        for (auto& [user, seen] : lastSeen)  // HOT
            if (now - seen < TIMEOUT) count++;  // HOT
        return count;
    }
};

// n heartbeats of m users, then k looks at who is there
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    int k = measured::size(argc, argv, 3);
    vector<string> users;
    for (int i = 0; i < m; i++) users.push_back("nick" + to_string(i));
    vector<int> beats = measured::numbers(n, m);
    measured::run([&] {
        Presence presence(users);
        for (int t = 0; t < n; t++) presence.heartbeat(users[beats[t]], t);  // HOT
        long long sum = 0;
        for (int i = 0; i < k; i++) sum += presence.online(n + i);  // HOT
        return sum;
    });
}
