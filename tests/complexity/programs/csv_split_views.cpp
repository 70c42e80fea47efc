// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

vector<string_view> split(string_view line, char separator) {
    vector<string_view> fields;
    while (true) {                                // HOT
        size_t comma = line.find(separator);      // HOT
        fields.push_back(line.substr(0, comma));  // HOT
        if (comma == string_view::npos)           // HOT
            return fields;
        line.remove_prefix(comma + 1);  // HOT
    }
}

int main(int argc, char** argv) {
    string line = measured::letters(measured::size(argc, argv, 1));
    for (size_t i = 5; i < line.size(); i += 6)
        line[i] = ',';
    measured::run([&] { return split(line, ','); });
}
