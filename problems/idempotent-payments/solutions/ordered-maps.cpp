// verdict: accepted
// slowest
// time: O(n log k), space: O(k)
// Ordered maps only: one by key, and one by the tick at which keys are forgotten.
#include <bits/stdc++.h>
using namespace std;

class Payments {
    long long keep;
    map<int, long long> money;
    map<string, pair<pair<int, long long>, int>> byKey;
    map<long long, vector<string>> byEnd;
    int last = 0;

  public:
    Payments(long long keep) : keep(keep) {}

    void deposit(int account, long long amount) { money[account] += amount; }

    long long balance(int account) { return money[account]; }

    Answer charge(const string& key, int account, long long amount, long long at) {
        for (auto it = byEnd.begin(); it != byEnd.end() && it->first <= at; it = byEnd.erase(it))
            for (auto& old : it->second)
                byKey.erase(old);
        auto it = byKey.find(key);
        if (it != byKey.end()) {
            if (it->second.first == make_pair(account, amount))
                return {"charged", it->second.second};
            return {"conflict", nullopt};
        }
        if (money[account] < amount)
            return {"declined", nullopt};
        money[account] -= amount;
        byKey[key] = {{account, amount}, ++last};
        byEnd[at + keep].push_back(key);
        return {"charged", last};
    }
};
