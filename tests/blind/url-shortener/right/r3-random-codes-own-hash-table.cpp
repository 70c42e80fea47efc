// judge: url-shortener
// right: random codes of 7 characters, drawn again where taken; two open-addressing tables written by hand, which hold indices into one list of records
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    struct Record { string code, url; };
    vector<Record> records;
    struct Table {
        vector<int> cell = vector<int>(1 << 17, -1); // at most 60,000 records
        static uint64_t hash(const string& s) {
            uint64_t h = 1469598103934665603ULL;
            for (unsigned char c : s) h = (h ^ c) * 1099511628211ULL;
            h ^= h >> 32;
            h *= 0x9E3779B97F4A7C15ULL;
            return h ^ (h >> 29);
        }
    } byCode, byUrl;
    mt19937_64 rng{20240607};

    size_t slotOfCode(const string& c) const {
        size_t i = Table::hash(c) & ((1 << 17) - 1);
        while (byCode.cell[i] >= 0 && records[byCode.cell[i]].code != c) i = (i + 1) & ((1 << 17) - 1);
        return i;
    }
    size_t slotOfUrl(const string& u) const {
        size_t i = Table::hash(u) & ((1 << 17) - 1);
        while (byUrl.cell[i] >= 0 && records[byUrl.cell[i]].url != u) i = (i + 1) & ((1 << 17) - 1);
        return i;
    }
public:
    UrlShortener() {}
    string shorten(string& url) {
        size_t u = slotOfUrl(url);
        if (byUrl.cell[u] >= 0) return records[byUrl.cell[u]].code;
        static const char* abc = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        string code(7, ' ');
        size_t c;
        do {
            for (char& ch : code) ch = abc[rng() % 62];
            c = slotOfCode(code);
        } while (byCode.cell[c] >= 0);
        byUrl.cell[u] = byCode.cell[c] = (int)records.size();
        records.push_back({code, url});
        return code;
    }
    bool alias(string& code, string& url) {
        size_t c = slotOfCode(code);
        if (byCode.cell[c] >= 0) return false;
        byCode.cell[c] = (int)records.size();
        records.push_back({code, url});
        return true;
    }
    optional<string> resolve(string& code) {
        size_t c = slotOfCode(code);
        if (byCode.cell[c] < 0) return {};
        return records[byCode.cell[c]].url;
    }
};
