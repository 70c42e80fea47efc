// verdict: wrong-answer
// Each repetition keeps the key for as long as the first request did.
#include <list>
#include <string>
#include <unordered_map>

class Payments {
  public:
    explicit Payments(long long keep) : keep_(keep) {}

    void deposit(int account, long long amount) { balances_[account] += amount; }

    long long balance(int account) { return balances_[account]; }

    Answer charge(const std::string& key, int account, long long amount, long long at) {
        while (!charges_.empty() && at - charges_.front().at >= keep_) {
            places_.erase(charges_.front().key);
            charges_.pop_front();
        }
        if (const auto found = places_.find(key); found != places_.end()) {
            Charge& first = *found->second;
            if (first.account != account || first.amount != amount)
                return {"conflict", {}};
            first.at = at;
            charges_.splice(charges_.end(), charges_, found->second);
            return {"charged", first.payment};
        }
        if (balances_[account] < amount)
            return {"declined", {}};
        balances_[account] -= amount;
        places_[key] = charges_.insert(charges_.end(), {key, account, amount, ++payments_, at});
        return {"charged", payments_};
    }

  private:
    struct Charge {
        std::string key;
        int account;
        long long amount;
        int payment;
        long long at;
    };

    long long keep_;
    int payments_ = 0;
    std::unordered_map<int, long long> balances_;
    std::list<Charge> charges_;
    std::unordered_map<std::string, std::list<Charge>::iterator> places_;
};
