inline void step(long long& sum, int value) { sum += value; }
