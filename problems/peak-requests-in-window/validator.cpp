void validate(const Input& input) {
    for (const long long time : input.times)
        require(-4000000000000000000 <= time && time <= 4000000000000000000,
                "a time is from -4000000000000000000 to 4000000000000000000");
}
