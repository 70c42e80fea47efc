// judge: merge-sorted-logs
// wrong: the heap by hand sifts down only where there are two children, a last single child is not looked at; fails on: logs = [[1,5],[2]] -> [0,1,0] but gives [0,0,1]
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    struct Head {
        long long time;
        int log;
        size_t pos;
        bool operator<(const Head& o) const { return tie(time, log) < tie(o.time, o.log); }
    };
    vector<Head> heap;
    for (int i = 0; i < (int)logs.size(); ++i)
        if (!logs[i].empty()) heap.push_back({logs[i][0], i, 0});
    sort(heap.begin(), heap.end());  // a sorted array is a heap
    vector<int> answer;
    while (!heap.empty()) {
        Head& top = heap[0];
        answer.push_back(top.log);
        if (top.pos + 1 < logs[top.log].size()) {
            ++top.pos;
            top.time = logs[top.log][top.pos];
        } else {
            heap[0] = heap.back();
            heap.pop_back();
        }
        size_t v = 0;
        while (2 * v + 2 < heap.size()) {
            size_t child = 2 * v + 1;
            if (heap[child + 1] < heap[child]) ++child;
            if (!(heap[child] < heap[v])) break;
            swap(heap[child], heap[v]);
            v = child;
        }
    }
    return answer;
}
