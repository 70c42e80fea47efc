// judge: top-k-events
// right: hand-written open addressing (FNV-1a, linear probing), nth_element, sort of the head alone
#include <bits/stdc++.h>
using namespace std;

struct Kind {
    const string* name = nullptr;
    uint64_t hash = 0;
    int count = 0;
};

static uint64_t fnv1a(const string& s) {
    uint64_t h = 1469598103934665603ULL;
    for (unsigned char c : s) {
        h ^= c;
        h *= 1099511628211ULL;
    }
    return h ^ (h >> 29);
}

vector<string> topKEvents(vector<string>& events, int k) {
    size_t capacity = 16;
    while (capacity < 2 * events.size()) capacity <<= 1;
    vector<Kind> table(capacity);

    for (const string& e : events) {
        const uint64_t h = fnv1a(e);
        size_t at = h & (capacity - 1);
        while (table[at].name && (table[at].hash != h || *table[at].name != e)) at = (at + 1) & (capacity - 1);
        if (!table[at].name) {
            table[at].name = &e;
            table[at].hash = h;
        }
        table[at].count++;
    }

    table.erase(remove_if(table.begin(), table.end(), [](const Kind& x) { return x.name == nullptr; }), table.end());

    auto before = [](const Kind& a, const Kind& b) {
        return a.count > b.count || (a.count == b.count && *a.name < *b.name);
    };
    if (table.size() > (size_t)k) {
        nth_element(table.begin(), table.begin() + k, table.end(), before);
        table.resize(k);
    }
    sort(table.begin(), table.end(), before);

    vector<string> names;
    names.reserve(table.size());
    for (const Kind& x : table) names.push_back(*x.name);
    return names;
}
