void validate(TextReader& in) {
    in.integer(-2000000000, 2000000000, "a");
    in.space();
    in.integer(-2000000000, 2000000000, "b");
    in.newline();
    in.end();
}
