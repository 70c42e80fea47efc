// judge: idempotent-payments
// wrong: keys are given back only at a call of exactly the tick at which they end (the time is looked at, so no answer is wrong), so that they stay for good where no charge comes at that tick; fails on: Payments(2), one deposit, 99,000 charges of ever new keys of 32 characters at 0, 3, 6, ... (too much memory)
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
    unordered_map<long long, vector<string>> ending;  // end -> keys

    void forget(long long at) {
        auto now = ending.find(at);
        if (now == ending.end()) return;
        for (const string& key : now->second) remembered.erase(key);
        ending.erase(now);
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
        if (it != remembered.end() && at < it->second.end) {
            const Paid& paid = it->second;
            if (paid.account != account || paid.amount != amount) return {"conflict", nullopt};
            return {"charged", paid.payment};
        }
        if (balance(account) < amount) return {"declined", nullopt};
        balances[account] -= amount;
        payments++;
        remembered[key] = {at + keep, amount, account, payments};
        ending[at + keep].push_back(key);
        return {"charged", payments};
    }
};
