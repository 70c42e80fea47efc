// judge: url-shortener
// right: trie with 62 children per node for the codes, std::map for the addresses; new codes come from an odometer over the letters, from the shortest on
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    struct Node {
        int child[62] = {};
        int url = -1;
    };
    deque<Node> trie{1};
    vector<string> urls;
    map<string, string> shortened;
    string wheel = "a"; // the next code to try

    static int digit(char c) {
        if (c >= 'a' && c <= 'z') return c - 'a';
        if (c >= 'A' && c <= 'Z') return 26 + c - 'A';
        return 52 + c - '0';
    }
    static char letter(int d) { return d < 26 ? char('a' + d) : d < 52 ? char('A' + d - 26) : char('0' + d - 52); }
    void turn() {
        int i = (int)wheel.size() - 1;
        while (i >= 0 && digit(wheel[i]) == 61) wheel[i--] = 'a';
        if (i < 0) wheel = "a" + wheel;
        else wheel[i] = letter(digit(wheel[i]) + 1);
    }
    bool take(const string& code, const string& url) {
        int v = 0;
        for (char c : code) {
            int d = digit(c);
            if (!trie[v].child[d]) {
                int id = (int)trie.size();
                trie.emplace_back();
                trie[v].child[d] = id;
            }
            v = trie[v].child[d];
        }
        if (trie[v].url >= 0) return false;
        trie[v].url = (int)urls.size();
        urls.push_back(url);
        return true;
    }
public:
    UrlShortener() {}
    string shorten(string& url) {
        auto it = shortened.lower_bound(url);
        if (it != shortened.end() && it->first == url) return it->second;
        while (!take(wheel, url)) turn();
        string code = wheel;
        turn();
        shortened.emplace_hint(it, url, code);
        return code;
    }
    bool alias(string& code, string& url) { return take(code, url); }
    optional<string> resolve(string& code) {
        int v = 0;
        for (char c : code) {
            v = trie[v].child[digit(c)];
            if (!v) return nullopt;
        }
        if (trie[v].url < 0) return nullopt;
        return urls[trie[v].url];
    }
};
