// Expressions. Those at random are made by the rules of the statement, with their values, so that
// none becomes too large and nothing is divided by 0.

namespace {

constexpr long long highest = 4000000000000000000;

struct Part {
    std::string text;
    long long value;
};

bool fits(__int128 value) {
    return -highest <= value && value <= highest;
}

class Maker {
  public:
    Maker(Random& random, int tokens, long long largest, int spaces)
        : random_(random), left_(tokens), largest_(largest), spaces_(spaces) {}

    Part sum(int depth) {
        Part part = product(depth);
        while (left_ > 0 && random_.chance(0.6)) {
            const bool plus = random_.chance(0.5);
            Part next = product(depth);
            const __int128 value = static_cast<__int128>(part.value) +
                                   (plus ? 1 : -1) * static_cast<__int128>(next.value);
            if (!fits(value))
                continue;
            part.text += gap() + (plus ? "+" : "-") + gap() + next.text;
            part.value = static_cast<long long>(value);
        }
        return part;
    }

    std::string gap() {
        return std::string(static_cast<std::size_t>(random_.integer(0, spaces_)), ' ');
    }

  private:
    Part product(int depth) {
        Part part = factor(depth);
        while (left_ > 0 && random_.chance(0.4)) {
            bool times = random_.chance(0.5);
            Part next = factor(depth);
            if (!fits(static_cast<__int128>(part.value) * next.value))
                times = false;
            if (!times && next.value == 0)
                continue;
            part.text += gap() + (times ? "*" : "/") + gap() + next.text;
            part.value = times ? part.value * next.value : part.value / next.value;
        }
        return part;
    }

    Part factor(int depth) {
        --left_;
        if (random_.chance(0.2)) {
            Part part = factor(depth);
            return {"-" + gap() + part.text, -part.value};
        }
        if (depth > 0 && left_ > 0 && random_.chance(0.3)) {
            Part part = sum(depth - 1);
            return {"(" + gap() + part.text + gap() + ")", part.value};
        }
        const long long value = random_.integer(0, largest_);
        return {std::to_string(value), value};
    }

    Random& random_;
    int left_;
    long long largest_;
    int spaces_;
};

std::string times(const std::string& text, int n) {
    std::string result;
    result.reserve(text.size() * static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i)
        result += text;
    return result;
}

}  // namespace

/// About so many numbers, up to `largest`.
Input mixed(Random& random, int numbers, long long largest, int spaces) {
    Maker maker(random, numbers, largest, spaces);
    const std::string before = maker.gap();
    Part part = maker.sum(6);
    return {before + part.text + maker.gap()};
}

/// Short sums of this kind in a row, up to so many characters.
Input many_parts(Random& random, int n, int spaces) {
    std::string text = "1";
    __int128 value = 1;
    while (true) {
        Maker maker(random, 12, 99, spaces);
        const Part part = maker.sum(3);
        if (text.size() + part.text.size() + 3 > static_cast<std::size_t>(n))
            break;
        const bool minus = value > 0;
        const __int128 next = minus ? value - part.value : value + part.value;
        if (!fits(next))
            continue;
        value = next;
        text += (minus ? "-(" : "+(") + part.text + ")";
    }
    return {std::move(text)};
}

/// `open` and `close` on both sides of 1, as often as they fit, or `most` times; what is missing is
/// filled up by spaces.
Input nested(Random&, int n, const std::string& open, const std::string& close, int most) {
    const int count =
        std::min(most, (n - 1) / static_cast<int>(open.size() + close.size()));
    std::string text = times(open, count) + "1" + times(close, count);
    text.resize(static_cast<std::size_t>(n), ' ');
    return {std::move(text)};
}

/// The first number, and then the same operator and number again and again.
Input chain(Random&, int n, const std::string& first, const std::string& next) {
    const int count =
        (n - static_cast<int>(first.size())) / static_cast<int>(next.size());
    std::string text = first + times(next, count);
    text.resize(static_cast<std::size_t>(n), ' ');
    return {std::move(text)};
}
