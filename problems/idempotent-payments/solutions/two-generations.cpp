// verdict: accepted
// time: O(n), space: O(k)
// Two hash maps, the young and the old keys. Each knows when its keys are forgotten, and when the
// youngest of the old map is, the whole map goes.
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

class Payments {
  public:
    explicit Payments(long long keep) : keep_(keep) {}

    void deposit(int account, long long amount) { balances_[account] += amount; }

    long long balance(int account) { return balances_[account]; }

    Answer charge(const std::string& key, int account, long long amount, long long at) {
        if (at - young_since_ >= keep_) {
            // Whatever is in the old map was charged before young_since_.
            old_ = std::move(young_);
            young_.clear();
            young_since_ = at;
        }
        for (const auto* keys : {&young_, &old_})
            if (const auto found = keys->find(key); found != keys->end()) {
                const Charge& first = found->second;
                if (at - first.at >= keep_)
                    continue;
                const bool same = first.account == account && first.amount == amount;
                return same ? Answer{"charged", first.payment} : Answer{"conflict", std::nullopt};
            }
        const auto money = balances_.find(account);
        if (money == balances_.end() || money->second < amount)
            return {"declined", std::nullopt};
        money->second -= amount;
        young_[key] = {account, amount, ++payments_, at};
        return {"charged", payments_};
    }

  private:
    struct Charge {
        int account;
        long long amount;
        int payment;
        long long at;
    };
    using Keys = std::unordered_map<std::string, Charge>;

    long long keep_;
    long long young_since_ = 0;
    int payments_ = 0;
    std::unordered_map<int, long long> balances_;
    Keys young_;
    Keys old_;
};
