void validate(const Input& input) {
    for (const int price : input.prices)
        require(-2000000000 <= price && price <= 2000000000,
                "a price is from -2000000000 to 2000000000");
}
