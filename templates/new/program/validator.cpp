// Checks every input, strictly: each space and line break is asked for. Reports how large it is.
void validate(TextReader& in) {
    const long long n = in.integer(2, 200000, "n");
    in.newline();
    for (long long i = 0; i < n; ++i) {
        if (i > 0)
            in.space();
        in.integer(-2000000000, 2000000000, "value");
    }
    in.newline();
    in.end();
    in.size("n", n);
}
