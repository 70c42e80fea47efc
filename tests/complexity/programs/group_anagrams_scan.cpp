// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    vector<vector<string>> groupAnagrams(const vector<string>& words) {
        vector<vector<string>> groups;
        for (const string& word : words) {
            bool placed = false;
            for (auto& group : groups) {                                                // HOT
                if (is_permutation(word.begin(), word.end(), group.front().begin())) {  // HOT
                    group.push_back(word);
                    placed = true;
                    break;
                }
            }
            if (!placed)
                groups.push_back({word});
        }
        return groups;
    }
};

int main(int argc, char** argv) {
    vector<string> words(measured::size(argc, argv, 1));
    for (string& word : words)
        word = measured::letters(8);
    measured::run([&] { return Solution().groupAnagrams(words); });
}
