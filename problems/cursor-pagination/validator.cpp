// What no single call shows: how many calls there are, how much is returned, and that posts are
// new.
struct Validator {
    void add(int post, long long) {
        count();
        require(posts_.insert(post).second, "no post is added twice");
    }
    void remove(int) { count(); }
    void page(int size) { count(size); }
    void pageAfter(int, int size) { count(size); }
    void pageBefore(int, int size) { count(size); }

  private:
    void count(int size = 0) {
        require(++calls_ <= 80000, "there are at most 80000 calls");
        // No page holds more than there ever was.
        returned_ += std::min<long long>(size, static_cast<long long>(posts_.size()));
        require(returned_ <= 300000, "pages hold at most 300000 posts in all");
    }

    int calls_ = 0;
    long long returned_ = 0;
    std::unordered_set<int> posts_;
};
