// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    string simplifyPath(const string& path) {
        vector<string> parts;
        size_t i = 0;
        while (i < path.size()) {  // HOT
            while (i < path.size() && path[i] == '/') i++;  // HOT
            string part;  // HOT
            while (i < path.size() && path[i] != '/') part += path[i++];  // HOT
            if (part.empty() || part == ".") continue;  // HOT
            if (part == "..") {  // HOT
                if (!parts.empty()) parts.pop_back();  // HOT
            } else {
                parts.push_back(part);  // HOT
            }
        }
        string out;
        for (const string& p : parts) {  // HOT
            out += '/';  // HOT
            out.append(p);  // HOT
        }
        return out.empty() ? "/" : out;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    string path;
    for (int i = 0; i < n; i++) {
        unsigned r = measured::random() % 8;
        path += '/';
        if (r == 0) path += "..";
        else if (r == 1) path += ".";
        else if (r > 2) path += measured::letters(3 + measured::random() % 7);
    }
    measured::run([&] { return Solution().simplifyPath(path); });
}
