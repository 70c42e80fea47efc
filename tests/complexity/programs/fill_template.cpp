// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

string fill_in(const string& text, const vector<pair<string, string>>& given) {
    unordered_map<string, string> value;
    for (const auto& [key, word] : given)  // HOT
        value[key] = word;  // HOT
    string out;
    size_t at = 0;
    while (at < text.size()) {  // HOT
        size_t open = text.find("{{", at);  // HOT
        if (open == string::npos) {  // HOT
            out += text.substr(at);
            break;
        }
        out += text.substr(at, open - at);  // HOT
        size_t close = text.find("}}", open);  // HOT
        auto it = value.find(text.substr(open + 2, close - open - 2));  // HOT
        out += it == value.end() ? "?" : it->second;  // HOT
        at = close + 2;  // HOT
    }
    return out;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<pair<string, string>> given;
    for (int i = 0; i < m; i++)
        given.emplace_back("k" + to_string(i), measured::letters(4 + measured::random() % 5));
    string text;
    for (int i = 0; i < n; i++)
        text += measured::letters(5) + " {{k" + to_string(measured::random() % m) + "}} ";
    measured::run([&] { return fill_in(text, given); });
}
