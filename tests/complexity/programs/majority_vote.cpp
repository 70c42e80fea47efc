// time: O(n) space: O(n)
// axes: n
#include <bits/stdc++.h>
using namespace std;

int votes[1 << 20];

int main(int argc, char** argv) {
    int n = argc > 1 ? atoi(argv[1]) : 100;
    unsigned state = 12345;
    for (int i = 0; i < n; i++) {                             // HOT
        state = state * 1664525u + 1013904223u;               // HOT
        votes[i] = state >> 16 & 1 ? 7 : (int)(state >> 20);  // HOT
    }

    int candidate = 0, lead = 0;
    for (int i = 0; i < n; i++) {                // HOT
        if (lead == 0)                           // HOT
            candidate = votes[i];                // HOT
        lead += votes[i] == candidate ? 1 : -1;  // HOT
    }
    int support = count(votes, votes + n, candidate);  // HOT
    cout << (support > n / 2 ? candidate : -1) << endl;
}
