// time: O(n k log k) space: O(n k)
// axes: n,k
#include "measured.h"

std::vector<std::vector<std::string>> groupAnagrams(const std::vector<std::string>& words) {
    std::unordered_map<std::string, std::vector<std::string>> buckets;
    for (const auto& word : words) {
        auto key = word;
        std::ranges::sort(key);  // HOT
        buckets[key].push_back(word);
    }
    std::vector<std::vector<std::string>> out;
    for (auto& [key, group] : buckets)
        out.push_back(std::move(group));
    return out;
}

int main(int argc, char** argv) {
    const int n = measured::size(argc, argv, 1), k = measured::size(argc, argv, 2);
    std::vector<std::string> words;
    for (int i = 0; i < n; ++i)
        words.push_back(measured::letters(k));
    measured::run([&] { return groupAnagrams(words); });
}
