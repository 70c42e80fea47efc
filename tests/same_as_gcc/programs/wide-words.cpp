#include <cwchar>
#include <iostream>
#include <string>
int main() {
    int a, b, c;
    std::wstring word, second;
    std::wcin >> a >> b >> c >> word >> second;
    std::wcout << a + b + c << L' ' << word.size() << L' ' << second << L'\n';
    std::wcout.flush();
    std::wprintf(L"%ls %d\n", word.c_str(), static_cast<int>(std::wcslen(second.c_str())));
    std::wcerr << L"aside\n";
}
