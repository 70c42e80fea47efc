// judge: idempotent-payments
// wrong: forgets after a new payment is remembered, and by the key alone, so that a key which is used again after its end is forgotten at once by its old entry in the queue; fails on: Payments(10) deposit(1,100) charge("k",1,60,3) charge("k",1,40,13) charge("k",1,40,14) (charged 2, not declined)
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
    queue<pair<long long, string>> order;  // end, key

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
        order.push({at + keep, key});
        forget(at);
        return {"charged", payments};
    }
};
