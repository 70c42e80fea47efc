// judge: pair-with-budget
// wrong: its own quicksort takes a random pivot but leaves all that equals it on one side, so that it is quadratic for equal prices alone; fails on: 200,000 times the price 100, budget 150 (too slow)
#include <bits/stdc++.h>
using namespace std;

static mt19937 rng(12345);

static void quickSort(vector<pair<int, int>>& v, int from, int to) {
    while (to - from > 1) {
        swap(v[from + rng() % (to - from)], v[to - 1]);
        int pivot = v[to - 1].first, cut = from;
        for (int i = from; i < to - 1; i++)
            if (v[i].first < pivot) swap(v[i], v[cut++]);
        swap(v[cut], v[to - 1]);
        if (cut - from < to - cut) {
            quickSort(v, from, cut);
            from = cut + 1;
        } else {
            quickSort(v, cut + 1, to);
            to = cut;
        }
    }
}

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    vector<pair<int, int>> items;
    for (int i = 0; i < (int)prices.size(); i++) items.push_back({prices[i], i});
    quickSort(items, 0, items.size());
    int lo = 0, hi = (int)items.size() - 1;
    while (lo < hi) {
        long long sum = (long long)items[lo].first + items[hi].first;
        if (sum == budget) {
            int a = items[lo].second, b = items[hi].second;
            return {min(a, b), max(a, b)};
        }
        if (sum < budget)
            lo++;
        else
            hi--;
    }
    return {};
}
