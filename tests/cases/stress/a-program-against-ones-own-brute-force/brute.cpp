#include <iostream>

// The sum of two numbers, from the larger to the smaller power of two.
int main() {
    long long a, b;
    std::cin >> a >> b;
    long long sum = a;
    for (long long step = 1LL << 40; step > 0; step /= 2) {
        while (b >= step)
            sum += step, b -= step;
        while (b <= -step)
            sum -= step, b += step;
    }
    std::cout << sum << '\n';
}
