// judge: idempotent-payments
// wrong: each repetition, too, puts its request into the queue, where it stays as long as the key is remembered; fails on: Payments(10^18) deposit(1,1) and 99,999 charges of one key of 32 characters (too much memory)
#include <bits/stdc++.h>
using namespace std;

class Payments {
    struct Asked {
        long long until;
        string key;
        long long amount;
        int account;
        int payment;
    };
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
    queue<Asked> order;  // all that were answered with charged

    void forget(long long at) {
        while (!order.empty() && order.front().until <= at) {
            auto it = remembered.find(order.front().key);
            if (it != remembered.end() && it->second.payment == order.front().payment)
                remembered.erase(it);
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
            if (paid.account != account || paid.amount != amount) return {"conflict", nullopt};
            order.push({paid.end, key, amount, account, paid.payment});
            return {"charged", paid.payment};
        }
        if (balance(account) < amount) return {"declined", nullopt};
        balances[account] -= amount;
        payments++;
        remembered[key] = {at + keep, amount, account, payments};
        order.push({at + keep, key, amount, account, payments});
        return {"charged", payments};
    }
};
