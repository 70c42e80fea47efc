Input some(Random& random, int n) {
    Input calls(complete_tree(n));
    for (int i = 0; i < n; ++i) {
        calls.keep({random.word(1, "ab"), i, {{i, i + 1}}});
        ListNode* const head = make_list({i, i + 1, i + 2});
        calls.after(head, nodes(head)[static_cast<std::size_t>(random.integer(0, 2))]);
        calls.after(head, nullptr);
        calls.joined({make_list({i}), make_list({})});
        calls.find("a");
    }
    return calls;
}
