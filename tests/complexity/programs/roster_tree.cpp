// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Node {
    int key, left = -1, right = -1;
};

struct Roster {
    vector<Node> pool;

    int insert(int key) {  // returns the depth of the new node
        pool.push_back({key});
        int fresh = (int)pool.size() - 1, depth = 0;
        if (fresh == 0) return 0;
        int cur = 0;
        while (true) {  // HOT
            ++depth;  // HOT
            int& next = key < pool[cur].key ? pool[cur].left : pool[cur].right;  // HOT
            if (next < 0) {  // HOT
                next = fresh;
                return depth;
            }
            cur = next;  // HOT
        }
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> badge(n);
    int at = 0;
    for (int& b : badge) b = at += 1 + measured::random() % 9;
    measured::run([&] {
        Roster roster;
        int deepest = 0;
        for (int b : badge) deepest = max(deepest, roster.insert(b));
        return deepest;
    });
}
