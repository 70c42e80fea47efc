// verdict: accepted
// slowest
// time: O(n*m), space: O(n*m)
// The same question as in memoized-recursion, answered from a hash map of pairs of places.
#include <algorithm>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

std::vector<std::string> older, newer;
std::unordered_map<int, int> kept;

std::vector<std::string> read_version() {
    std::string line;
    std::getline(std::cin, line);
    std::vector<std::string> lines(std::stoi(line));
    for (std::string& each : lines)
        std::getline(std::cin, each);
    return lines;
}

int most_kept(int i, int j) {
    if (i == static_cast<int>(older.size()) || j == static_cast<int>(newer.size()))
        return 0;
    const int place = i * 2001 + j;
    if (kept.count(place))
        return kept[place];
    int most;
    if (older[i] == newer[j])
        most = 1 + most_kept(i + 1, j + 1);
    else
        most = std::max(most_kept(i + 1, j), most_kept(i, j + 1));
    return kept[place] = most;
}

int main() {
    older = read_version();
    newer = read_version();
    const int n = static_cast<int>(older.size()), m = static_cast<int>(newer.size());
    int i = 0, j = 0;
    while (i < n || j < m)
        if (i < n && j < m && older[i] == newer[j])
            std::cout << '=' << older[i++] << '\n', ++j;
        else if (j == m || (i < n && most_kept(i + 1, j) >= most_kept(i, j + 1)))
            std::cout << '-' << older[i++] << '\n';
        else
            std::cout << '+' << newer[j++] << '\n';
}
