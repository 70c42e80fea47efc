// judge: idempotent-payments
// wrong: remembers a polynomial hash to base 31 instead of the key, the same for "Aa" and "BB"; fails on: Payments(10) deposit(1,100) charge("Aa",1,5,0) charge("BB",1,5,0) (charged 2, not 1)
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
    unordered_map<unsigned long long, Paid> remembered;  // by hash of the key
    queue<pair<long long, unsigned long long>> order;  // end, hash

    static unsigned long long hash(const string& key) {
        unsigned long long h = 0;
        for (unsigned char c : key) h = h * 31 + c;
        return h;
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
        unsigned long long h = hash(key);
        auto it = remembered.find(h);
        if (it != remembered.end()) {
            const Paid& paid = it->second;
            if (paid.account != account || paid.amount != amount) return {"conflict", nullopt};
            return {"charged", paid.payment};
        }
        if (balance(account) < amount) return {"declined", nullopt};
        balances[account] -= amount;
        payments++;
        remembered[h] = {at + keep, amount, account, payments};
        order.push({at + keep, h});
        return {"charged", payments};
    }
};
