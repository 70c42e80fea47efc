// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

class SocialGraph {
    unordered_map<string, vector<string>> friends;

public:
    void addUser(const string& name) { friends[name]; }  // HOT

    void addFriendship(const string& a, const string& b) {
        friends[a].push_back(b);  // HOT
        friends[b].push_back(a);  // HOT
    }

    // the number of those who can be reached, and their distances
    long long reach(const string& from) const {
        unordered_map<string, int> depth{{from, 0}};
        queue<string> open;
        open.push(from);
        long long sum = 0;
        while (!open.empty()) {
            string name = open.front();  // HOT
            open.pop();  // HOT
            int d = depth[name];  // HOT
            sum += d + 1;
            for (auto& other : friends.at(name))  // HOT
                if (depth.emplace(other, d + 1).second) open.push(other);  // HOT
        }
        return sum;
    }
};

// the first friendships make a tree from the first user on, the others are random
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<string> names;
    for (int i = 0; i < n; i++) names.push_back("u" + to_string(i));
    vector<int> a(m), b(m);
    for (int i = 0; i < m; i++) {
        a[i] = i + 1 < n ? i + 1 : measured::random() % n;
        b[i] = measured::random() % max(1, min(i + 1, n));
    }
    measured::run([&] {
        SocialGraph graph;
        for (auto& name : names) graph.addUser(name);  // HOT
        for (int i = 0; i < m; i++) graph.addFriendship(names[a[i]], names[b[i]]);  // HOT
        return graph.reach(names[0]);  // HOT
    });
}
