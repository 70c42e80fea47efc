// time: O(sqrt n) space: O(1)
// axes: n
#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
    int coins = argc > 1 ? atoi(argv[1]) : 100;
    int row = 1;
    while (coins >= row) {  // HOT
        coins -= row;       // HOT
        row++;              // HOT
    }
    printf("%d full rows, %d coins left\n", row - 1, coins);
}
