// judge: idempotent-payments
// wrong: keys are stored in 32 bytes with the terminating zero, so that the last one of 32 characters is cut off; fails on: Payments(10) deposit(1,100) charge("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",1,5,0) charge("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",1,5,0) (charged 2, not 1)
#include <bits/stdc++.h>
using namespace std;

class Payments {
    struct Key {
        char text[32] = {};
        Key(const string& key) { memcpy(text, key.data(), min(key.size(), sizeof text - 1)); }
        bool operator<(const Key& other) const { return strcmp(text, other.text) < 0; }
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
    map<Key, Paid> remembered;
    queue<pair<long long, Key>> order;  // end, key

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
            if (paid.account != account || paid.amount != amount) return {"conflict", nullopt};
            return {"charged", paid.payment};
        }
        if (balance(account) < amount) return {"declined", nullopt};
        balances[account] -= amount;
        payments++;
        remembered[key] = {at + keep, amount, account, payments};
        order.push({at + keep, key});
        return {"charged", payments};
    }
};
