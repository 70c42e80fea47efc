// time: O(n^2) space: O(1)
// axes: n
#include "measured.h"

struct node {
    int val;
    struct node *next;
};

static int reorder(struct node *head)
{
    struct node *cur = head;
    while (cur->next && cur->next->next) {
        struct node *prev = cur;
        while (prev->next->next)   // HOT
            prev = prev->next;     // HOT
        struct node *last = prev->next;
        prev->next = NULL;
        last->next = cur->next;
        cur->next = last;
        cur = last->next;
    }
    return head->next ? head->next->val : head->val;
}

int main(int argc, char **argv)
{
    int n = measured::size(argc, argv, 1);
    std::vector<node> pool(n);
    for (int i = 0; i < n; i++) {
        pool[i].val = measured::random() % 1000;
        pool[i].next = i + 1 < n ? &pool[i + 1] : NULL;
    }
    measured::run([&] { return reorder(&pool[0]); });
}
