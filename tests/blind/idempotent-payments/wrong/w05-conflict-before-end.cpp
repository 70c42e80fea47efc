// judge: idempotent-payments
// wrong: another request with the key is called a conflict before the time is looked at, and what has ended is cleared only at the end of a call; fails on: Payments(10) deposit(1,100) charge("k",1,60,3) charge("k",1,40,13) (charged 2, not conflict)
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
            auto it = remembered.find(order.front().second);
            if (it != remembered.end() && it->second.end <= at) remembered.erase(it);
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
        Answer answer = decide(key, account, amount, at);
        forget(at);
        return answer;
    }

  private:
    Answer decide(string& key, int account, long long amount, long long at) {
        auto it = remembered.find(key);
        if (it != remembered.end()) {
            const Paid& paid = it->second;
            if (paid.account != account || paid.amount != amount) return {"conflict", nullopt};
            if (at < paid.end) return {"charged", paid.payment};
            remembered.erase(it);
        }
        if (balance(account) < amount) return {"declined", nullopt};
        balances[account] -= amount;
        payments++;
        remembered[key] = {at + keep, amount, account, payments};
        order.push({at + keep, key});
        return {"charged", payments};
    }
};
