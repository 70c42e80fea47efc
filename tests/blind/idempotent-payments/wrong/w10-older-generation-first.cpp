// judge: idempotent-payments
// wrong: looks into the older generation first, where a record that has ended hides the new one of the same key, so that a repetition is charged once more; fails on: Payments(10) deposit(1,100) charge("k",1,5,0) charge("k",1,5,10) charge("k",1,5,11) (charged 2, not 3)
#include <bits/stdc++.h>
using namespace std;

class Payments {
    struct Paid {
        long long end;
        long long amount;
        int account;
        int payment;
    };
    using Generation = unordered_map<string, Paid>;
    long long keep;
    long long start = 0;  // of the young generation
    int payments = 0;
    unordered_map<int, long long> balances;
    Generation young, old;

    const Paid* find(const string& key) const {
        for (const Generation* generation : {&old, &young}) {
            auto it = generation->find(key);
            if (it != generation->end()) return &it->second;
        }
        return nullptr;
    }

  public:
    Payments(long long keep) : keep(keep) {}

    void deposit(int account, long long amount) { balances[account] += amount; }

    long long balance(int account) {
        auto it = balances.find(account);
        return it == balances.end() ? 0 : it->second;
    }

    Answer charge(string& key, int account, long long amount, long long at) {
        if (at - start >= keep) {
            // all of old has ended by now
            old = Generation();
            old.swap(young);
            start = at;
        }
        const Paid* paid = find(key);
        if (paid && at < paid->end) {
            if (paid->account != account || paid->amount != amount) return {"conflict", nullopt};
            return {"charged", paid->payment};
        }
        if (balance(account) < amount) return {"declined", nullopt};
        balances[account] -= amount;
        payments++;
        young[key] = {at + keep, amount, account, payments};
        return {"charged", payments};
    }
};
