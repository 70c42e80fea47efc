// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Autocomplete {
    vector<string> words;

public:
    Autocomplete(const vector<string>& dictionary) : words(dictionary) {
        sort(words.begin(), words.end());  // HOT
    }

    vector<string> suggest(const string& prefix) const {
        vector<string> found;
        auto it = lower_bound(words.begin(), words.end(), prefix);  // HOT
        while (it != words.end() && found.size() < 3 && it->starts_with(prefix))
            found.push_back(*it++);
        return found;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> dictionary, typed;
    for (int i = 0; i < n; i++) dictionary.push_back(measured::letters(8));
    for (int i = 0; i < n; i++) typed.push_back(measured::letters(1 + measured::random() % 5));
    measured::run([&] {
        Autocomplete box(dictionary);
        size_t shown = 0;
        for (auto& prefix : typed) shown += box.suggest(prefix).size();  // HOT
        return shown;
    });
}
