namespace {

/// Addresses of one length, so that work does not grow with how many there are.
std::string url_of(long long number) {
    return "x.org/" + std::to_string(100000 + number);
}

const std::string code_letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

}  // namespace

/// Small: up to four addresses, some of which may be codes, and codes that are likely to be taken.
Input few(Random& random, int most) {
    Input calls;
    std::vector<long long> shortened;
    const std::vector<std::string> codes = {"0", "1",  "2",  "a",      "b",
                                            "A", "00", "01", "000001", "x"};
    const long long n = random.integer(0, most);
    for (long long i = 0; i < n; ++i) {
        const std::string url(1, "xy0a"[random.integer(0, 3)]);
        const auto what = random.integer(0, 9);
        if (what < 3) {
            shortened.push_back(calls.size());
            calls.shorten(url);
        } else if (what < 6) {
            calls.alias(random.pick(codes), url);
        } else if (what < 8 || shortened.empty()) {
            calls.resolve(random.pick(codes));
        } else if (what < 9) {
            calls.resolve(calls.result(random.pick(shortened)));
        } else {
            calls.alias(calls.result(random.pick(shortened)), url);
        }
    }
    return calls;
}

/// The addresses are shortened one after another, then again, then their codes resolved.
Input all_of(Random&, const std::vector<std::string>& urls) {
    Input calls;
    const auto n = static_cast<long long>(urls.size());
    for (int round = 0; round < 2; ++round)
        for (const std::string& url : urls)
            calls.shorten(url);
    for (long long i = n; i >= 1; --i)
        calls.resolve(calls.result(i));
    return calls;
}

/// As before, a third of the calls each.
Input many(Random& random, int n) {
    std::vector<std::string> urls;
    for (int i = 0; i < n / 3; ++i)
        urls.push_back(url_of(i));
    return all_of(random, urls);
}

/// Long addresses that differ in a few bytes somewhere.
Input long_ones(Random& random, int count, int length) {
    std::vector<std::string> urls;
    const std::string page = "https://shop.example/" + std::string(length - 30, 'p') + "?id=";
    for (int i = 0; i < count; ++i) {
        std::string url = page + std::to_string(10000 + i);
        std::swap(url[22 + static_cast<std::size_t>(random.integer(0, length - 34))],
                  url[url.size() - 1 - static_cast<std::size_t>(random.integer(0, 3))]);
        urls.push_back(url);
    }
    std::sort(urls.begin(), urls.end());
    urls.erase(std::unique(urls.begin(), urls.end()), urls.end());
    Input calls = all_of(random, urls);
    calls.alias("longest", urls.front());
    calls.resolve("longest");
    return calls;
}

/// Customers take all codes of one character, those of two or six that are numbers or letters in
/// order, and others at random; addresses are shortened before, between and after.
Input crowded(Random& random, int n) {
    Input calls;
    std::vector<std::string> codes;
    for (const char letter : code_letters) {
        codes.push_back(std::string(1, letter));
        for (const char zero : {'0', '1', 'a', 'A'}) {
            codes.push_back(std::string(1, zero) + letter);
            codes.push_back(std::string(5, zero) + letter);
            codes.push_back(std::string(6, zero) + letter);
        }
    }
    for (int i = 0; i < 1000; ++i)
        codes.push_back(std::to_string(i));
    while (static_cast<int>(codes.size()) < n / 4)
        codes.push_back(random.word(static_cast<int>(random.integer(2, 4)), code_letters));
    random.shuffle(codes);
    std::vector<long long> shortened;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (i < 100 || i % 2 == 0) {
            shortened.push_back(calls.size());
            calls.shorten(url_of(static_cast<long long>(i)));
        }
        if (i >= 100)
            calls.alias(codes[i], "alias.org/" + codes[i]);
    }
    for (const std::string& code : codes)
        calls.resolve(code);
    for (const long long call : shortened)
        calls.resolve(calls.result(call));
    return calls;
}

/// First, customers take all codes of one or two characters, which are the first numbers in base 62
/// with any digits, and the first numbers in base 10, with and without zeros at the beginning. Then
/// addresses are shortened, and some codes resolved.
Input short_codes_taken(Random& random, int n) {
    Input calls;
    const auto take = [&](const std::string& code) { calls.alias(code, "alias.org/" + code); };
    for (const char letter : code_letters) {
        take(std::string(1, letter));
        for (const char other : code_letters)
            take(std::string{letter, other});
    }
    for (int i = 0; i < 4000; ++i) {
        if (i >= 100)
            take(std::to_string(i));
        take(std::to_string(1000000 + i).replace(0, 1, "0"));
    }
    const long long first = calls.size();
    for (int i = 0; calls.size() < n * 9 / 10; ++i)
        calls.shorten(url_of(i));
    while (calls.size() <= n)
        calls.resolve(calls.result(random.integer(first, n * 9 / 10 - 1)));
    return calls;
}

/// Addresses of 200 characters, most of which they share: they differ at the beginning, in the
/// middle or at the end. A fifth of the calls asks for them again.
Input longest_alike(Random& random, int n) {
    Input calls;
    const std::size_t places[] = {0, 97, 194};
    const std::string page = "https://shop.example/" + std::string(173, 'p');
    const auto address = [&](long long number) {
        std::string url = page;
        return url.insert(places[number % 3], std::to_string(100000 + number));
    };
    const int different = n / 5 * 4;
    for (int i = 0; i < different; ++i)
        calls.shorten(address(i));
    while (calls.size() < n) {
        const long long number = random.integer(0, different - 1);
        calls.shorten(address(number));
        calls.resolve(calls.result(1 + number));
    }
    return calls;
}

/// One address that is shortened again and again, after many others.
Input again_and_again(Random&, int n) {
    Input calls;
    for (int i = 0; i < n / 2; ++i)
        calls.shorten(url_of(i));
    for (int i = n / 2; i < n; ++i)
        calls.shorten(url_of(n / 2 - 1));
    return calls;
}

/// Aliases for one address, all of them resolved.
Input aliases(Random&, int n) {
    Input calls;
    for (int i = 0; i < n / 2; ++i)
        calls.alias("q" + std::to_string(100000 + i), "one.org");
    for (int i = 0; i < n / 2; ++i)
        calls.resolve("q" + std::to_string(100000 + i));
    return calls;
}
