// time: O(1) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

struct PhoneBook {
    unordered_map<int, string> names;

    string who(int number) const {
        auto found = names.find(number);
        return found == names.end() ? "unknown" : found->second;
    }
};

size_t screenCalls(const PhoneBook& book, const vector<int>& callers) {
    size_t known = 0;
    for (int number : callers)
        known += book.who(number) != "unknown";
    return known;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    PhoneBook book;
    for (int i = 0; i < n; i++)
        book.names[i] = "caller " + to_string(i % 1000);
    vector<int> callers = measured::numbers(25, n);
    measured::run([&] { return screenCalls(book, callers); });
}
