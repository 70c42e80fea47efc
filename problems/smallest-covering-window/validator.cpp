namespace {

void check_tag(const std::string& tag) {
    require(1 <= tag.size() && tag.size() <= 32, "a tag has from 1 to 32 bytes");
    for (const char byte : tag)
        require(static_cast<unsigned char>(byte) >= ' ' && byte != '\x7f',
                "a tag has no control characters");
}

}  // namespace

void validate(const Input& input) {
    for (const std::string& tag : input.log)
        check_tag(tag);
    for (const std::string& tag : input.required)
        check_tag(tag);
}
