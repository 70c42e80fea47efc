// time: O(n*m*k) space: O(n*k)
// axes: n,m,k
#include "measured.h"
using namespace std;

template <class T>
struct Matrix {
    int rows, cols;
    vector<T> cell;
    Matrix(int rows, int cols) : rows(rows), cols(cols), cell(size_t(rows) * cols) {}
    T& operator()(int r, int c) { return cell[size_t(r) * cols + c]; }  // HOT
    const T& operator()(int r, int c) const { return cell[size_t(r) * cols + c]; }  // HOT

    Matrix operator*(const Matrix& other) const {
        Matrix out(rows, other.cols);
        for (int i = 0; i < rows; i++)
            for (int x = 0; x < cols; x++)
                for (int j = 0; j < other.cols; j++)  // HOT
                    out(i, j) += (*this)(i, x) * other(x, j);  // HOT
        return out;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 20), m = measured::size(argc, argv, 2, 20), k = measured::size(argc, argv, 3, 20);
    Matrix<long long> a(n, m), b(m, k);
    for (auto& x : a.cell) x = measured::random() % 1000;
    for (auto& x : b.cell) x = measured::random() % 1000;
    measured::run([&] { return (a * b).cell; });
}
