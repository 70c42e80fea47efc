// verdict: accepted
// time: O(n), space: O(n)
// Reverses what comes after, and hangs the head on its end. As it is pasted from elsewhere.
#include <bits/stdc++.h>
using namespace std;

struct ListNode {
    int val;
    ListNode* next;
    ListNode(int x) : val(x), next(NULL) {}
};

class Solution {
public:
    ListNode* reverseChain(ListNode* head) {
        if (!head || !head->next)
            return head;
        ListNode* last = reverseChain(head->next);
        head->next->next = head;
        head->next = NULL;
        return last;
    }
};
