// verdict: memory-limit-exceeded
// Looks at the age of a key when somebody asks for it, and keeps all the others for ever.
#include <string>
#include <unordered_map>

class Payments {
  public:
    explicit Payments(long long keep) : keep_(keep) {}

    void deposit(int account, long long amount) { balances_[account] += amount; }

    long long balance(int account) { return balances_[account]; }

    Answer charge(const std::string& key, int account, long long amount, long long at) {
        if (const auto found = remembered_.find(key);
            found != remembered_.end() && at - found->second.at < keep_) {
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

    long long keep_;
    int payments_ = 0;
    std::unordered_map<int, long long> balances_;
    std::unordered_map<std::string, Charge> remembered_;
};
