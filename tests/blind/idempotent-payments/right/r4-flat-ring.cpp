// judge: idempotent-payments
// right: by a ring of fixed records and an open table of 16-bit numbers into it, with backward-shift deletion; no allocation per key
#include <bits/stdc++.h>
using namespace std;

class Payments {
    struct Paid {
        char key[32];
        long long since;
        long long amount;
        int account;
        int payment;
        int length;
    };
    static constexpr unsigned RING = 1 << 14;   // more than 10,000
    static constexpr unsigned TABLE = 1 << 15;
    long long keep;
    int payments = 0;
    vector<Paid> ring = vector<Paid>(RING);
    unsigned head = 0, tail = 0;  // counted without end
    vector<int16_t> table = vector<int16_t>(TABLE, -1);
    vector<pair<int, long long>> balances;  // sorted by account

    static unsigned hash(const char* key, size_t length) {
        unsigned long long h = 0xCBF29CE484222325ull;
        for (size_t i = 0; i < length; i++) h = (h ^ (unsigned char)key[i]) * 0x100000001B3ull;
        h ^= h >> 32;
        h *= 0x9E3779B97F4A7C15ull;
        return h >> 49;
    }

    unsigned home(int number) const { return hash(ring[number].key, ring[number].length); }

    // the slot of the key, or the free one where it would go
    unsigned slot(const string& key) const {
        unsigned i = hash(key.data(), key.size());
        for (; table[i] >= 0; i = (i + 1) % TABLE) {
            const Paid& paid = ring[table[i]];
            if (paid.length == (int)key.size() && memcmp(paid.key, key.data(), key.size()) == 0) break;
        }
        return i;
    }

    void forgetOldest() {
        int number = head++ % RING;
        unsigned hole = home(number);
        while (table[hole] != number) hole = (hole + 1) % TABLE;
        table[hole] = -1;
        for (unsigned i = (hole + 1) % TABLE; table[i] >= 0; i = (i + 1) % TABLE) {
            unsigned wish = home(table[i]);
            if ((i - wish) % TABLE >= (i - hole) % TABLE) {
                table[hole] = table[i];
                table[i] = -1;
                hole = i;
            }
        }
    }

    long long* find(int account) {
        auto it = lower_bound(balances.begin(), balances.end(), make_pair(account, LLONG_MIN));
        return it != balances.end() && it->first == account ? &it->second : nullptr;
    }

  public:
    Payments(long long keep) : keep(keep) {}

    void deposit(int account, long long amount) {
        if (long long* money = find(account)) {
            *money += amount;
        } else {
            auto it = lower_bound(balances.begin(), balances.end(), make_pair(account, LLONG_MIN));
            balances.insert(it, {account, amount});
        }
    }

    long long balance(int account) {
        long long* money = find(account);
        return money ? *money : 0;
    }

    Answer charge(string& key, int account, long long amount, long long at) {
        while (head != tail && at - ring[head % RING].since >= keep) forgetOldest();
        unsigned i = slot(key);
        if (table[i] >= 0) {
            const Paid& paid = ring[table[i]];
            if (paid.account != account || paid.amount != amount) return {"conflict", nullopt};
            return {"charged", paid.payment};
        }
        long long* money = find(account);
        if (!money || *money < amount) return {"declined", nullopt};
        *money -= amount;
        int number = tail++ % RING;
        Paid& paid = ring[number];
        memcpy(paid.key, key.data(), key.size());
        paid.length = key.size();
        paid.since = at;
        paid.amount = amount;
        paid.account = account;
        paid.payment = ++payments;
        table[i] = number;
        return {"charged", payments};
    }
};
