void validate(TextReader& in) {
    for (int i = 0; i < 3; ++i)
        in.line(0, 100, "line");
    in.end();
}
