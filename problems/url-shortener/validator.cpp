// What no single call shows: how many calls there are, and what codes and addresses are made of.
struct Validator {
    void shorten(const std::string& url) {
        count();
        check_url(url);
    }
    void alias(const std::string& code, const std::string& url) {
        count();
        check_code(code);
        check_url(url);
    }
    void resolve(const std::string& code) {
        count();
        check_code(code);
    }

  private:
    void count() { require(++calls_ <= 60000, "there are at most 60000 calls"); }
    // A code that is an earlier result is empty here.
    static void check_code(const std::string& code) {
        for (const unsigned char byte : code)
            require(std::isalnum(byte) && byte < 128, "codes are digits and English letters");
    }
    static void check_url(const std::string& url) {
        for (const char byte : url)
            require(byte > ' ' && byte <= '~', "addresses are visible ASCII characters");
    }

    int calls_ = 0;
};
