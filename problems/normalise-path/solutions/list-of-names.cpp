// verdict: accepted
// slowest
// time: O(n), space: O(n)
// A linked list keeps the names, each letter by letter.
#include <list>
#include <string>

std::string normalisePath(std::string path) {
    std::list<std::string> names;
    std::string part;
    path += '/';
    for (const char letter : path) {
        if (letter != '/') {
            part += letter;
            continue;
        }
        if (part == "..") {
            if (!names.empty())
                names.pop_back();
        } else if (!part.empty() && part != ".") {
            names.push_back(part);
        }
        part.clear();
    }
    if (names.empty())
        return "/";
    std::string result;
    for (const std::string& name : names)
        result += '/' + name;
    return result;
}
