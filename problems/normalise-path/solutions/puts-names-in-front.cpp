// verdict: time-limit-exceeded
// time: O(n^2), space: O(n)
// Builds the answer from its end and so moves it for each name.
#include <sstream>
#include <stack>
#include <string>

std::string normalisePath(const std::string& path) {
    std::stack<std::string> names;
    std::istringstream in(path);
    for (std::string part; std::getline(in, part, '/');) {
        if (part == "..") {
            if (!names.empty())
                names.pop();
        } else if (!part.empty() && part != ".") {
            names.push(part);
        }
    }
    std::string result;
    for (; !names.empty(); names.pop())
        result = '/' + names.top() + result;
    return result.empty() ? "/" : result;
}
