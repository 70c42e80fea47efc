#include <string>
#include <vector>

/// A text of as many megabytes as the last value says.
class Codec {
public:
    Codec(int) {}
    std::string encode(const std::vector<int>& values) {
        std::string code;
        for (int value : values)
            code += std::to_string(value) + ",";
        return code + std::string(static_cast<std::size_t>(values.back()) << 20, 'x');
    }
    std::vector<int> decode(const std::string& code, int from) {
        std::vector<int> values;
        for (std::size_t at = 0; code[at] != 'x'; at = code.find(',', at) + 1)
            values.push_back(std::stoi(code.substr(at, 12)));
        return {values.begin() + from, values.end()};
    }
};
