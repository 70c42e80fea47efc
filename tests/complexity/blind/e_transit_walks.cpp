// time: O(n^3 log m) space: O(n^2)
// axes: n,m
#include "measured.h"
using namespace std;

using Matrix = vector<vector<long long>>;
const long long MOD = 1000000007;

Matrix multiply(const Matrix& a, const Matrix& b) {
    int n = a.size();
    Matrix c(n, vector<long long>(n, 0));
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            for (int k = 0; k < n; k++)  // HOT
                c[i][j] = (c[i][j] + a[i][k] * b[k][j]) % MOD;  // HOT
    return c;
}

// In how many ways can one travel from stop 0 to the last stop in exactly m rides?
long long trips(const Matrix& lines, int m) {
    int n = lines.size();
    Matrix result(n, vector<long long>(n, 0)), base = lines;
    for (int i = 0; i < n; i++)
        result[i][i] = 1;
    while (m > 0) {
        if (m & 1)
            result = multiply(result, base);  // HOT
        base = multiply(base, base);  // HOT
        m >>= 1;
    }
    return result[0][n - 1];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 20);
    int m = measured::size(argc, argv, 2);
    Matrix lines(n, vector<long long>(n));
    for (auto& row : lines)
        for (auto& x : row)
            x = measured::random() % 2;
    measured::run([&] { return trips(lines, m); });
}
