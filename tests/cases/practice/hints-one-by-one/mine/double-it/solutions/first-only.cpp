// verdict: wrong-answer
// Forgets all but the first.
#include <vector>
std::vector<long long> doubled(std::vector<int>& values) {
    return {2LL * values[0]};
}
