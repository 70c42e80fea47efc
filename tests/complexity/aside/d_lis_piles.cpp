// time: O(n log n) space: O(sqrt(n))
// axes: n
#include "measured.h"
using namespace std;

template <class It>
size_t lengthOfLIS(It first, It last) {
    vector<typename iterator_traits<It>::value_type> piles;
    for (; first != last; ++first) {
        auto pile = lower_bound(piles.begin(), piles.end(), *first);  // HOT
        if (pile == piles.end())
            piles.push_back(*first);
        else
            *pile = *first;
    }
    return piles.size();
}

int main(int argc, char** argv) {
    auto cards = measured::shuffled(measured::size(argc, argv, 1));
    measured::run([&] { return lengthOfLIS(cards.begin(), cards.end()); });
}
