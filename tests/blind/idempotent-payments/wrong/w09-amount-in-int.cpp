// judge: idempotent-payments
// wrong: the amount of the remembered request is kept and compared in 32 bits; fails on: Payments(10) deposit(1,100) charge("k",1,5,0) charge("k",1,4294967301,1) (conflict, not charged 1)
#include <bits/stdc++.h>
using namespace std;

class Payments {
    struct Paid {
        long long end;
        int account;
        int amount;
        int payment;

        bool same(int account, int amount) const {
            return this->account == account && this->amount == amount;
        }
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
        auto it = remembered.find(key);
        if (it != remembered.end()) {
            const Paid& paid = it->second;
            if (!paid.same(account, amount)) return {"conflict", nullopt};
            return {"charged", paid.payment};
        }
        if (balance(account) < amount) return {"declined", nullopt};
        balances[account] -= amount;
        payments++;
        remembered[key] = {at + keep, account, (int)amount, payments};
        order.push({at + keep, key});
        return {"charged", payments};
    }
};
