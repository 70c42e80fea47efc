// verdict: accepted
#include <algorithm>
#include <string>
#include <vector>

class Codec {
public:
    Codec(int) {}
    std::string encode(std::vector<int> values) {
        std::string code;
        for (int value : values)
            for (int byte = 0; byte < 4; ++byte)
                code += static_cast<char>(static_cast<unsigned>(value) >> 8 * byte & 255);
        return code;
    }
    std::vector<int> decode(std::string code, int from) {
        std::vector<int> values;
        for (std::size_t at = 0; at < code.size(); at += 4) {
            unsigned value = 0;
            for (int byte = 0; byte < 4; ++byte)
                value |= static_cast<unsigned>(static_cast<unsigned char>(code[at + byte])) << 8 * byte;
            values.push_back(static_cast<int>(value));
        }
        values.erase(values.begin(), values.begin() + std::min<std::ptrdiff_t>(from, values.size()));
        return values;
    }
};
