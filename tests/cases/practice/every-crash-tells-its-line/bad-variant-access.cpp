// judge: three-values
#include <string>
#include <variant>
#include <vector>
using namespace std;
vector<long long> runningTotal(vector<int>& values, int scale) {
    vector<variant<int, string>> entries;
    for (int value : values)
        if (value == 2)
            entries.push_back("two");
        else
            entries.push_back(value);
    long long total = 0;
    for (const auto& entry : entries)
        total += get<int>(entry) * scale;  // here
    return {total};
}
