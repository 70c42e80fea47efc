int main() { std::sort(1, 2); }
