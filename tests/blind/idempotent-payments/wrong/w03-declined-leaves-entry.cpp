// judge: idempotent-payments
// wrong: looks keys up by [], so that each declined one leaves an empty record behind that is never given back; fails on: Payments(1) and 100,000 charges of ever new keys of 32 characters without money (too much memory)
#include <bits/stdc++.h>
using namespace std;

class Payments {
    struct Paid {
        long long end;
        long long amount;
        int account;
        int payment;  // 0: none yet
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
        forget(at);
        Paid& paid = remembered[key];
        if (paid.payment != 0) {
            if (paid.account != account || paid.amount != amount) return {"conflict", nullopt};
            return {"charged", paid.payment};
        }
        if (balance(account) < amount) return {"declined", nullopt};
        balances[account] -= amount;
        payments++;
        paid = {at + keep, amount, account, payments};
        order.push({at + keep, key});
        return {"charged", payments};
    }
};
