// What no single call shows: how many calls there are.
struct Validator {
    void add(const std::string&) { count(); }
    void first() { count(); }

  private:
    void count() { require(++calls_ <= 100000, "there are at most 100000 calls"); }

    int calls_ = 0;
};
