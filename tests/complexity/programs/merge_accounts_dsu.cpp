// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class DSU {
    vector<int> up, weight;

public:
    DSU(int n) : up(n), weight(n, 1) { iota(up.begin(), up.end(), 0); }
    int find(int x) {
        while (up[x] != x) {  // HOT
            up[x] = up[up[x]];  // HOT
            x = up[x];  // HOT
        }
        return x;
    }
    bool unite(int a, int b) {
        a = find(a), b = find(b);  // HOT
        if (a == b) return false;
        if (weight[a] < weight[b]) swap(a, b);
        up[b] = a;
        weight[a] += weight[b];
        return true;
    }
};

int countPeople(const vector<vector<string>>& accounts) {
    DSU dsu(accounts.size());
    unordered_map<string, int> owner;
    int people = accounts.size();
    for (int i = 0; i < (int)accounts.size(); i++)
        for (auto& email : accounts[i]) {  // HOT
            auto [it, fresh] = owner.try_emplace(email, i);  // HOT
            if (!fresh && dsu.unite(i, it->second)) people--;  // HOT
        }
    return people;
}

// three addresses in each account, out of 4n
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<string>> accounts(n);
    for (auto& account : accounts)
        for (int j = 0; j < 3; j++)
            account.push_back("u" + to_string(measured::random() % (4 * n)) + "@a.io");
    measured::run([&] { return countPeople(accounts); });
}
