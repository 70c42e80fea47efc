// judge: url-shortener
// wrong: resolve makes an empty entry for a code that nobody has taken, and alias finds it; fails on: resolve("sale") -> null, alias("sale","u") -> true but gives false
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    unordered_map<string, string> codeOf, urlOf;
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
        auto it = codeOf.find(url);
        if (it != codeOf.end()) return it->second;
        string code;
        do code = base62(next++); while (urlOf.count(code));
        codeOf[url] = code;
        urlOf[code] = url;
        return code;
    }
    bool alias(string& code, string& url) { return urlOf.emplace(code, url).second; }
    optional<string> resolve(string& code) {
        string& url = urlOf[code];
        if (url.empty()) return nullopt;
        return url;
    }
};
