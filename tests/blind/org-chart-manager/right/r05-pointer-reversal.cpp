// judge: org-chart-manager
// right: Deutsch, Schorr and Waite: the way back stands in the child pointers, which are all put back; one bit per level besides
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    TreeNode *up = nullptr, *cur = root, *answer = nullptr;
    vector<bool> wentRight;       // one for every level above cur
    size_t depth = 0, best = 0;   // answer is at depth best as long as the other one is missing
    int missing = a == b ? 1 : 2;
    bool down = true;
    while (cur) {
        if (down) {
            if (cur == a || cur == b) {
                if (!answer) {
                    answer = cur;
                    best = depth;
                }
                --missing;
            }
            if (cur->left) {
                TreeNode* next = cur->left;
                cur->left = up;
                up = cur;
                cur = next;
                wentRight.push_back(false);
                ++depth;
                continue;
            }
        }
        if (down || !wentRight[depth]) {
            // the left side is done
            if (!down) wentRight.pop_back();
            if (cur->right) {
                TreeNode* next = cur->right;
                cur->right = up;
                up = cur;
                cur = next;
                wentRight.push_back(true);
                ++depth;
                down = true;
                continue;
            }
        } else {
            wentRight.pop_back();
        }
        // cur is done: one up
        if (!up) break;
        TreeNode* boss = up;
        if (wentRight[depth - 1]) {
            up = boss->right;
            boss->right = cur;
        } else {
            up = boss->left;
            boss->left = cur;
        }
        cur = boss;
        --depth;
        if (answer && missing > 0 && depth < best) {
            answer = boss;
            best = depth;
        }
        down = false;
    }
    return answer;
}
