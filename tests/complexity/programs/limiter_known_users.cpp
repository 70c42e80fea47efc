// time: O(n + m) space: O(m)
// axes: n,m
#include "measured.h"
using namespace std;

class RateLimiter {
    static constexpr int LIMIT = 3, WINDOW = 60;
    unordered_map<string, deque<int>> hits;

public:
    RateLimiter(const vector<string>& users) {
        for (auto& user : users) hits[user];  // HOT
    }

    bool allow(const string& user, int now) {
        auto it = hits.find(user);  // HOT
        if (it == hits.end()) return false;
        auto& q = it->second;
        while (!q.empty() && q.front() <= now - WINDOW) q.pop_front();  // HOT
        if ((int)q.size() >= LIMIT) return false;
        q.push_back(now);  // HOT
        return true;
    }
};

// n requests of m users, one each second
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<string> users;
    for (int i = 0; i < m; i++) users.push_back("user" + to_string(i));
    vector<int> who = measured::numbers(n, m);
    measured::run([&] {
        RateLimiter limiter(users);  // HOT
        int allowed = 0;
        for (int t = 0; t < n; t++) allowed += limiter.allow(users[who[t]], t);  // HOT
        return allowed;
    });
}
