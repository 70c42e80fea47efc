// verdict: accepted
// time: O(n), space: O(n)
// A stream cuts the path at its slashes; a vector keeps the names.
#include <bits/stdc++.h>
using namespace std;

class Solution {
  public:
    string normalisePath(string path) {
        stringstream in(path);
        string part;
        vector<string> names;
        while (getline(in, part, '/')) {
            if (part == "" || part == ".")
                continue;
            if (part != "..")
                names.push_back(part);
            else if (!names.empty())
                names.pop_back();
        }
        string res;
        for (auto& name : names)
            res += "/" + name;
        return res.empty() ? "/" : res;
    }
};
