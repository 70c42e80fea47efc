// time: O(n*m) space: O(n*m)
// axes: n,m
#include "measured.h"
using namespace std;

class ConfigStore {
    unordered_map<string, int> current;
    vector<unordered_map<string, int>> versions;

public:
    void set(const string& key, int value) { current[key] = value; }

    int commit() {
        versions.push_back(current);  // HOT
        return versions.size() - 1;
    }

    int get(int version, const string& key) const {
        auto it = versions[version].find(key);
        return it == versions[version].end() ? -1 : it->second;
    }
};

// n settings; m times one of them changes and all are committed
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<string> keys;
    for (int i = 0; i < n; i++) keys.push_back("opt." + to_string(i));
    vector<int> changed = measured::numbers(m, n);
    measured::run([&] {
        ConfigStore store;
        for (auto& key : keys) store.set(key, 0);
        long long sum = 0;
        for (int i = 0; i < m; i++) {
            store.set(keys[changed[i]], i);
            int version = store.commit();  // HOT
            sum += store.get(version / 2, keys[changed[i]]);
        }
        return sum;
    });
}
