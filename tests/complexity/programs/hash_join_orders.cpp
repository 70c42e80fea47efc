// time: O(n + m) space: O(n)
// axes: n,m
#include <cstdio>
#include <cstdlib>
#include <unordered_map>
using namespace std;

int main(int argc, char** argv) {
    int users = argc > 1 ? atoi(argv[1]) : 100;
    int orders = argc > 2 ? atoi(argv[2]) : 100;
    unordered_map<int, long long> spent;
    for (int id = 0; id < users; id++)  // HOT
        spent[id * 16 + 5] = 0;         // HOT

    unsigned state = 1;
    long long unknown = 0;
    for (int i = 0; i < orders; i++) {                                 // HOT
        state = state * 1103515245u + 12345u;                          // HOT
        auto user = spent.find((int)((state >> 8) % users) * 16 + 5);  // HOT
        if (user == spent.end() || i % 10 == 0)                        // HOT
            unknown++;
        else
            user->second += i % 50;  // HOT
    }
    printf("%zu users, %lld orders of others\n", spent.size(), unknown);
}
