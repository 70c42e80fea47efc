/// Any calls about up to `posts` posts, whose times are up to `times`.
Input mixed(Random& random, int posts, long long times, int most_size, int n) {
    Input calls;
    std::vector<int> fresh = random.permutation(posts);
    for (int i = 0; i < n; ++i) {
        const auto post = static_cast<int>(random.integer(1, posts));
        const auto size = static_cast<int>(random.integer(1, most_size));
        const auto what = random.integer(0, 9);
        if (what < 4 && !fresh.empty()) {
            calls.add(fresh.back() + 1, random.integer(0, times));
            fresh.pop_back();
        } else if (what < 5) {
            calls.remove(post);
        } else if (what < 6) {
            calls.page(size);
        } else if (what < 8) {
            calls.pageAfter(post, size);
        } else {
            calls.pageBefore(post, size);
        }
    }
    return calls;
}

/// Small: up to six posts and three times.
Input few(Random& random, int most) {
    return mixed(random, static_cast<int>(random.integer(1, 6)), random.integer(0, 2), 3,
                 static_cast<int>(random.integer(0, most)));
}

/// Half of the calls add posts, with rising times; the others scroll from the newest to the oldest,
/// or back, by pages of `size`.
Input scrolled(Random&, int n, int size, bool back) {
    Input calls;
    const int posts = n / 2;
    for (int post = 1; post <= posts; ++post)
        calls.add(post, 1000000 + post);
    int last = back ? 1 : posts;
    for (int i = 0; i < n - posts; ++i) {
        if (back)
            calls.pageBefore(last, size);
        else
            calls.pageAfter(last, size);
        last += back ? size : -size;
        if (last < 1 || last > posts)
            last = back ? 1 : posts;
    }
    return calls;
}

/// Posts in any order of their times, each followed by a page that begins anywhere.
Input anywhere(Random& random, int n, int size) {
    Input calls;
    std::vector<int> times = random.permutation(n / 2);
    for (int i = 0; i < n / 2; ++i) {
        calls.add(i + 1, times[static_cast<std::size_t>(i)]);
        const auto post = static_cast<int>(random.integer(1, i + 1));
        if (random.chance(0.5))
            calls.pageAfter(post, size);
        else
            calls.pageBefore(post, size);
    }
    return calls;
}

/// All posts have one time; those in the middle are removed, and the pages next to the removed ones
/// asked for, which are far from the places of the removed ones.
Input removed(Random& random, int n, int size) {
    Input calls;
    const int posts = n / 3;
    for (const int post : random.permutation(posts))
        calls.add(post + 1, 5);
    for (int post = 11; post <= posts - 10; ++post)
        calls.remove(post);
    for (int i = 0; i < posts; ++i) {
        const auto post = static_cast<int>(random.integer(11, posts - 10));
        if (i % 2 == 0)
            calls.pageAfter(post, size);
        else
            calls.pageBefore(post, size);
    }
    return calls;
}

/// Half of the calls add posts, with rising times; the others ask for pages about the oldest ones.
Input far_end(Random& random, int n, int size) {
    Input calls;
    const int posts = n / 2;
    for (int post = 1; post <= posts; ++post)
        calls.add(post, post);
    for (int i = 0; i < n - posts; ++i) {
        const auto post = static_cast<int>(random.integer(1, 90));
        if (i % 2 == 0)
            calls.pageAfter(post, size);
        else
            calls.pageBefore(post, size);
    }
    return calls;
}

/// Nearly all calls add posts, each newer than all before it, or each older; now and then a page at
/// either end of the feed is asked for.
Input arriving(Random&, int n, bool newer) {
    Input calls;
    int posts = 0;
    for (int i = 0; i < n; ++i) {
        if (i % 1000 == 500) {
            calls.page(3);
        } else if (i % 1000 == 999) {
            calls.pageBefore(newer ? 1 : posts, 3);
        } else {
            ++posts;
            calls.add(posts, newer ? posts : n - posts);
        }
    }
    return calls;
}

/// Of the posts, which came in any order, only each `kept`-th is left, over the whole feed; then
/// pages anywhere.
Input thinned(Random& random, int n, int kept, int size) {
    Input calls;
    const int posts = n * 9 / 20;
    for (const int post : random.permutation(posts))
        calls.add(post + 1, post / 3);
    for (const int post : random.permutation(posts))
        if ((post + 1) % kept != 0)
            calls.remove(post + 1);
    for (int i = 0; i < n / 12; ++i) {
        const auto post = static_cast<int>(random.integer(1, posts));
        if (i % 10 == 0)
            calls.page(size);
        else if (i % 2 == 0)
            calls.pageAfter(post, size);
        else
            calls.pageBefore(post, size);
    }
    return calls;
}
