// What no single call shows: how many calls there are, and what a status is made of.
struct Validator {
    void receive(int, int, const std::string& status) {
        count();
        for (const char byte : status)
            require(byte >= 'a' && byte <= 'z', "a status is made of lower-case English letters");
    }
    void status(int) { count(); }
    void statusAt(int, int) { count(); }
    void missing(int) { count(); }

  private:
    void count() { require(++calls_ <= 80000, "there are at most 80000 calls"); }

    int calls_ = 0;
};
