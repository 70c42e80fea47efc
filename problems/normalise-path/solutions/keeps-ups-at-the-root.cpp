// verdict: wrong-answer
// Keeps a `..` where there is no name before it, as is right for relative paths.
#include <sstream>
#include <string>
#include <vector>

std::string normalisePath(const std::string& path) {
    std::vector<std::string> names;
    std::istringstream in(path);
    for (std::string part; std::getline(in, part, '/');) {
        if (part.empty() || part == ".")
            continue;
        if (part == ".." && !names.empty() && names.back() != "..") {
            names.pop_back();
        } else {
            names.push_back(part);
        }
    }
    std::string result;
    for (const std::string& name : names)
        result += '/' + name;
    return result.empty() ? "/" : result;
}
