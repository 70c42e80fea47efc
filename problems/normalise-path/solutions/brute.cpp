// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// Cuts the first detour out of the text, until there is none.
#include <string>

std::string normalisePath(std::string path) {
    path += '/';
    for (std::size_t begin = 0; begin + 1 < path.size();) {
        const std::size_t end = path.find('/', begin + 1);
        const std::string part = path.substr(begin + 1, end - begin - 1);
        if (part.empty() || part == ".") {
            path.erase(begin, end - begin);  // hot
        } else if (part == "..") {
            const std::size_t above = begin == 0 ? 0 : path.rfind('/', begin - 1);
            path.erase(above, end - above);  // hot
            begin = above;
        } else {
            begin = end;
        }
    }
    if (path.size() > 1)
        path.pop_back();
    return path;
}
