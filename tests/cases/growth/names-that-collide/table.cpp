#include <string>
#include <vector>

// Chains in as many buckets as there are names.
int countNames(const std::vector<std::string>& names) {
    std::vector<std::vector<std::string>> buckets(names.size() + 1);
    int count = 0;
    for (const std::string& name : names) {
        unsigned hash = 0;
        for (const char byte : name)
            hash = hash * 31 + static_cast<unsigned char>(byte);
        std::vector<std::string>& bucket = buckets[hash % buckets.size()];
        bool known = false;
        for (const std::string& other : bucket)
            known = known || other == name;
        if (known)
            continue;
        bucket.push_back(name);
        ++count;
    }
    return count;
}
