#include <fstream>
#include <string>
#include <vector>

class Codec {
public:
    Codec(int) {}
    std::string encode(const std::vector<int>& values) {
        std::ofstream file("kept");
        for (int value : values)
            file << value << ' ';
        return "kept";
    }
    std::vector<int> decode(const std::string& code, int from) {
        std::ifstream file(code);
        std::vector<int> values;
        for (int value; file >> value;)
            values.push_back(value);
        return {values.begin() + from, values.end()};
    }
};
