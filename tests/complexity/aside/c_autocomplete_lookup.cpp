// time: O(log n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class Autocomplete {
    vector<string> words;

public:
    explicit Autocomplete(vector<string> dictionary) : words(std::move(dictionary)) {
        sort(words.begin(), words.end());
    }
    vector<string> suggest(const string& prefix) const {
        vector<string> found;
        auto it = lower_bound(words.begin(), words.end(), prefix);  // HOT
        while (it != words.end() && found.size() < 3 && it->compare(0, prefix.size(), prefix) == 0)
            found.push_back(*it++);
        return found;
    }
};

// the dictionary stands ready, one key press is measured
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> words(n);
    for (string& word : words) word = measured::letters(9);
    string prefix = words[measured::random() % n].substr(0, 4);
    Autocomplete engine(words);
    measured::run([&] { return engine.suggest(prefix); });
}
