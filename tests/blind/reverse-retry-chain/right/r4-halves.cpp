// judge: reverse-retry-chain
// right: divide and conquer on the length, recursion only log n deep
#include <bits/stdc++.h>
using namespace std;

struct Part {
    ListNode* first;
    ListNode* last;
};

// Reverses n >= 1 nodes from p on; `after` becomes the node that followed them.
Part turn(ListNode* p, int n, ListNode*& after) {
    if (n == 1) {
        after = p->next;
        p->next = nullptr;
        return {p, p};
    }
    ListNode* middle = nullptr;
    Part a = turn(p, n / 2, middle);
    Part b = turn(middle, n - n / 2, after);
    b.last->next = a.first;
    return {b.first, a.last};
}

ListNode* reverseChain(ListNode* head) {
    int n = 0;
    for (ListNode* p = head; p; p = p->next) n++;
    if (n == 0) return nullptr;
    ListNode* after = nullptr;
    return turn(head, n, after).first;
}
