// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int heapData[1 << 20], heapSize;

void insertKey(int key) {
    int i = heapSize++;
    heapData[i] = key;
    while (i > 0 && heapData[(i - 1) / 2] > heapData[i]) {  // HOT
        swap(heapData[(i - 1) / 2], heapData[i]);           // HOT
        i = (i - 1) / 2;                                    // HOT
    }
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    measured::run([&] {
        for (int key = n; key > 0; key--)  // every new key is the least so far
            insertKey(key);
        return heapData[0];
    });
}
