inline int beside() { return 12; }
inline const char* beside_file() { return __FILE__; }
