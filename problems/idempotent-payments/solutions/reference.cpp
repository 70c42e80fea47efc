// verdict: accepted
// reference
// time: O(n), space: O(k)
// All keys are kept equally long, so a queue tells which one to forget next.
#include <queue>
#include <string>
#include <unordered_map>
#include <utility>

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
        remembered_[key] = {account, amount, ++payments_};
        charged_.push({at, key});
        return {"charged", payments_};
    }

  private:
    struct Charge {
        int account;
        long long amount;
        int payment;
    };

    void forget(long long now) {
        while (!charged_.empty() && now - charged_.front().first >= keep_) {
            remembered_.erase(charged_.front().second);
            charged_.pop();
        }
    }

    long long keep_;
    int payments_ = 0;
    std::unordered_map<int, long long> balances_;
    std::unordered_map<std::string, Charge> remembered_;
    std::queue<std::pair<long long, std::string>> charged_;
};
