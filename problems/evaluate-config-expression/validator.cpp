namespace {

constexpr __int128 bound = 4000000000000000000;

int strength(char action) {
    return action == 'n' ? 3 : action == '*' || action == '/' ? 2 : 1;
}

/// Evaluates with checks. Two stacks, and no recursion: nesting may be deep.
class Evaluation {
  public:
    /// What is wrong with the expression, or nothing.
    std::string flaw(const std::string& text) {
        bool value_next = true;
        int signs = 0;
        int open = 0;
        for (std::size_t at = 0; at < text.size() && flaw_.empty(); ++at) {
            const char byte = text[at];
            if (byte == ' ')
                continue;
            if (value_next && byte == '-') {
                actions_.push_back('n');
                if (++signs > 100000)
                    return "at most 100000 minus signs follow each other";
            } else if (value_next && byte == '(') {
                actions_.push_back('(');
                signs = 0;
                if (++open > 100000)
                    return "at most 100000 parentheses are open at a time";
            } else if (value_next && '0' <= byte && byte <= '9') {
                std::size_t end = at;
                while (end < text.size() && '0' <= text[end] && text[end] <= '9')
                    ++end;
                if (byte == '0' && end > at + 1)
                    return "numbers have no leading zeros";
                __int128 number = 0;
                for (; at < end && number <= bound; ++at)
                    number = 10 * number + (text[at] - '0');
                at = end - 1;
                keep(number);
                value_next = false;
                signs = 0;
            } else if (!value_next && byte == ')' && open > 0) {
                apply_down_to(1);
                actions_.pop_back();
                --open;
            } else if (!value_next && std::string_view("+-*/").find(byte) != std::string::npos) {
                apply_down_to(strength(byte));
                actions_.push_back(byte);
                value_next = true;
                signs = byte == '-' ? 1 : 0;
            } else {
                return "the expression is not written by the rules, at position " +
                       std::to_string(at);
            }
        }
        if (!flaw_.empty())
            return flaw_;
        if (value_next || open > 0)
            return "the expression is not complete";
        apply_down_to(1);
        return flaw_;
    }

  private:
    void keep(__int128 value) {
        if (value < -bound || value > bound)
            flaw_ = "all values are from -4000000000000000000 to 4000000000000000000";
        values_.push_back(value);
    }

    __int128 take() {
        const __int128 value = values_.back();
        values_.pop_back();
        return value;
    }

    /// Applies what is at least as strong, and not in an outer parenthesis.
    void apply_down_to(int least) {
        while (flaw_.empty() && !actions_.empty() && actions_.back() != '(' &&
               strength(actions_.back()) >= least) {
            const char action = actions_.back();
            actions_.pop_back();
            const __int128 right = take();
            if (action == 'n') {
                keep(-right);
                continue;
            }
            const __int128 left = take();
            if (action == '/' && right == 0) {
                flaw_ = "nothing is divided by 0";
                return;
            }
            keep(action == '+'   ? left + right
                 : action == '-' ? left - right
                 : action == '*' ? left * right
                                 : left / right);
        }
        // After a flaw, what is left is not looked at.
        while (!flaw_.empty() && !actions_.empty() && actions_.back() != '(')
            actions_.pop_back();
    }

    std::vector<__int128> values_;
    std::vector<char> actions_;  // 'n' negates.
    std::string flaw_;
};

}  // namespace

void validate(const Input& input) {
    const std::string flaw = Evaluation().flaw(input.expression);
    require(flaw.empty(), flaw);
}
