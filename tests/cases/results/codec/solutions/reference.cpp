// verdict: accepted
// reference
// time: O(n)
#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

class Codec {
public:
    Codec(int) {}
    std::string encode(const std::vector<int>& values) {
        std::string code;
        for (int value : values)
            code += (code.empty() ? "" : ",") + std::to_string(value);
        return code;
    }
    std::vector<int> decode(const std::string& code, int from) {
        std::vector<int> values;
        for (std::size_t at = 0; at < code.size();) {
            const std::size_t end = std::min(code.find(',', at), code.size());
            values.push_back(std::stoi(code.substr(at, end - at)));
            at = end + 1;
        }
        values.erase(values.begin(), values.begin() + std::min<std::ptrdiff_t>(from, values.size()));
        return values;
    }
};
