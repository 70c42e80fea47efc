// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class DocumentStore {
    unordered_map<string, map<int, string>> docs;

public:
    void put(const string& name, int at, const string& text) {
        docs[name][at] = text;  // HOT
    }

    string get(const string& name, int at) {
        auto doc = docs.find(name);
        if (doc == docs.end()) return "";
        auto it = doc->second.upper_bound(at);  // HOT
        if (it == doc->second.begin()) return "";
        return prev(it)->second;
    }
};

// all versions are of one document, and come in no order
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> times = measured::shuffled(n), asked = measured::numbers(n, n);
    vector<string> texts;
    for (int i = 0; i < n; i++) texts.push_back("rev" + to_string(i));
    measured::run([&] {
        DocumentStore store;
        for (int i = 0; i < n; i++) store.put("handbook", times[i], texts[i]);  // HOT
        size_t letters = 0;
        for (int at : asked) letters += store.get("handbook", at).size();  // HOT
        return letters;
    });
}
