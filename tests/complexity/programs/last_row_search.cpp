// time: O(log^2 n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

struct TreeNode {
    TreeNode *left = nullptr, *right = nullptr;
};

class Solution {
    bool exists(const TreeNode* node, int place, int height) {
        for (int bit = height - 1; bit >= 0; --bit)  // HOT
            node = (place >> bit & 1) ? node->right : node->left;  // HOT
        return node;
    }

public:
    // Counts the nodes of a complete tree.
    int countNodes(const TreeNode* root) {
        if (!root) return 0;
        int height = 0;
        for (auto* p = root; p->left; p = p->left) ++height;
        int lo = 0, hi = (1 << height) - 1;  // the last place in the last row that is taken
        while (lo < hi) {
            int mid = lo + (hi - lo + 1) / 2;
            if (exists(root, mid, height)) lo = mid;
            else hi = mid - 1;
        }
        return (1 << height) + lo;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<TreeNode> heap(n);
    for (int i = 0; i < n; i++) {
        if (2 * i + 1 < n) heap[i].left = &heap[2 * i + 1];
        if (2 * i + 2 < n) heap[i].right = &heap[2 * i + 2];
    }
    measured::run([&] { return Solution().countNodes(heap.data()); });
}
