int main() { int f() { return 1; } return f(); }
