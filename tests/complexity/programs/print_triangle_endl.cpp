// time: O(n^2) space: O(1)
// axes: n
#include <iostream>
#include <string>
using namespace std;

int main(int argc, char** argv) {
    int rows = argc > 1 ? stoi(argv[1]) : 10;
    for (int i = 1; i <= rows; i++) {
        for (int j = 1; j <= i; j++)  // HOT
            cout << "*";              // HOT
        cout << endl;
    }
    return 0;
}
