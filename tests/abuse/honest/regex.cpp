// verdict: accepted
// Asks for the locale.

#include <cstdio>
#include <regex>
#include <string>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += !std::regex_match(std::to_string(n), std::regex("-?[0-9]+"));
    printf("%d\n", n);
}
