void validate(const Input& input) {
    std::size_t places = 0;
    for (const std::string& row : input.floor) {
        require(!row.empty(), "a row has at least one place");
        require(row.size() == input.floor[0].size(), "all rows have the same length");
        require(row.find_first_not_of("xo.") == std::string::npos,
                "a place is one of `x`, `o` and `.`");
        places += row.size();
    }
    require(places <= 500000, "a hall has at most 500000 places");
}
