// verdict: accepted
// reference
#include <vector>

int countAtLeast(std::vector<int>& values, int least) {
    int count = 0;
    for (const int value : values)
        if (value >= least)
            ++count;
    return count;
}
