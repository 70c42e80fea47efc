void validate(const Input& input) {
    std::size_t entries = 0;
    for (const std::vector<long long>& log : input.logs) {
        require(std::is_sorted(log.begin(), log.end()), "the times of a log never decrease");
        entries += log.size();
    }
    require(entries <= 200000, "there are at most 200000 entries in all");
}
