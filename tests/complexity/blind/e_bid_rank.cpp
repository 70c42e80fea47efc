// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Auction {
    multiset<int> bids;

public:
    // Places a bid and tells its current rank, 1 being the highest.
    int place(int amount) {
        auto it = bids.insert(amount);
        return distance(it, bids.end());  // HOT
    }
};

vector<int> ranks(const vector<int>& offers) {
    Auction auction;
    vector<int> res;
    for (int offer : offers)
        res.push_back(auction.place(offer));
    return res;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto offers = measured::numbers(n);
    measured::run([&] { return ranks(offers); });
}
