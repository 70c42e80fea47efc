// time: O(n sqrt n) space: O(1)
// axes: n
// Worst case: n numbers, all of them primes between n/2 and n.
#include "measured.h"
using namespace std;

bool isPrime(int x) {
    if (x < 2) return false;
    for (int d = 2; d <= x / d; d++) // HOT
        if (x % d == 0) return false; // HOT
    return true;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> primes;
    for (int x = n / 2 + 1; x <= n; x++)
        if (isPrime(x)) primes.push_back(x);
    vector<int> a(n);
    for (int& x : a) x = primes[measured::random() % primes.size()];
    measured::run([&] { return count_if(a.begin(), a.end(), isPrime); }); // HOT
}
