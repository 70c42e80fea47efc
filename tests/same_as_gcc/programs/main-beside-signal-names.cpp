int signal = 1, time[3], clock = 2, y1 = 3, j0 = 4, gamma = 5;
int main() { return signal + time[0] + clock + y1 + j0 + gamma; }
