// judge: top-k-events
// wrong: keeps names in char[32] with a terminating zero, so the 32nd byte is lost; fails on: any event with a name of 32 bytes, e.g. events=["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"], k=1
#include <bits/stdc++.h>
using namespace std;

struct Row {
    char name[32];
    int count;
};

vector<string> topKEvents(vector<string>& events, int k) {
    vector<Row> rows(events.size());
    for (size_t i = 0; i < events.size(); i++) {
        snprintf(rows[i].name, sizeof rows[i].name, "%s", events[i].c_str());
        rows[i].count = 1;
    }
    sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return strcmp(a.name, b.name) < 0; });
    size_t m = 0;
    for (size_t i = 0; i < rows.size(); i++) {
        if (m > 0 && strcmp(rows[m - 1].name, rows[i].name) == 0) rows[m - 1].count++;
        else rows[m++] = rows[i];
    }
    rows.resize(m);
    stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.count > b.count; });
    vector<string> out;
    for (size_t i = 0; i < m && (int)i < k; i++) out.push_back(rows[i].name);
    return out;
}
