extern "C" int puts(const char*);
int memcpy[4], strlen, memset = 3, memmove;
struct Big { char text[300]; };
int main() { Big a{}, b = a; a.text[0] = 66; b = a; puts(b.text); return memset + memcpy[0]; }
