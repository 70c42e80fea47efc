#include <vector>
int f1() { return missing1; }
int f2() { return missing2; }
int f3() { return missing3; }
int f4() { return missing4; }
int f5() { return missing5; }
int f6() { return missing6; }
int f7() { return missing7; }
int f8() { return missing8; }
int f9() { return missing9; }
int f10() { return missing10; }
int f11() { return missing11; }
int f12() { return missing12; }
int f13() { return missing13; }
int f14() { return missing14; }
