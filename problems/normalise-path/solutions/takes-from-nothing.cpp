// verdict: runtime-error
// Takes a name away at the root too.
#include <sstream>
#include <string>
#include <vector>

std::string normalisePath(const std::string& path) {
    std::vector<std::string> names;
    std::istringstream in(path);
    for (std::string part; std::getline(in, part, '/');) {
        if (part.empty() || part == ".")
            continue;
        if (part == "..") {
            names.erase(names.begin() + static_cast<long>(names.size()) - 1);
        } else {
            names.push_back(part);
        }
    }
    std::string result;
    for (const std::string& name : names)
        result += '/' + name;
    return result.empty() ? "/" : result;
}
