void validate(const Input& input) {
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789._-";
    for (const std::string& name : input.events) {
        require(1 <= name.size() && name.size() <= 32, "an event's name has 1 to 32 bytes");
        require(name.find_first_not_of(allowed) == std::string::npos,
                "an event's name consists of lower-case letters, digits, `.`, `_` and `-`");
    }
}
