void validate(const Input& input) {
    constexpr long long latest = 1000000000000000;
    for (const std::vector<long long>& window : input.windows) {
        require(window.size() == 2, "a window is {start, end}");
        if (window.size() != 2)
            continue;
        require(window[0] < window[1], "a window starts before it ends");
        require(-latest <= window[0] && window[1] <= latest, "times are from -10^15 to 10^15");
    }
}
