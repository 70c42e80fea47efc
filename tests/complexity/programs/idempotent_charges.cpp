// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Receipt {
    int number;
    long long amount;
};

class PaymentService {
    unordered_map<string, Receipt> done;
    long long charged = 0;

public:
    int charge(const string& key, long long amount) {
        auto it = done.find(key);  // HOT
        if (it != done.end()) return it->second.number;
        int number = (int)done.size() + 1;
        done.emplace(key, Receipt{number, amount});  // HOT
        charged += amount;
        return number;
    }
    long long total() const { return charged; }
};

// every third request repeats an earlier key
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<pair<string, int>> requests;
    for (int i = 0; i < n; i++) {
        int amount = 1 + measured::random() % 500;
        if (i % 3 == 2)
            requests.push_back(requests[measured::random() % i]);
        else
            requests.push_back({"idem-" + to_string(i), amount});
    }
    measured::run([&] {
        PaymentService service;
        long long check = 0;
        for (auto& [key, amount] : requests) check += service.charge(key, amount);  // HOT
        return check + service.total();
    });
}
