// time: O(n^2 * k) space: O(n)
// axes: n,k
#include "measured.h"
using namespace std;

using Matrix = vector<vector<double>>;

double dominantEigenvalue(const Matrix& a, int rounds) {
    size_t n = a.size();
    vector<double> x(n, 1.0);
    double norm = 0;
    for (int round = 0; round < rounds; round++) {
        vector<double> y(n);
        for (size_t i = 0; i < n; i++)
            y[i] = inner_product(x.begin(), x.end(), a[i].begin(), 0.0);  // HOT
        norm = *max_element(y.begin(), y.end());
        transform(y.begin(), y.end(), x.begin(), [&](double v) { return v / norm; });
    }
    return norm;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 20), k = measured::size(argc, argv, 2, 10);
    Matrix a(n, vector<double>(n));
    for (auto& row : a) {
        for (double& x : row)
            x = 1 + measured::random() % 1000;
    }
    measured::run([&] { return dominantEigenvalue(a, k); });
}
