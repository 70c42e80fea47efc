// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// A list of all payments ever made, searched from the first to the last.
#include <map>
#include <string>
#include <vector>

class Payments {
  public:
    explicit Payments(long long keep) : keep_(keep) {}

    void deposit(int account, long long amount) { balances_[account] += amount; }

    long long balance(int account) { return balances_[account]; }

    Answer charge(const std::string& key, int account, long long amount, long long at) {
        for (const Payment& payment : payments_)
            if (at - payment.at < keep_ && payment.key == key) {
                if (payment.account == account && payment.amount == amount)
                    return {"charged", payment.number};
                return {"conflict", {}};
            }
        if (balances_[account] < amount)
            return {"declined", {}};
        balances_[account] -= amount;
        const int number = static_cast<int>(payments_.size()) + 1;
        payments_.push_back({key, account, amount, at, number});
        return {"charged", number};
    }

  private:
    struct Payment {
        std::string key;
        int account;
        long long amount;
        long long at;
        int number;
    };

    long long keep_;
    std::map<int, long long> balances_;
    std::vector<Payment> payments_;
};
