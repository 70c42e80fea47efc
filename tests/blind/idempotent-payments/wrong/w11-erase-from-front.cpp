// judge: idempotent-payments
// wrong: the order of ending is a vector from whose front each key is erased; fails on: Payments(10000), one deposit, 99,998 charges of ever new keys at 0, 1, 2, ..., 10,000 of which are remembered at a time (too slow)
#include <bits/stdc++.h>
using namespace std;

class Payments {
    struct Paid {
        long long end;
        long long amount;
        int account;
        int payment;
    };
    long long keep;
    int payments = 0;
    unordered_map<int, long long> balances;
    unordered_map<string, Paid> remembered;
    vector<pair<long long, string>> order;  // end, key

    void forget(long long at) {
        while (!order.empty() && order.front().first <= at) {
            remembered.erase(order.front().second);
            order.erase(order.begin());
        }
    }

  public:
    Payments(long long keep) : keep(keep) {}

    void deposit(int account, long long amount) { balances[account] += amount; }

    long long balance(int account) {
        auto it = balances.find(account);
        return it == balances.end() ? 0 : it->second;
    }

    Answer charge(string& key, int account, long long amount, long long at) {
        forget(at);
        auto it = remembered.find(key);
        if (it != remembered.end()) {
            const Paid& paid = it->second;
            if (paid.account != account || paid.amount != amount) return {"conflict", nullopt};
            return {"charged", paid.payment};
        }
        if (balance(account) < amount) return {"declined", nullopt};
        balances[account] -= amount;
        payments++;
        remembered[key] = {at + keep, amount, account, payments};
        order.push_back({at + keep, key});
        return {"charged", payments};
    }
};
