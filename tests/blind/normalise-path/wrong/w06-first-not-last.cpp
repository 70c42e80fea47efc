// judge: normalise-path
// wrong: cuts the answer at the first place where "/" + name occurs, not the last; fails on: "/ab/a/.." (gives "/", should be "/ab")
#include <bits/stdc++.h>
using namespace std;

string normalisePath(string& path) {
    stack<string> names;
    string out, part;
    stringstream in(path);
    while (getline(in, part, '/')) {
        if (part.empty() || part == ".") continue;
        if (part == "..") {
            if (names.empty()) continue;
            out.erase(out.find("/" + names.top()));
            names.pop();
        } else {
            names.push(part);
            out += "/" + part;
        }
    }
    if (out.empty()) out = "/";
    return out;
}
