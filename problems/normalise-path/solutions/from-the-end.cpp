// verdict: accepted
// time: O(n), space: O(n)
// Goes through the parts from the last to the first: a name is dropped if a `..` after it still
// waits for one.
#include <algorithm>
#include <string>

std::string normalisePath(const std::string& path) {
    std::string backwards;
    std::size_t waiting = 0;
    for (std::size_t end = path.size(); end > 0;) {
        const std::size_t slash = path.rfind('/', end - 1);
        const std::string part = path.substr(slash + 1, end - slash - 1);
        if (part == "..") {
            ++waiting;
        } else if (!part.empty() && part != ".") {
            if (waiting > 0) {
                --waiting;
            } else {
                backwards.append(part.rbegin(), part.rend());
                backwards += '/';
            }
        }
        end = slash;
    }
    std::reverse(backwards.begin(), backwards.end());
    return backwards.empty() ? "/" : backwards;
}
