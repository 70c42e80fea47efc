// verdict: accepted
// reference
// time: O(n), space: O(n)
#include <string>
#include <string_view>

std::string normalisePath(const std::string& path) {
    std::string kept;  // Each name with the slash before it.
    for (std::size_t begin = 0; begin < path.size();) {
        std::size_t end = path.find('/', begin);
        if (end == std::string::npos)
            end = path.size();
        const std::string_view part(path.data() + begin, end - begin);
        if (part == "..") {
            if (!kept.empty())
                kept.erase(kept.rfind('/'));
        } else if (!part.empty() && part != ".") {
            kept += '/';
            kept += part;
        }
        begin = end + 1;
    }
    return kept.empty() ? "/" : kept;
}
