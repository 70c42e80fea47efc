// judge: idempotent-payments
// right: by a map of keys, whose nodes are chained in a list by iterators, each key stored once
#include <bits/stdc++.h>
using namespace std;

class Payments {
    struct Paid {
        long long since;
        long long amount;
        int account;
        int payment;
    };
    long long keep;
    int payments = 0;
    map<int, long long> balances;
    map<string, Paid> remembered;
    list<map<string, Paid>::iterator> oldest;

  public:
    Payments(long long keep) : keep(keep) {}

    void deposit(int account, long long amount) { balances[account] += amount; }

    long long balance(int account) {
        auto it = balances.find(account);
        return it == balances.end() ? 0 : it->second;
    }

    Answer charge(string& key, int account, long long amount, long long at) {
        while (!oldest.empty() && at - oldest.front()->second.since >= keep) {
            remembered.erase(oldest.front());
            oldest.pop_front();
        }
        auto it = remembered.lower_bound(key);
        if (it != remembered.end() && it->first == key) {
            const Paid& paid = it->second;
            if (tie(paid.account, paid.amount) == tie(account, amount))
                return {"charged", paid.payment};
            return {"conflict", nullopt};
        }
        auto money = balances.find(account);
        if (money == balances.end() || money->second < amount) return {"declined", nullopt};
        money->second -= amount;
        it = remembered.insert(it, {key, {at, amount, account, ++payments}});
        oldest.push_back(it);
        return {"charged", payments};
    }
};
