void validate(const Input& input) {
    for (const int value : input.values)
        require(value >= 1, "a card is worth at least 1 cent");
}
