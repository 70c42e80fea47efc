// judge: normalise-path
// right: getline on '/' and a std::list<string> of the names kept, joined at the end
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    list<string> names;
    stringstream in(path);
    string part;
    while (getline(in, part, '/')) {
        if (part.empty() || part == ".") continue;
        if (part == "..") {
            if (!names.empty()) names.pop_back();
        } else {
            names.push_back(part);
        }
    }
    if (names.empty()) return "/";
    string out;
    for (const string& s : names) {
        out += '/';
        out += s;
    }
    return out;
}
