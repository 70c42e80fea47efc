// What stands in a text: `a` reaches no bound but the largest, `b` one that is another each time.
void validate(TextReader& in) {
    const long long a = in.integer(-2000000000, 2000000000, "a");
    in.space();
    in.integer(std::min(a, -4LL), 2000000000, "b");
    in.newline();
    in.end();
}
