// Lists of prices. Where there must be no pair, or only one, all prices are even and the budget is
// odd.

namespace {

std::vector<int> even_prices(Random& random, int n) {
    std::vector<int> prices;
    for (int i = 0; i < n; ++i)
        prices.push_back(static_cast<int>(2 * random.integer(-1000000000, 1000000000)));
    return prices;
}

}  // namespace

/// Small: some prices close to each other, more than once, with a pair or without.
Input few(Random& random, int most) {
    std::vector<int> prices;
    for (long long n = random.integer(0, most); n > 0; --n)
        prices.push_back(static_cast<int>(random.integer(-5, 9)));
    return {std::move(prices), random.integer(-8, 16)};
}

Input no_pair(Random& random, int n) {
    return {even_prices(random, n), 2 * random.integer(-1000000000, 1000000000) + 1};
}

/// The items at `i` and `j`, and no other pair.
Input one_pair(Random& random, int n, int i, int j) {
    std::vector<int> prices = even_prices(random, n);
    int& odd = prices[static_cast<std::size_t>(i)];
    odd = static_cast<int>(2 * random.integer(-999999999, 999999999) + 1);
    return {prices, 0LL + odd + prices[static_cast<std::size_t>(j)]};
}

Input last_two(Random& random, int n) {
    return n < 2 ? no_pair(random, n) : one_pair(random, n, n - 2, n - 1);
}

/// One price, which is not half of the budget; `but_one`: with one item in the middle that makes a
/// pair with any other.
Input all_equal(Random& random, int n, bool but_one) {
    const int price = static_cast<int>(random.integer(1, 1000000000));
    std::vector<int> prices(static_cast<std::size_t>(n), price);
    if (but_one)
        prices[static_cast<std::size_t>(n / 2)] = price + 1;
    return {std::move(prices), 2LL * price + 1};
}

/// Prices and budget are odd multiples of 2^20: the sum of two is an even one.
Input equal_low_bits(Random& random, int n) {
    const auto odd_multiple = [&] {
        return static_cast<int>((2 * random.integer(-900, 900) + 1) << 20);
    };
    std::vector<int> prices;
    for (int i = 0; i < n; ++i)
        prices.push_back(odd_multiple());
    return {std::move(prices), odd_multiple()};
}

Input in_order(Random& random, int n, bool falling) {
    Input input = last_two(random, n);
    std::ranges::sort(input.prices);
    if (falling)
        std::ranges::reverse(input.prices);
    return input;
}
