// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Request {
    string key;
    int amount;
};

class PaymentApi {
    unordered_map<string, long long> answered;
    long long balance = 0;

    long long charge(int amount) {
        balance += amount;
        return balance;
    }

public:
    long long handle(const Request& request) {
        auto it = answered.find(request.key);  // HOT
        if (it != answered.end()) return it->second;  // HOT
        long long receipt = charge(request.amount);  // HOT
        answered.emplace(request.key, receipt);  // HOT
        return receipt;
    }
    long long total() const { return balance; }
};

// every key is sent about twice, and an answer is kept for ever
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> ids = measured::shuffled(n);
    vector<Request> requests;
    for (int id : ids) {
        int key = id % max(1, n / 2);
        requests.push_back({"pay-" + to_string(key), key % 97 + 1});
    }
    measured::run([&] {
        PaymentApi api;
        long long sum = 0;
        for (const Request& request : requests) sum += api.handle(request);  // HOT
        return sum + api.total();
    });
}
