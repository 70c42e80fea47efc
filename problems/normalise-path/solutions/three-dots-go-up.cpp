// verdict: wrong-answer
// Takes every part of two dots or more for `..`.
#include <sstream>
#include <string>
#include <vector>

std::string normalisePath(const std::string& path) {
    std::vector<std::string> names;
    std::istringstream in(path);
    for (std::string part; std::getline(in, part, '/');) {
        if (part.empty() || part == ".")
            continue;
        if (part.size() >= 2 && part.find_first_not_of('.') == std::string::npos) {
            if (!names.empty())
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
