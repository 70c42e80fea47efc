std::string pair_of(Random&, long long value) {
    return std::to_string(value) + " " + std::to_string(value) + "\n";
}
