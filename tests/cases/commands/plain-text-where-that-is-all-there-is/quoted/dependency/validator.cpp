void validate(TextReader& in) {
    in.integer(0, 1000, "n");
    in.newline();
    in.end();
}
