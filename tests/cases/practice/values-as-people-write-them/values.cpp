// judge: running-total
#include <bits/stdc++.h>
using namespace std;

struct Job {
    int id;
    string name;
    vector<int> parts;
    map<string, int> counts;
};
struct Node {
    int value;
    Node* next;
};
template <class... Values>
size_t past_the_end(const Values&...) {
    return 9;
}

vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<long long> totals(2, scale);
    vector<vector<int>> rows = {{1, 2}, {3}};
    map<string, int> counts = {{"a", 3}, {"b", 4}};
    map<string, vector<int>> lists = {{"a", {3, 4}}};
    unordered_map<int, string> names = {{1, "one"}};
    tuple<int, double, char> mixed = {1, 2.5, 'x'};
    optional<string> word = "word", none;
    unique_ptr<int> owned = make_unique<int>(5), empty;
    shared_ptr<Job> shared = make_shared<Job>(Job{1, "build", {1, 2}, {{"x", 1}}});
    string text(70, 'z'), short_text = "says \"no\"";
    string_view view = "a view of a string";
    deque<int> line = {1, 2, 3};
    set<pair<int, string>> seen = {{1, "x"}, {2, "y"}};
    priority_queue<pair<int, int>> heap;
    heap.push({1, 2});
    heap.push({5, 6});
    queue<int> waiting;
    waiting.push(7);
    stack<char> open;
    open.push('(');
    vector<Job> jobs = {{2, "test", {7, 8, 9}, {}}};
    Node last{2, nullptr}, first{1, &last}, *head = &first;
    array<int, 3> fixed = {1, 2, 3};
    int plain[2][2] = {{1, 2}, {3, 4}};
    char letters[10] = "hello";
    const char* literal = "chars";
    vector<bool> flags = {true, false};
    variant<int, string> either = "either"s;
    vector<int> many(100, 7);
    vector<optional<int>> maybe = {1, nullopt};
    enum Colour { red, green } colour = green;
    auto& other = rows;
    auto gone = many.begin();
    many.push_back(8);
    unsigned char byte = 3;
    function<int(int)> no_value = [](int x) { return x; };
    totals.at(past_the_end(values, scale, rows, counts, lists, names, mixed, word, none, owned, empty, shared, text, short_text, view, line, seen, heap, waiting, open, jobs, head, fixed, plain, letters, literal, flags, either, many, maybe, colour, other, gone, byte, no_value));
    return totals;
}
