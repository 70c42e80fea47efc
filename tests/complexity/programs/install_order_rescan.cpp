// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Package {
    string name;
    vector<string> needs;
};

vector<string> installOrder(const vector<Package>& packages) {
    unordered_set<string> installed;
    vector<string> order;
    bool progress = true;
    while (progress) {
        progress = false;
        for (auto& p : packages) {  // HOT
            if (installed.count(p.name)) continue;  // HOT
            bool ready = true;
            for (auto& need : p.needs)  // HOT
                if (!installed.count(need)) ready = false;  // HOT
            if (!ready) continue;  // HOT
            installed.insert(p.name);
            order.push_back(p.name);
            progress = true;
        }
    }
    return order;
}

// each package needs the one which is listed after it
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<Package> packages(n);
    for (int i = 0; i < n; i++) {
        packages[i].name = "lib" + to_string(i);
        if (i + 1 < n) packages[i].needs.push_back("lib" + to_string(i + 1));
    }
    measured::run([&] { return installOrder(packages); });
}
