// verdict: accepted
// time: O(n), space: O(n)
// Codes of six random characters, until one is free.
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    const string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    mt19937 random{12345};
    unordered_map<string, string> toUrl, toCode;

  public:
    string shorten(string url) {
        if (toCode.count(url))
            return toCode[url];
        string code;
        do {
            code = "";
            for (int i = 0; i < 6; i++)
                code += letters[random() % letters.size()];
        } while (toUrl.count(code));
        toUrl[code] = url;
        return toCode[url] = code;
    }

    bool alias(string code, string url) {
        if (toUrl.count(code))
            return false;
        toUrl[code] = url;
        return true;
    }

    optional<string> resolve(string code) {
        if (!toUrl.count(code))
            return nullopt;
        return toUrl[code];
    }
};
