// verdict: time-limit-exceeded
// brute force
// time: O(2^n + m), space: O(n + m)
// Tries every choice of old lines to keep, each put to the first place in the new version where it
// fits.
#include <algorithm>
#include <cstddef>
#include <iostream>
#include <string>
#include <vector>

using Lines = std::vector<std::string>;

Lines read_version() {
    std::string text;
    std::getline(std::cin, text);
    Lines lines(std::stoi(text));
    for (std::string& line : lines)
        std::getline(std::cin, line);
    return lines;
}

Lines before, after;
std::vector<bool> best;
std::size_t most = 0;

// `chosen` says of the first lines whether they are kept; `used` new lines lie behind them.
void choose(std::vector<bool>& chosen, std::size_t count, std::size_t used) {
    if (chosen.size() == before.size()) {
        if (best.empty() || count > most) {
            best = chosen;
            most = count;
        }
        return;
    }
    const auto place =                                                                        // hot
        std::find(after.begin() + used, after.end(), before[chosen.size()]) - after.begin();  // hot
    chosen.push_back(false);
    choose(chosen, count, used);  // hot
    if (place < static_cast<std::ptrdiff_t>(after.size())) {
        chosen.back() = true;
        choose(chosen, count + 1, place + 1);  // hot
    }
    chosen.pop_back();
}

int main() {
    before = read_version();
    after = read_version();
    std::vector<bool> chosen;
    choose(chosen, 0, 0);

    std::size_t j = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!best[i]) {
            std::cout << '-' << before[i] << '\n';
            continue;
        }
        for (; after[j] != before[i]; ++j)
            std::cout << '+' << after[j] << '\n';
        std::cout << '=' << after[j++] << '\n';
    }
    for (; j < after.size(); ++j)
        std::cout << '+' << after[j] << '\n';
}
