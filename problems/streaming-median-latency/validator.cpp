// What no single call shows: how many calls there are.
struct Validator {
    void add(int) { count(); }
    void median() { count(); }

  private:
    void count() { require(++calls_ <= 300000, "there are at most 300000 calls"); }

    int calls_ = 0;
};
