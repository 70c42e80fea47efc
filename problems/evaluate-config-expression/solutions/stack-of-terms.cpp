// verdict: accepted
// slowest
// time: O(n), space: O(n)
// Cuts the text into tokens first. Each parenthesis has a list of terms, which are added up in the
// end, and what is before the next factor.
#include <bits/stdc++.h>
using namespace std;

struct Level {
    list<long long> terms;
    string op = "+";
    bool negate = false;
    bool started = false;
};

long long evaluate(string expression) {
    vector<string> tokens;
    for (char c : expression) {
        if (isdigit(c) && !tokens.empty() && isdigit(tokens.back()[0]))
            tokens.back() += c;
        else if (c != ' ')
            tokens.push_back(string(1, c));
    }
    vector<Level> levels(1);
    auto put = [&](long long value) {
        Level& level = levels.back();
        if (level.negate)
            value = -value;
        level.negate = false;
        level.started = true;
        if (level.op == "+")
            level.terms.push_back(value);
        else if (level.op == "-")
            level.terms.push_back(-value);
        else if (level.op == "*")
            level.terms.back() *= value;
        else
            level.terms.back() /= value;
        level.op = "";
    };
    for (const string& token : tokens) {
        if (token == "(") {
            levels.emplace_back();
        } else if (token == ")") {
            long long sum = 0;
            for (long long term : levels.back().terms)
                sum += term;
            levels.pop_back();
            put(sum);
        } else if (isdigit(token[0])) {
            put(stoll(token));
        } else if (token == "-" && (levels.back().op != "" || !levels.back().started)) {
            levels.back().negate = !levels.back().negate;
        } else {
            levels.back().op = token;
        }
    }
    long long sum = 0;
    for (long long term : levels[0].terms)
        sum += term;
    return sum;
}
