// verdict: wrong-answer
// Keeps empty parts until the end, so that `..` drops one of them.
#include <sstream>
#include <string>
#include <vector>

std::string normalisePath(const std::string& path) {
    std::vector<std::string> names;
    std::istringstream in(path);
    for (std::string part; std::getline(in, part, '/');) {
        if (part == ".")
            continue;
        if (part == "..") {
            if (!names.empty())
                names.pop_back();
        } else {
            names.push_back(part);
        }
    }
    std::string result;
    for (const std::string& name : names)
        result += '/' + name;
    return result.find_first_not_of('/') == std::string::npos ? "/" : result.substr(1);
}
