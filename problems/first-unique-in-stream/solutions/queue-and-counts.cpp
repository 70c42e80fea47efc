// verdict: accepted
// time: O(n), space: O(n)
// A question drops from the front of a queue whatever has come again since it was added.
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    unordered_map<string, int> count;
    queue<string> order;

  public:
    UniqueTracker() {}

    void add(string event) {
        if (++count[event] == 1)
            order.push(event);
    }

    optional<string> first() {
        while (!order.empty() && count[order.front()] > 1)
            order.pop();
        if (order.empty())
            return nullopt;
        return order.front();
    }
};
