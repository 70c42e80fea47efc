// time: O(n*m log m) space: O(n*m)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
public:
    vector<vector<string>> groupAnagrams(const vector<string>& strs) {
        unordered_map<string, vector<string>> groups;
        for (const string& s : strs) {
            string key = s;
            sort(key.begin(), key.end()); // HOT
            groups[key].push_back(s);
        }
        vector<vector<string>> result;
        for (auto& [key, members] : groups) result.push_back(members);
        return result;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    vector<string> strs(n);
    for (auto& s : strs) s = measured::letters(m);
    measured::run([&] { return Solution().groupAnagrams(strs); });
}
