// What no single call shows: how many calls there are, the order of times, and that jobs are new.
struct Validator {
    Validator(long long, int) {}

    void add(int job, int) {
        count();
        require(jobs_.insert(job).second, "no job is added twice");
    }
    void take(long long at) { count(at); }
    void done(int, int, long long at) { count(at); }
    void fail(int, int, long long at) { count(at); }
    void nextDead(long long at) { count(at); }

  private:
    void count(long long at) {
        count();
        require(at >= latest_, "times never decrease");
        latest_ = at;
    }
    void count() { require(++calls_ <= 100000, "there are at most 100000 calls"); }

    int calls_ = 0;
    long long latest_ = 0;
    std::unordered_set<int> jobs_;
};
