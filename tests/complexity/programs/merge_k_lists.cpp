// time: O(n log k) space: O(k)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

struct ListNode {
    int val = 0;
    ListNode* next = nullptr;
};

struct Later {
    bool operator()(const ListNode* a, const ListNode* b) const { return a->val > b->val; }  // HOT
};

class Solution {
public:
    ListNode* mergeKLists(const vector<ListNode*>& lists) {
        priority_queue<ListNode*, vector<ListNode*>, Later> pq;
        for (ListNode* list : lists)
            if (list) pq.push(list);
        ListNode dummy, *tail = &dummy;
        while (!pq.empty()) {
            tail->next = pq.top();
            pq.pop();  // HOT
            tail = tail->next;
            if (tail->next) pq.push(tail->next);  // HOT
        }
        return dummy.next;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    vector<int> values = measured::numbers(n);
    sort(values.rbegin(), values.rend());
    vector<ListNode> pool(n);
    vector<ListNode*> lists(k);
    vector<int> owner(n);
    for (int i = 0; i < n; i++)
        owner[i] = i % k;
    for (int i = n - 1; i > 0; i--)
        swap(owner[i], owner[measured::random() % (i + 1)]);
    for (int i = 0; i < n; i++) {
        pool[i] = {values[i], lists[owner[i]]};
        lists[owner[i]] = &pool[i];
    }
    measured::run([&] { return Solution().mergeKLists(lists)->val; });
}
