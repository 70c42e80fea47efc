// verdict: accepted
// levels: all
// The locale that is there wherever libc is; other machines need not have more.

#include <clocale>
#include <cstdio>
#include <cwchar>
#include <locale>
#include <string>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += setlocale(LC_ALL, "C.UTF-8") == nullptr;
    wchar_t letter = 0;
    std::mbstate_t state{};
    n += std::mbrtowc(&letter, "\xc3\xa4", 2, &state) != 2 || letter != 0xe4;
    std::locale::global(std::locale("C.UTF-8"));
    n += std::locale().name() != "C.UTF-8";
    n += setlocale(LC_ALL, "xx_XX.UTF-8") != nullptr;
    printf("%d\n", n);
}
