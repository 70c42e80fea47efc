// verdict: time-limit-exceeded
// time: O(n*k)
// Looks at the age of all keys on each call.
#include <string>
#include <unordered_map>

class Payments {
  public:
    explicit Payments(long long keep) : keep_(keep) {}

    void deposit(int account, long long amount) { balances_[account] += amount; }

    long long balance(int account) { return balances_[account]; }

    Answer charge(const std::string& key, int account, long long amount, long long at) {
        forget(at);
        if (const auto found = remembered_.find(key); found != remembered_.end()) {
            const Charge& first = found->second;
            if (first.account != account || first.amount != amount)
                return {"conflict", {}};
            return {"charged", first.payment};
        }
        long long& balance = balances_[account];
        if (balance < amount)
            return {"declined", {}};
        balance -= amount;
        remembered_[key] = {account, amount, ++payments_, at};
        return {"charged", payments_};
    }

  private:
    struct Charge {
        int account;
        long long amount;
        int payment;
        long long at;
    };

    void forget(long long now) {
        std::erase_if(remembered_, [&](const auto& key) { return now - key.second.at >= keep_; });
    }

    long long keep_;
    int payments_ = 0;
    std::unordered_map<int, long long> balances_;
    std::unordered_map<std::string, Charge> remembered_;
};
