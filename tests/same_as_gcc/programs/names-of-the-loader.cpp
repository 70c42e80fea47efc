int environ = 1, stdin = 2, optind = 3, errno_ = 4, timezone = 5, daylight = 6;
int main() { return environ + stdin + optind + timezone + daylight; }
