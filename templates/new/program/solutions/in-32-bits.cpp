// verdict: wrong-answer
// A mistake that people make, one to a file: the difference does not fit.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<int> values(n);
    for (int& value : values)
        std::cin >> value;
    std::sort(values.begin(), values.end());
    int widest = 0;
    for (int i = 1; i < n; ++i)
        widest = std::max(widest, static_cast<int>(static_cast<unsigned>(values[i]) -
                                                   static_cast<unsigned>(values[i - 1])));
    std::cout << widest << '\n';
}
