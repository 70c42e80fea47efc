void validate(TextReader& in) {
    in.line(0, 100, "text");
    in.end();
}
