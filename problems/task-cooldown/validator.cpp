void validate(const Input& input) {
    for (const char partner : input.calls)
        require('A' <= partner && partner <= 'Z', "a partner is a letter from A to Z");
}
