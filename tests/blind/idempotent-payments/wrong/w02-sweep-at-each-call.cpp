// judge: idempotent-payments
// wrong: each charge goes through all remembered keys to find those that have ended; fails on: Payments(10^18), one deposit, charges of 10,000 different keys, then 89,000 repetitions (too slow)
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
    map<string, Paid> remembered;

    void forget(long long at) {
        for (auto it = remembered.begin(); it != remembered.end();)
            if (it->second.end <= at)
                it = remembered.erase(it);
            else
                ++it;
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
        return {"charged", payments};
    }
};
