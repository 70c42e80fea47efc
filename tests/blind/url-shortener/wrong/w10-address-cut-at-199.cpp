// judge: url-shortener
// wrong: addresses are kept in a buffer of 200 bytes with its zero at the end, so the 200th character is lost; fails on: u = 199 times "x" + "1", v = 199 times "x" + "2": shorten(u) -> c, resolve(c) -> u but gives 199 times "x"; shorten(v) -> another code but gives c
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    struct Url { // at most 200 characters
        char text[200];
        Url() { text[0] = 0; }
        Url(const string& s) { strncpy(text, s.c_str(), sizeof text - 1); text[sizeof text - 1] = 0; }
        bool operator<(const Url& o) const { return strcmp(text, o.text) < 0; }
    };
    map<Url, string> codeOf;
    unordered_map<string, Url> urlOf;
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
        auto it = codeOf.find(Url(url));
        if (it != codeOf.end()) return it->second;
        string code;
        do code = base62(next++); while (urlOf.count(code));
        codeOf[Url(url)] = code;
        urlOf[code] = Url(url);
        return code;
    }
    bool alias(string& code, string& url) { return urlOf.emplace(code, Url(url)).second; }
    optional<string> resolve(string& code) {
        auto it = urlOf.find(code);
        if (it == urlOf.end()) return nullopt;
        return string(it->second.text);
    }
};
