// judge: url-shortener
// wrong: the addresses are in a trie with an array of 94 children in every node, 380 bytes a character; fails on: 60,000 times shorten of an address of 200 characters with i in its first 5 -> 11.7 million nodes, over 4 GB (memory limit 256 MiB)
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    struct Node { int child[94] = {}; int code = -1; };
    deque<Node> trie{1};
    vector<string> codes;
    unordered_map<string, string> urlOf;
    long long next = 0;
    static string base62(long long x) {
        static const string digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        string s;
        do { s += digits[x % 62]; x /= 62; } while (x);
        reverse(s.begin(), s.end());
        return s;
    }
public:
    UrlShortener() {}
    string shorten(string& url) {
        int v = 0;
        for (char c : url) {
            int d = c - '!';
            if (!trie[v].child[d]) {
                trie[v].child[d] = (int)trie.size();
                trie.emplace_back();
            }
            v = trie[v].child[d];
        }
        if (trie[v].code >= 0) return codes[trie[v].code];
        string code;
        do code = base62(next++); while (urlOf.count(code));
        trie[v].code = (int)codes.size();
        codes.push_back(code);
        urlOf[code] = url;
        return code;
    }
    bool alias(string& code, string& url) { return urlOf.emplace(code, url).second; }
    optional<string> resolve(string& code) {
        auto it = urlOf.find(code);
        if (it == urlOf.end()) return nullopt;
        return it->second;
    }
};
