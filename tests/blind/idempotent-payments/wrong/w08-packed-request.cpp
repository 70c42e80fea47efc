// judge: idempotent-payments
// wrong: account and amount are packed into 64 bits with 40 for the amount, so that accounts 2^24 apart are taken for the same; fails on: Payments(10) deposit(1,100) charge("k",1,5,0) charge("k",16777217,5,1) (conflict, not charged 1)
#include <bits/stdc++.h>
using namespace std;

class Payments {
    struct Paid {
        long long end;
        unsigned long long request;  // account and amount
        int payment;
    };
    long long keep;
    int payments = 0;
    unordered_map<int, long long> balances;
    unordered_map<string, Paid> remembered;
    queue<pair<long long, string>> order;  // end, key

    static unsigned long long pack(int account, long long amount) {
        // amounts are below 2^40
        return (unsigned long long)account << 40 | (unsigned long long)amount;
    }

    void forget(long long at) {
        while (!order.empty() && order.front().first <= at) {
            remembered.erase(order.front().second);
            order.pop();
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
            if (paid.request != pack(account, amount)) return {"conflict", nullopt};
            return {"charged", paid.payment};
        }
        if (balance(account) < amount) return {"declined", nullopt};
        balances[account] -= amount;
        payments++;
        remembered[key] = {at + keep, pack(account, amount), payments};
        order.push({at + keep, key});
        return {"charged", payments};
    }
};
